package org.passerelle.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// One text for every place.
///
/// @param title empty where there is none
/// @param text plain, paragraphs set apart by an empty line
/// @param source the address it shares or answers; empty for an original
/// @param deliveries one per place, in the order they were added
public record Publication(
        int id, Kind kind, String title, String text, String language, String source, Instant createdAt, List<Delivery> deliveries) {

    private static final int FIRST_WORDS = 70;

    public enum Kind {
        ORIGINAL,
        /// Another's page, shared with a word of one's own.
        CURATED,
        /// To what someone wrote.
        ANSWER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// What the owner gives.
    public record Words(Kind kind, String title, String text, String language, String source) {}

    /// What a list calls it: the title, else the first words.
    public String name() {
        return name(title, text);
    }

    public static String name(String title, String text) {
        if (!title.isEmpty()) return title;
        var line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= FIRST_WORDS) return line;
        int space = line.lastIndexOf(' ', FIRST_WORDS);
        return line.substring(0, space > 0 ? space : FIRST_WORDS) + "…";
    }
}
