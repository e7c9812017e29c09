package org.passerelle.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.passerelle.Passerelle;

/// What a workspace holds, table by table, as its archive tells it.
final class Contents {

    private Contents() {}

    /// Writes the archive of the workspace at hand to a new file.
    static Path archive(Passerelle passerelle, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            passerelle.within(() -> {
                passerelle.doors.archives.write(out);
                return null;
            });
        }
        return file;
    }

    /// The lines of each table of an archive, in an order no database has a say in.
    static Map<String, String> of(Path archive) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(entry -> entry.getName().endsWith(".jsonl")).toList())
                contents.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8).lines().sorted().collect(joining("\n")));
        }
        return contents;
    }
}
