package org.passerelle.publishing.manners;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.passerelle.insight.text.Folded;

/// Words to notice, from a file anyone can read: a pattern a line, over text without accents or capitals; lines that
/// begin with # are remarks.
final class WordList {

    private static final int MAXIMUM = 6;

    private final Pattern pattern;

    private WordList(Pattern pattern) {
        this.pattern = pattern;
    }

    static WordList named(String name) {
        try (var in = WordList.class.getResourceAsStream(name + ".txt")) {
            if (in == null) throw new MissingResourceException("No list " + name, "manners", name);
            var lines = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return new WordList(Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", lines) + ")(?![\\p{L}\\d])"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those there are, as written, each once, the first few.
    List<String> in(Folded text) {
        return pattern.matcher(text.plain())
                .results()
                .map(found -> text.text().substring(found.start(), found.end()))
                .distinct()
                .limit(MAXIMUM)
                .toList();
    }
}
