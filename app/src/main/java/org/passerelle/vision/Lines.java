package org.passerelle.vision;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.platform.Refusal;

/// Words and phrases as the owner lists them, one a line.
public final class Lines {

    private static final int LINES_MAXIMUM = 40;
    private static final int CHARACTERS_MAXIMUM = 300;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\n,;]");

    private Lines() {}

    /// Sentences, one a line.
    public static List<String> of(String text) {
        return kept(text.lines());
    }

    /// Words, one a line or between commas.
    public static List<String> words(String text) {
        return kept(BETWEEN_WORDS.splitAsStream(text));
    }

    /// As the database and forms hold them.
    public static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> kept(Stream<String> lines) {
        var kept = lines.map(line -> line.strip().replaceAll("\\s+", " ")).filter(line -> !line.isEmpty()).distinct().toList();
        if (kept.size() > LINES_MAXIMUM) throw new Refusal("vision.lines", LINES_MAXIMUM);
        if (kept.stream().anyMatch(line -> line.length() > CHARACTERS_MAXIMUM)) throw new Refusal("vision.long", CHARACTERS_MAXIMUM);
        return kept;
    }
}
