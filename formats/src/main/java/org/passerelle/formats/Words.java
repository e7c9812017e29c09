package org.passerelle.formats;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// Text cut and cleaned for keeping beside a fact.
final class Words {

    private static final int FIRST_CHARS = 280;
    private static final int EXCERPT_CHARS = 80;
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:#\\d+|#x\\p{XDigit}+|\\w+);");

    private Words() {}

    /// The first {@value #FIRST_CHARS} characters or so, cut between words and then closed by `…`.
    static String first(String text) {
        return cut(text.strip(), FIRST_CHARS);
    }

    /// The beginning of a line, at most {@value #EXCERPT_CHARS} characters: what a {@link Trace.BadLine} shows.
    static String excerptOf(String line) {
        int end = Math.min(line.length(), EXCERPT_CHARS);
        if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) end--;
        return line.substring(0, end);
    }

    /// Without tags or entities where it holds some; untouched where `<` and `&` are only signs.
    static String plain(String text) {
        boolean suspect = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return suspect && MARKUP.matcher(text).find() ? Jsoup.parseBodyFragment(text).text() : text;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) return text;
        int space = text.lastIndexOf(' ', length - 1);
        int end = space > length / 2 ? space : length - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
