package org.passerelle.people;

import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;

/// How, where and when we met, and through whom. Texts may be empty, never null.
///
/// @param inPerson whether it was face to face, as far as the owner says
public record Encounter(String how, String where, @Nullable PartialDate on, @Nullable Named through, boolean inPerson) {

    public static final Encounter UNKNOWN = new Encounter("", "", null, null, false);

    public boolean isEmpty() {
        return equals(UNKNOWN);
    }
}
