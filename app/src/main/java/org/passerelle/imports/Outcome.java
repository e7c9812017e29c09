package org.passerelle.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Trace;

/// What came, or would come, of something brought.
///
/// @param importId null for a rehearsal, and where nothing was recognised
/// @param questions only the owner can answer them; the best guess was made
/// @param tables what their columns were taken for, where only the owner knows for sure
/// @param whose the owner's addresses in it
/// @param candidates who the owner may be, where nothing could tell; then nothing was read
public record Outcome(
        @Nullable Integer importId,
        ImportState state,
        List<Part> parts,
        List<Question> questions,
        List<Table> tables,
        List<Identity> whose,
        List<Candidate> candidates) {

    public record Question(String file, Trace.Question asked) {}

    /// @param columns header to field, in the file's order
    public record Table(String file, Map<String, String> columns) {}

    /// Nothing was recognised.
    static Outcome nothing(List<Part> parts) {
        return new Outcome(null, ImportState.UNDONE, parts, List.of(), List.of(), List.of(), List.of());
    }

    /// Someone who may be the owner, present in so many of the exchanges looked at.
    public record Candidate(Identity identity, String name, int exchanges) {}

    public Counts counts() {
        return parts.stream().map(Part::counts).reduce(Counts.NONE, Counts::plus);
    }

    public boolean recognisesSomething() {
        return parts.stream().anyMatch(part -> part.format() != null);
    }
}
