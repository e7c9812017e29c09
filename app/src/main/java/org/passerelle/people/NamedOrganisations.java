package org.passerelle.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Allotment;
import org.passerelle.platform.sql.Lookup;

/// NamedOrganisations by name, added when a card first names them. Two ways to accent or capitalise are one organisation.
final class NamedOrganisations {

    private static final String BY_NAME = "select folded, id from organisation where folded in (?)";
    private static final String BY_OTHER_NAME =
            """
            select a.folded, o.id, o.name from organisation_alias a join organisation o on o.id = a.organisation_id
            where a.folded in (?)""";

    private final Map<String, Integer> known = new HashMap<>();
    /// By another of its names.
    private final Map<String, String> called = new HashMap<>();

    void fetch(Connection connection, Stream<String> names) throws SQLException {
        known.clear();
        called.clear();
        var folded = new HashSet<String>();
        names.filter(name -> !name.isEmpty()).map(NamedOrganisations::fold).forEach(folded::add);
        Lookup.of(connection, BY_NAME, folded, row -> known.put(row.getString(1), row.getInt(2)));
        Lookup.of(connection, BY_OTHER_NAME, folded, row -> {
            known.put(row.getString(1), row.getInt(2));
            called.put(row.getString(1), row.getString(3));
        });
    }

    /// What the organisation of that name is called in this network, where the owner made several names one.
    String called(String name) {
        return name.isEmpty() ? name : called.getOrDefault(fold(name), name);
    }

    @Nullable Integer of(String name, int importId, Allotment ids, PeopleRows rows) {
        if (name.isEmpty()) return null;
        return known.computeIfAbsent(fold(name), folded -> {
            int id = ids.next();
            rows.organisations.add(id, name, folded, importId);
            return id;
        });
    }

    /// Names of signs alone fold to nothing: they stay as they are.
    private static String fold(String name) {
        var folded = Fold.of(name);
        return folded.isEmpty() ? name.toLowerCase(Locale.ROOT) : folded;
    }
}
