package org.passerelle.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Portrait.Known;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Lookup;

/// What is known of the people a batch of cards speaks of.
final class Portraits {

    private static final String PERSONS = "select id, birthday, note, met_how, met_on, name from person where id in (?)";
    private static final String ROLES =
            """
            select r.person_id, r.id, r.import_id, r.title, o.name
            from role r left join organisation o on o.id = r.organisation_id where r.person_id in (?)""";
    private static final String TAGS = "select person_id, name, import_id from tag where person_id in (?)";

    private final Map<Integer, Portrait> portraits = new HashMap<>();

    void fetch(Connection connection, Collection<Integer> people) throws SQLException {
        portraits.clear();
        Lookup.of(connection, PERSONS, people, row -> {
            var portrait = of(row.getInt(1));
            portrait.birthday = text(row.getString(2));
            portrait.hasBirthday = !portrait.birthday.isEmpty();
            portrait.note = row.getString(3);
            portrait.hasNote = !portrait.note.isEmpty();
            portrait.name = row.getString(6);
            portrait.hasEncounter = !row.getString(4).isEmpty() || row.getString(5) != null;
        });
        Lookup.of(connection, ROLES, people, row -> {
            var portrait = of(row.getInt(1));
            var title = row.getString(4);
            var organisation = text(row.getString(5));
            portrait.roles.put(role(title, organisation), new Known(row.getInt(2), number(row.getObject(3))));
            portrait.rolesByRow.put(row.getInt(2), Statement.role(title, organisation).value());
        });
        Lookup.of(connection, TAGS, people, row -> of(row.getInt(1))
                .tags
                .put(row.getString(2), new Known(row.getInt(1), number(row.getObject(3)))));
    }

    Portrait of(int person) {
        return portraits.computeIfAbsent(person, _ -> new Portrait());
    }

    static String role(String title, String organisation) {
        return Fold.of(title) + "\n" + Fold.of(organisation);
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    private static @Nullable Integer number(@Nullable Object column) {
        return column == null ? null : ((Number) column).intValue();
    }
}
