package org.passerelle.people;

import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.platform.Words;

/// How, where and when we met, and through whom. Texts may be empty, never null.
///
/// @param inPerson whether it was face to face, as far as the owner says
public record Encounter(String how, String where, @Nullable PartialDate on, @Nullable Named through, boolean inPerson) {

    public static final Encounter UNKNOWN = new Encounter("", "", null, null, false);

    /// How we met, as the owner said, or by the name of the network or file that told.
    public String how(Words words) {
        var source = "source." + how;
        return words.knows(source) ? words.say(source) : how;
    }

    public boolean isEmpty() {
        return equals(UNKNOWN);
    }
}
