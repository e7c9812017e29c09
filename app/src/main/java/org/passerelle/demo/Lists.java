package org.passerelle.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Named lists out of resource files: a line `[name]` opens a list, each line after it is an entry.
record Lists(Map<String, List<String>> byName) {

    /// Reads one or several resources under `demo/`; a list of a later file takes the place of its namesake.
    static Lists read(String... resources) {
        var lists = new HashMap<String, List<String>>();
        for (var resource : resources) {
            var entries = new ArrayList<String>();
            for (var line : lines(resource)) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    entries = new ArrayList<>();
                    lists.put(line.substring(1, line.length() - 1), entries);
                } else if (!line.isBlank()) {
                    entries.add(line);
                }
            }
        }
        return new Lists(Map.copyOf(lists));
    }

    List<String> named(String name) {
        var entries = byName.get(name);
        if (entries == null) throw new IllegalArgumentException("no list [" + name + "]");
        return entries;
    }

    private static List<String> lines(String resource) {
        try (var in = Lists.class.getResourceAsStream("/demo/" + resource + ".txt")) {
            if (in == null) throw new IllegalStateException("missing resource demo/" + resource + ".txt");
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
