package org.passerelle.formats;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.VCardTexts.VCardText.Fault;

/// Cuts a vCard file into the text of each card, one at a time. A card inside another comes out on its own, before the
/// one around it; a card that never ends comes out last, as broken.
final class VCardTexts implements Closeable {

    private static final int MOST_NESTED = 8;
    private static final int MOST_CHARS = 1024 * 1024;

    private final ContentLines lines;
    private final Deque<Card> open = new ArrayDeque<>();

    VCardTexts(Source source) throws IOException {
        lines = new VCardLines(source);
    }

    /// One card, from BEGIN to END, a property on each line.
    ///
    /// @param fault what is wrong with it as a whole; null for a sound card
    record VCardText(long line, String text, @Nullable Fault fault) {
        enum Fault {
            UNFINISHED,
            STRAY_END,
            TOO_LONG
        }
    }

    /// Null at the end.
    @Nullable VCardText next() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            var card = open.peek();
            if (line.is("BEGIN:VCARD")) {
                open.push(new Card(line.line()));
                if (open.size() > MOST_NESTED) return open.removeLast().close(Fault.UNFINISHED);
            } else if (line.is("END:VCARD")) {
                return card == null
                        ? new VCardText(line.line(), "", Fault.STRAY_END)
                        : open.pop().close(null);
            } else if (card != null) {
                card.add(line);
            }
        }
        return open.isEmpty() ? null : open.removeLast().close(Fault.UNFINISHED);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static final class Card {

        private final long line;
        private final StringBuilder text = new StringBuilder("BEGIN:VCARD\r\n");
        private boolean tooLong;

        Card(long line) {
            this.line = line;
        }

        void add(ContentLine property) {
            if (property.name().equals("AGENT")) return;
            tooLong |= property.cut() || text.length() > MOST_CHARS;
            if (text.length() <= MOST_CHARS) text.append(legible(property)).append("\r\n");
        }

        VCardText close(@Nullable Fault fault) {
            var whole = text.append("END:VCARD\r\n").toString();
            return new VCardText(line, whole, fault == null && tooLong ? Fault.TOO_LONG : fault);
        }
    }

    /// Names the true charset of quoted-printable text: Outlook writes windows-1252 without saying so.
    private static String legible(ContentLine property) {
        var text = property.text();
        var head = property.head();
        if (!head.contains("QUOTED-PRINTABLE")) return text;
        var bytes = unquoted(text.substring(Math.min(head.length() + 1, text.length())));
        var declared = ContentLine.declared(head);
        if (declared != null && ContentLine.strictly(bytes, declared) != null) return text;
        var charset = Charsets.detect(bytes);
        return named(text, head.length(), charset);
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
