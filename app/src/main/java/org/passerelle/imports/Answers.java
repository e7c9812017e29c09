package org.passerelle.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Reading;

/// What the owner said about an import: kept with it, so that it can be taken up again.
///
/// @param me the owner's own addresses
/// @param dateOrder how `03/04/2024` is meant; null while not asked
public record Answers(Set<Identity> me, Reading.@Nullable DateOrder dateOrder) {

    public static final Answers NONE = new Answers(Set.of(), null);

    public static Answers iAm(Set<Identity> me) {
        return new Answers(Set.copyOf(me), null);
    }
}
