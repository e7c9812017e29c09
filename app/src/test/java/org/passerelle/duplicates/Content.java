package org.passerelle.duplicates;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.exception.DataAccessException;
import org.passerelle.Passerelle;

/// Every row of every table, but for what follows from others, the log of mergers and the counters of numbers.
final class Content {

    private static final Set<String> APART = Set.of(
            "tie", "tie_state", "link", "link_state", "circle", "circle_member", "sector", "seat", "merger", "identifier",
            "flyway_schema_history");

    private Content() {}

    static Map<String, List<String>> of(Passerelle passerelle) {
        return passerelle.within(() -> {
            var content = new TreeMap<String, List<String>>();
            for (var table : tables(passerelle))
                content.put(table, passerelle.store.sql().fetch("select * from " + table).stream()
                        .map(row -> Arrays.toString(row.intoArray()))
                        .sorted()
                        .toList());
            return content;
        });
    }

    private static List<String> tables(Passerelle passerelle) {
        try (var connection = passerelle.store.database().connection();
                var tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            var names = new java.util.ArrayList<String>();
            while (tables.next()) names.add(tables.getString("TABLE_NAME"));
            return names.stream().filter(name -> !APART.contains(name) && !name.startsWith("person_search_")).toList();
        } catch (SQLException e) {
            throw new DataAccessException("No tables", e);
        }
    }
}
