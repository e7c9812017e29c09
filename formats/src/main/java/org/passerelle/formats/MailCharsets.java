package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decodes what mail says is in one charset and often is in another.
final class MailCharsets {

    /// Its charset, perhaps followed by a language.
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?([^?*\\s]{1,40})((?:\\*[^?\\s]*)?\\?[BbQq]\\?)");

    private MailCharsets() {}

    /// Decodes as declared; by its shape where nothing usable is declared, or plain ASCII or Latin-1, which senders
    /// declare without looking. A text declared UTF-8 that is not is taken for windows-1252.
    static String decode(byte[] bytes, @Nullable String declared) {
        var charset = charset(declared);
        if (charset.equals(US_ASCII) || charset.equals(ISO_8859_1)) return Charsets.decode(bytes);
        var text = new String(bytes, charset);
        boolean wrong = text.length() > 1 && text.substring(0, text.length() - 1).indexOf('\uFFFD') >= 0;
        return wrong ? Charsets.decode(bytes) : text;
    }

    /// Encoded words in a charset nobody knows, said to be in windows-1252: that is what such programs write.
    static String withKnownCharsets(String raw) {
        return raw.contains("=?")
                ? ENCODED_WORD.matcher(raw).replaceAll(word -> isKnown(word.group(1)) ? "$0" : "=?windows-1252$2")
                : raw;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    /// Text that was read as Latin-1 with the letters that windows-1252 puts in place of its controls.
    static String withoutControls(String text) {
        if (text.chars().noneMatch(c -> c >= 0x80 && c <= 0x9F)) return text;
        var repaired = new StringBuilder(text.length());
        text.chars().forEach(c -> repaired.append(c >= 0x80 && c <= 0x9F ? letter(c) : (char) c));
        return repaired.toString();
    }

    private static char letter(int control) {
        return new String(new byte[] {(byte) control}, Charsets.WINDOWS_1252).charAt(0);
    }

    private static Charset charset(@Nullable String declared) {
        if (declared == null || declared.isBlank()) return US_ASCII;
        var name = declared.strip().replace("\"", "");
        return isKnown(name) ? Charset.forName(name) : US_ASCII;
    }
}
