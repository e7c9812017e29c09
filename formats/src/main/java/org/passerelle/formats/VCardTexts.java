package org.passerelle.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.VCardTexts.VCardText.Fault;

/// Cuts a vCard file into the text of each card, one at a time. A card inside another comes out on its own, before the
/// one around it; a card that never ends comes out last, as broken.
final class VCardTexts implements Pull<VCardTexts.VCardText> {

    private static final int MOST_NESTED = 8;
    private static final int MOST_CHARS = 1024 * 1024;

    private final VCardLines lines;
    private final Deque<Card> open = new ArrayDeque<>();

    VCardTexts(Source source) throws IOException {
        lines = new VCardLines(source);
    }

    /// One card, from BEGIN to END, a property on each line.
    ///
    /// @param photo the hash of its picture, see {@link VCardPhoto}; null where it shows none
    /// @param fault what is wrong with it as a whole; null for a sound card
    record VCardText(long line, String text, @Nullable String photo, @Nullable Fault fault) {
        enum Fault {
            UNFINISHED,
            STRAY_END,
            TOO_LONG
        }
    }

    @Override
    public @Nullable VCardText next() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            var card = open.peek();
            var photo = lines.takePhoto();
            if (card != null && photo != null) card.photo = photo;
            if (line.is("BEGIN:VCARD")) {
                open.push(new Card(line.line()));
                if (open.size() > MOST_NESTED) return open.removeLast().close(Fault.UNFINISHED);
            } else if (line.is("END:VCARD")) {
                return card == null
                        ? new VCardText(line.line(), "", null, Fault.STRAY_END)
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
        private @Nullable String photo;
        private boolean tooLong;

        Card(long line) {
            this.line = line;
        }

        void add(ContentLine property) {
            if (property.name().equals("AGENT")) return;
            tooLong |= property.cut() || text.length() > MOST_CHARS;
            if (text.length() <= MOST_CHARS) text.append(QuotedPrintable.legible(property)).append("\r\n");
        }

        VCardText close(@Nullable Fault fault) {
            var whole = text.append("END:VCARD\r\n").toString();
            return new VCardText(line, whole, photo, fault == null && tooLong ? Fault.TOO_LONG : fault);
        }
    }
}
