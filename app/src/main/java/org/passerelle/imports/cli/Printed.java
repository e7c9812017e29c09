package org.passerelle.imports.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.exports.Archives;
import org.passerelle.imports.Counts;
import org.passerelle.imports.Outcome;
import org.passerelle.imports.Part;
import org.passerelle.imports.Sentences;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;

/// What an import did, for people or for machines: one line a file.
record Printed(Words words, boolean json) {

    void outcome(Path path, Outcome outcome) {
        for (var part : outcome.parts()) {
            var file = shown(path, part);
            System.out.println(json ? line(file, part, outcome.importId()) : new Sentences(words).of(file, part));
            if (!part.isRead() && json) System.err.println(new Sentences(words).of(file, part));
        }
        if (json) return;
        for (var question : outcome.questions()) System.out.println(new Sentences(words).of(question));
        if (outcome.importId() != null) System.out.println(new Sentences(words).sum(outcome));
    }

    void restored(Path path, Archives.Restored restored) {
        if (json) System.out.println(JsonLine.of(archive(path, restored)));
        else System.out.println(words.say("archive.restored", path.getFileName(), restored.people(), restored.exchanges()));
    }

    private static Map<String, Object> archive(Path path, Archives.Restored restored) {
        var line = new LinkedHashMap<String, Object>();
        line.put("file", path.toString());
        line.put("format", "passerelle-archive");
        line.put("people", Map.of("new", restored.people()));
        line.put("exchanges", Map.of("new", restored.exchanges()));
        return line;
    }

    /// The path as it was given, and the file's place within it.
    private static String shown(Path path, Part part) {
        int inner = part.file().indexOf('/');
        return inner < 0 ? path.toString() : path + part.file().substring(inner);
    }

    private static String line(String file, Part part, @Nullable Integer importId) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("file", file);
        line.put("format", part.format());
        if (part.isRead()) {
            line.put("import", importId);
            counts(line, part.counts());
            line.put("bad", bad(part));
        } else {
            line.put("reason", part.refusal() == null ? "unknown" : part.refusal());
        }
        return JsonLine.of(line);
    }

    private static void counts(Map<String, @Nullable Object> line, Counts counts) {
        line.put("people", known(counts.peopleNew(), counts.peopleKnown()));
        line.put("exchanges", known(counts.exchangesNew(), counts.exchangesKnown()));
        line.put("leftOut", counts.leftOutInAll());
    }

    private static Map<String, Integer> known(int added, int known) {
        var both = new LinkedHashMap<String, Integer>();
        both.put("new", added);
        both.put("known", known);
        return both;
    }

    private static List<Map<String, Object>> bad(Part part) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var line : part.lines()) {
            var bad = new LinkedHashMap<String, Object>();
            bad.put("line", line.line());
            bad.put("reason", line.reason());
            lines.add(bad);
        }
        return lines;
    }
}
