package org.passerelle.gatherings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// Someone said to be there, and whom of the network that is.
///
/// @param personId who it is, by the owner’s word or by their address; null where nobody known for certain
/// @param perhaps those who bear the same name, where it is not certain; empty otherwise
/// @param wanted whether the owner wants to meet them
public record Attendee(
        int id,
        String name,
        String title,
        String organisation,
        String email,
        @Nullable Integer personId,
        List<Named> perhaps,
        boolean wanted) {

    /// « Directrice, Chambre de commerce de Rimouski ».
    public String calling() {
        if (title.isEmpty()) return organisation;
        return organisation.isEmpty() ? title : title + ", " + organisation;
    }

    public boolean isStranger() {
        return personId == null && perhaps.isEmpty();
    }
}
