package org.passerelle.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.Passerelle;

/// Every row of every table that imports touch, but for the imports' own list.
final class Dump {

    private static final List<String> TABLES = List.of(
            "organisation", "person", "identity", "own_identity", "role", "sphere_member", "tag", "exchange", "participant",
            "photo", "feed", "subscription", "card", "sighting", "echo", "import_change", "person_search");

    private Dump() {}

    static Map<String, List<String>> of(Passerelle passerelle) {
        return passerelle.within(() -> {
            var dump = new TreeMap<String, List<String>>();
            for (var table : TABLES)
                dump.put(table, passerelle.store.sql().fetch("select * from " + table).stream()
                        .map(row -> Arrays.toString(row.intoArray()))
                        .sorted()
                        .toList());
            return dump;
        });
    }
}
