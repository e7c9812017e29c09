package org.passerelle.addressbook.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One property of a card, as its text says it.
///
/// @param name in capitals, without its group
/// @param parameters as written: `TYPE=home`
record CardLine(String name, List<String> parameters, String value) {

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    static List<CardLine> of(String card) {
        return FOLD.matcher(card).replaceAll("").lines().filter(line -> line.indexOf(':') > 0).map(CardLine::line).toList();
    }

    private static CardLine line(String text) {
        int colon = colon(text);
        var head = text.substring(0, colon).split(";");
        var name = head[0].substring(head[0].lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return new CardLine(name, Arrays.asList(head).subList(1, head.length), unescaped(text.substring(colon + 1)));
    }

    /// The colon that ends the head: one inside quotes does not.
    private static int colon(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') quoted = !quoted;
            if (text.charAt(i) == ':' && !quoted) return i;
        }
        return text.indexOf(':');
    }

    private static String unescaped(String value) {
        return value.replace("\\n", "\n").replace("\\N", "\n").replaceAll("\\\\([,;\\\\])", "$1");
    }
}
