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
        return cutTo(line, EXCERPT_CHARS);
    }

    /// At most so many characters of it, no pair of them torn.
    static String cutTo(String text, int length) {
        if (text.length() <= length) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
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
