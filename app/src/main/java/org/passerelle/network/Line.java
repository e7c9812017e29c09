package org.passerelle.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;
import org.passerelle.people.Sphere;

/// One person in the list.
///
/// @param role of their current role; empty, never null
/// @param organisation of their current role; empty, never null
public record Line(
        int id,
        String name,
        String role,
        String organisation,
        String headline,
        boolean archived,
        List<Sphere> spheres,
        TieLine tie) {

    public String calling() {
        if (role.isEmpty() && organisation.isEmpty()) return headline;
        if (role.isEmpty()) return organisation;
        return organisation.isEmpty() ? role : role + ", " + organisation;
    }

    /// The person by name, told from namesakes by what they do.
    public Named named() {
        return new Named(id, name, calling());
    }

    public @Nullable LocalDate last() {
        return tie.last();
    }
}
