package org.passerelle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file of the product's own source, for the guards that read it.
record Source(Path path, String text) {

    private static final Path MAIN = Path.of("src", "main");

    static List<Source> java() {
        return in("java", ".java");
    }

    static List<Source> templates() {
        return in("jte", ".jte");
    }

    static List<Source> migrations() {
        return in("resources/db", ".sql");
    }

    Stream<MatchResult> find(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    @Override
    public String toString() {
        return MAIN.relativize(path).toString();
    }

    private static List<Source> in(String folder, String ending) {
        try (var files = Files.walk(MAIN.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new Source(file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
