package org.passerelle.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/// Text of the older formats, `=E9` for é, whose charset is often missing or wrong.
final class QuotedPrintable {

    private QuotedPrintable() {}

    /// The property as text. Where it is quoted-printable, it names a charset that its bytes really are in, because
    /// Outlook writes windows-1252 without saying so, and many say Latin-1 when they mean it.
    static String legible(ContentLine property) {
        var text = property.text();
        var head = property.head();
        if (!head.contains("QUOTED-PRINTABLE")) return text;
        int headEnd = ContentLine.headEnd(text);
        var bytes = unquoted(text.substring(Math.min(headEnd + 1, text.length())));
        var declared = ContentLine.declared(head);
        if (declared == null || ContentLine.strictly(bytes, declared) == null) declared = Charsets.detect(bytes);
        return named(text, headEnd, declared);
    }

    private static String named(String text, int headEnd, Charset charset) {
        var head = text.substring(0, headEnd).replaceAll("(?i);CHARSET=[^;:]*", "");
        return head + ";CHARSET=" + charset.name().toUpperCase(Locale.ROOT) + text.substring(headEnd);
    }

    private static byte[] unquoted(String value) {
        var bytes = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int high = c == '=' && i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(value.charAt(i + 2), 16);
            bytes.write(low < 0 ? c : high * 16 + low);
            if (low >= 0) i += 2;
        }
        return bytes.toByteArray();
    }
}
