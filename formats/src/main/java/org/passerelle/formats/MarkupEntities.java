package org.passerelle.formats;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Characters written as references, read as what they stand for: halves of a pair written one by one, as telephones
/// write emoji, join again.
final class MarkupEntities {

    private static final Pattern SURROGATES = Pattern.compile("&#(?:[xX]([dD][89a-fA-F][0-9a-fA-F]{2})|(5[5-7][0-9]{3}));");

    private MarkupEntities() {}

    static String read(String written) {
        if (written.indexOf('&') < 0) return whole(written);
        var joined = SURROGATES.matcher(written).replaceAll(MarkupEntities::half);
        return whole(joined.indexOf('&') < 0 ? joined : Parser.unescapeEntities(joined, false));
    }

    /// Without halves that found no other, or signs that no text holds.
    static String whole(String text) {
        var whole = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) whole.append(c).append(text.charAt(++i));
            else if (Character.isSurrogate(c)) whole.append('\uFFFD');
            else if (c >= ' ' || c == '\n' || c == '\t' || c == '\r') whole.append(c);
        }
        return whole.toString();
    }

    private static String half(MatchResult reference) {
        int code = reference.group(1) != null ? Integer.parseInt(reference.group(1), 16) : Integer.parseInt(reference.group(2));
        return Character.isSurrogate((char) code) ? String.valueOf((char) code) : "";
    }
}
