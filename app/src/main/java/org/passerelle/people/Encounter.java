package org.passerelle.people;

import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;

/// How, where and when we met, and through whom. Texts may be empty, never null.
public record Encounter(String how, String where, @Nullable PartialDate on, @Nullable Named through) {

    public static final Encounter UNKNOWN = new Encounter("", "", null, null);

    public boolean isEmpty() {
        return equals(UNKNOWN);
    }
}
