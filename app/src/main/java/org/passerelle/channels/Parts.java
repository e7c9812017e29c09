package org.passerelle.channels;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Splits a text too long for one publication into several that follow one another: where the owner drew a line (`---`),
/// else after a paragraph, a line, a sentence, a word, and within a word only where one alone is too long.
public final class Parts {

    private static final Pattern DRAWN = Pattern.compile("\\R\\s*---+\\s*(?:\\R|$)");
    private static final Pattern PARAGRAPH = Pattern.compile("(?<=\\R\\s{0,9}\\R)");
    private static final Pattern LINE = Pattern.compile("(?<=\\R)");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private final Predicate<String> fits;
    private final Locale language;

    private Parts(Predicate<String> fits, Locale language) {
        this.fits = fits;
        this.language = language;
    }

    /// The parts, each within the limits, in order; one where the text fits, or where there are no threads there. Joined,
    /// they say all the text says, but for spaces.
    public static List<String> of(String text, Limits limits, String language) {
        if (!limits.threads()) return List.of(text.strip());
        var parts = new Parts(limits::hold, Locale.forLanguageTag(language));
        return DRAWN.splitAsStream(text)
                .flatMap(piece -> parts.split(piece.strip(), 0).stream())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<String> split(String text, int level) {
        if (fits.test(text)) return List.of(text);
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var piece : pieces(text, level)) {
            if (fits.test((part + piece).strip())) {
                part.append(piece);
                continue;
            }
            if (!part.toString().isBlank()) parts.add(part.toString().strip());
            part.setLength(0);
            if (fits.test(piece.strip())) part.append(piece);
            else parts.addAll(split(piece.strip(), level + 1));
        }
        if (!part.toString().isBlank()) parts.add(part.toString().strip());
        return parts;
    }

    private List<String> pieces(String text, int level) {
        return switch (level) {
            case 0 -> List.of(PARAGRAPH.split(text));
            case 1 -> List.of(LINE.split(text));
            case 2 -> broken(text, BreakIterator.getSentenceInstance(language));
            case 3 -> List.of(text.split("(?<= )"));
            default -> GRAPHEME.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
        };
    }

    private static List<String> broken(String text, BreakIterator breaks) {
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
            pieces.add(text.substring(from, to));
        return pieces;
    }
}
