package org.passerelle.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One property of a vCard or an iCalendar component, its folds undone: `EMAIL;TYPE=work:awa@example.org`.
///
/// @param line where it begins in the file
/// @param cut whether some of it was dropped for its length
record ContentLine(long line, byte[] bytes, Charset fallback, boolean cut) {

    private static final Pattern CHARSET = Pattern.compile(";CHARSET=\"?([^;:\"]+)");

    /// Everything before the value, in upper case: `TEL;CELL`. The whole line where there is no colon.
    String head() {
        return headOf(bytes);
    }

    /// The property's name in upper case, without its group: `TEL` for `item1.tel;type=cell`.
    String name() {
        return nameOf(head());
    }

    boolean is(String begin) {
        return text().strip().equalsIgnoreCase(begin);
    }

    /// In the charset the line declares, else UTF-8, else the file's older charset: the first that can read its bytes.
    String text() {
        var declared = declared(head());
        var text = declared == null ? null : strictly(bytes, declared);
        if (text == null) text = strictly(bytes, StandardCharsets.UTF_8);
        if (text == null) text = new String(bytes, fallback);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// Null where the bytes cannot be of that charset.
    static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /// The charset that a property's parameters name; null where they name none we know. Latin-1 means windows-1252,
    /// as it always has in practice.
    static @Nullable Charset declared(String head) {
        var charset = CHARSET.matcher(head);
        if (!charset.find()) return null;
        try {
            var known = Charset.forName(charset.group(1).strip());
            return known.equals(StandardCharsets.ISO_8859_1) ? Charsets.WINDOWS_1252 : known;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    static String headOf(byte[] bytes) {
        boolean quoted = false;
        int end = 0;
        while (end < bytes.length && (quoted || bytes[end] != ':')) if (bytes[end++] == '"') quoted = !quoted;
        return new String(bytes, 0, end, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
    }

    /// Where the head of a line ends once it is text: its letters need not be as many as its bytes.
    static int headEnd(String text) {
        boolean quoted = false;
        int end = 0;
        while (end < text.length() && (quoted || text.charAt(end) != ':')) if (text.charAt(end++) == '"') quoted = !quoted;
        return end;
    }

    static String nameOf(String head) {
        int end = head.indexOf(';');
        var name = end < 0 ? head : head.substring(0, end);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
