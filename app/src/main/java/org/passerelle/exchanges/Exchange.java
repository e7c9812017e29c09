package org.passerelle.exchanges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace;
import org.passerelle.people.Named;

/// A dated fact between the owner and others.
///
/// @param day in the owner's zone
/// @param minutes how long it lasted, or null
/// @param words subject or first words; empty, never null
/// @param source {@link Exchanges#BY_HAND}, or the kind of file that told it
/// @param importId the import that brought it, or null
/// @param people everyone it was with
public record Exchange(
        int id,
        Instant at,
        LocalDate day,
        Moment.Precision precision,
        Trace.Medium medium,
        Trace.Direction direction,
        @Nullable Integer minutes,
        String words,
        String source,
        @Nullable Integer importId,
        List<Named> people) {

    public boolean byHand() {
        return source.equals(Exchanges.BY_HAND);
    }

    /// Everyone it was with but that person.
    public List<Named> peopleBut(int personId) {
        return people.stream().filter(person -> person.id() != personId).toList();
    }
}
