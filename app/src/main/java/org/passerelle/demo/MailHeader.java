package org.passerelle.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/// Text in a mail's header: as it is in ASCII, else in encoded words.
final class MailHeader {

    private static final int MOST_BYTES = 42;

    private MailHeader() {}

    static String text(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 127)) return text;
        var out = new StringBuilder();
        int from = 0;
        for (int to = 0, bytes = 0; to < text.length(); ) {
            int size = text.codePointAt(to) < 0x80 ? 1 : text.codePointAt(to) < 0x800 ? 2 : 3;
            if (bytes + size > MOST_BYTES) {
                word(text.substring(from, to), out);
                out.append("\n ");
                from = to;
                bytes = 0;
            }
            bytes += size;
            to++;
        }
        return word(text.substring(from), out).toString();
    }

    static String address(String name, String email) {
        return text(name) + " <" + email + ">";
    }

    private static StringBuilder word(String part, StringBuilder out) {
        return out.append("=?UTF-8?B?")
                .append(Base64.getEncoder().encodeToString(part.getBytes(UTF_8)))
                .append("?=");
    }
}
