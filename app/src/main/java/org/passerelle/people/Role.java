package org.passerelle.people;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;

/// A place in an organisation. A null end means it still holds.
///
/// @param id 0 for one not yet kept
/// @param organisationId null where there is no organisation, or it is not yet kept
public record Role(
        int id,
        String title,
        String organisation,
        @Nullable PartialDate started,
        @Nullable PartialDate ended,
        @Nullable Integer organisationId) {

    /// The latest first of those that hold, then the latest of the others.
    public static final Comparator<Role> CURRENT_FIRST = Comparator.comparing(Role::holds)
            .reversed()
            .thenComparing(Role::started, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Role::id, Comparator.reverseOrder());

    public Role(int id, String title, String organisation, @Nullable PartialDate started, @Nullable PartialDate ended) {
        this(id, title, organisation, started, ended, null);
    }

    public boolean holds() {
        return ended == null;
    }

    public boolean isEmpty() {
        return title.isBlank() && organisation.isBlank();
    }

    /// « Directrice, Chambre de commerce de Rimouski ».
    public String line() {
        if (title.isEmpty()) return organisation;
        return organisation.isEmpty() ? title : title + ", " + organisation;
    }
}
