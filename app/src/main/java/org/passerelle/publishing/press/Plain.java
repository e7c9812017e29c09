package org.passerelle.publishing.press;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;

/// Words without their markup. What is shown of another's text has gone through here.
final class Plain {

    private static final int READ_MAXIMUM = 20_000;

    private Plain() {}

    /// The words alone, on one line, cut after a whole word where they are too many.
    static String text(@Nullable String markup, int charactersMaximum) {
        if (markup == null) return "";
        var start = markup.length() > READ_MAXIMUM ? markup.substring(0, READ_MAXIMUM) : markup;
        var words = start.indexOf('<') < 0 && start.indexOf('&') < 0 ? start : Jsoup.parseBodyFragment(start).text();
        return cut(Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\s\\p{Cc}\\u200B\\uFEFF\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip(), charactersMaximum);
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) return words;
        int space = words.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        if (Character.isHighSurrogate(words.charAt(end - 1))) end--;
        return words.substring(0, end).replaceAll("[\\s,;:.]+$", "") + "…";
    }
}
