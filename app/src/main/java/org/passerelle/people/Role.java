package org.passerelle.people;

import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;

/// A place in an organisation. A null end means it still holds.
///
/// @param id 0 for one not yet kept
public record Role(
        int id, String title, String organisation, @Nullable PartialDate started, @Nullable PartialDate ended) {

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
