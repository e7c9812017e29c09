package org.passerelle.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.formats.ContactsCsv;
import org.passerelle.formats.Head;
import org.passerelle.formats.Keys;
import org.passerelle.platform.Settings;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the columns of tables hold that no reader knows by name: guessed, unless the owner once said so for the same
/// headers.
public final class Headers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> COLUMNS = new TypeReference<>() {};
    private static final String SETTING = "columns.";
    private static final String FORMAT = "contacts-csv";

    private final Settings settings;

    public Headers(Settings settings) {
        this.settings = settings;
    }

    /// Header to field, in the file's order; empty for what is no such table.
    Map<String, String> of(String format, Head head) {
        if (!format.equals(FORMAT)) return Map.of();
        var guess = ContactsCsv.guess(head);
        var said = settings.get(SETTING + key(guess));
        return said.isEmpty() ? guess : JSON.readValue(said.get(), COLUMNS);
    }

    /// Remembers what the owner says of tables with these very headers.
    public void remember(Map<String, String> columns) {
        settings.put(SETTING + key(columns), JSON.writeValueAsString(columns));
    }

    private static String key(Map<String, String> columns) {
        return Keys.of(columns.keySet().toArray(String[]::new));
    }
}
