package org.passerelle.insight.pitch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Patterns over folded text, of lists a person can read.
final class Patterns {

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern HEADER = Pattern.compile("(\\* )?\\[(\\w+)]");
    private static final Map<Sign, Pattern> OF_SIGNS = read();

    private Patterns() {}

    static Pattern of(Sign sign) {
        return OF_SIGNS.getOrDefault(sign, NOTHING);
    }

    /// Any of these, as whole words. Those that begin with the same letter stand together: ten times faster.
    static Pattern phrases(List<String> phrases) {
        var byLetter = phrases.stream().collect(groupingBy(Patterns::letter, LinkedHashMap::new, toList()));
        var ways = byLetter.entrySet().stream()
                .map(entry -> entry.getKey() + inside(entry.getValue(), entry.getKey().length()))
                .collect(joining("|"));
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + ways + ")(?![\\p{L}\\d])");
    }

    private static String inside(List<String> phrases, int from) {
        return phrases.stream().map(phrase -> phrase.substring(from)).collect(joining("|", "(?:", ")"));
    }

    private static String letter(String phrase) {
        var plain = phrase.length() > 1
                && Character.isLetter(phrase.charAt(0))
                && "?*+{|".indexOf(phrase.charAt(1)) < 0;
        return plain ? phrase.substring(0, 1) : "";
    }

    private static Map<Sign, Pattern> read() {
        var patterns = new EnumMap<Sign, Pattern>(Sign.class);
        var header = HEADER.matcher("");
        var phrases = new ArrayList<String>();
        for (var line : (lines() + "\n[no_ask]").lines().toList()) {
            var next = HEADER.matcher(line);
            if (next.matches()) {
                if (!phrases.isEmpty()) {
                    patterns.put(sign(header), pattern(header, phrases));
                    phrases.clear();
                }
                header = next;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                phrases.add(line);
            }
        }
        return patterns;
    }

    private static Pattern pattern(Matcher header, List<String> phrases) {
        return header.group(1) == null ? phrases(phrases) : Pattern.compile(String.join("|", phrases));
    }

    private static Sign sign(Matcher header) {
        return Sign.valueOf(header.group(2).toUpperCase(Locale.ROOT));
    }

    private static String lines() {
        try (var in = Patterns.class.getResourceAsStream("signs.txt")) {
            if (in == null) {
                throw new IOException("The words of signs are missing from the library.");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
