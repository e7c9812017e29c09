package org.passerelle.publishing.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Keys;
import org.passerelle.platform.http.WebAddress;

/// What others wrote, as it can be kept and shown: nothing unseen in it, and not without end.
final class Readable {

    private static final int WORDS_CHARACTERS_MAXIMUM = 4_000;
    private static final int LINE_CHARACTERS_MAXIMUM = 200;
    private static final int ADDRESS_CHARACTERS_MAXIMUM = 2_000;
    private static final int KEY_CHARACTERS_MAXIMUM = 400;

    private Readable() {}

    /// Several lines.
    static String words(String text) {
        return cut(seen(text.replace("\r\n", "\n"), "[\\p{Cc}&&[^\\n\\t]]"), WORDS_CHARACTERS_MAXIMUM);
    }

    /// One line.
    static String line(String text) {
        return cut(seen(text, "[\\s\\p{Cc}]+"), LINE_CHARACTERS_MAXIMUM);
    }

    /// An address of the web; empty for any other.
    static String address(@Nullable URI url) {
        if (url == null || !WebAddress.is(url)) return "";
        var address = url.toASCIIString();
        return address.length() <= ADDRESS_CHARACTERS_MAXIMUM ? address : "";
    }

    /// Whole, or what stands for it.
    static String key(String text) {
        var seen = seen(text, "\\p{Cc}");
        return seen.equals(text) && text.length() <= KEY_CHARACTERS_MAXIMUM ? text : Keys.of(text);
    }

    /// Direction marks that would turn the page around, controls and half characters are nobody's words.
    private static String seen(String text, String unseen) {
        var whole = new String(text.getBytes(UTF_8), UTF_8);
        return whole.replaceAll(unseen, " ").replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "").strip();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
