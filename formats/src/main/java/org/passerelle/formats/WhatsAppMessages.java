package org.passerelle.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;

/// The messages of a chat, each with all its lines, one at a time.
final class WhatsAppMessages implements Pull<Trace> {

    private static final int KEPT_CHARS = 4_000;

    private final CappedLines lines;
    private final WhatsAppChat chat;
    private final Map<String, Integer> sameMinute = new HashMap<>();
    private @Nullable Message open;
    private @Nullable Moment before;

    /// A message whose end is not seen yet.
    private record Message(long line, WhatsAppLine begin, Moment at, StringBuilder text) {}

    WhatsAppMessages(CappedLines lines, WhatsAppChat chat) {
        this.lines = lines;
        this.chat = chat;
    }

    @Override
    public @Nullable Trace next() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            var done = see(line);
            if (done != null) return done;
        }
        return finish();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /// What this line ends, or is by itself; null where it goes on.
    private @Nullable Trace see(CappedLines.Line line) {
        var read = WhatsAppLine.of(line.text()).orElse(null);
        if (read == null) return goOn(line);
        if (read.sender().isEmpty() && open != null && !WhatsAppWords.isNotice(read.text())) return goOn(line);
        var at = chat.at(read).orElse(null);
        if (at == null) return open == null ? new BadLine(line.number(), BadLine.Reason.DATE, Words.excerptOf(line.text())) : goOn(line);
        var done = finish();
        if (before == null || !before.equals(at)) sameMinute.clear();
        before = at;
        open = new Message(line.number(), read, at, new StringBuilder(read.text()));
        return done;
    }

    private @Nullable Trace goOn(CappedLines.Line line) {
        if (open == null)
            return line.text().isBlank() ? null : new BadLine(line.number(), BadLine.Reason.MESSAGE, Words.excerptOf(line.text()));
        if (open.text().length() < KEPT_CHARS) open.text().append('\n').append(Words.cutTo(line.text(), KEPT_CHARS));
        return null;
    }

    private @Nullable Trace finish() {
        var message = open;
        open = null;
        return message == null ? null : trace(message);
    }

    private Trace trace(Message message) {
        var said = message.text().toString();
        if (message.begin().sender().isEmpty() || WhatsAppWords.isSurelyNotice(said))
            return new LeftOut(message.line(), LeftOut.Reason.AUTOMATIC);
        var words = WhatsAppWords.spoken(said);
        if (WhatsAppWords.isDeleted(words)) return new LeftOut(message.line(), LeftOut.Reason.DELETED);
        var from = chat.from(message.begin());
        var call = WhatsAppWords.call(words);
        return new Exchange(
                message.line(),
                key(message.at(), message.begin().sender(), said),
                message.at(),
                call == null ? chat.medium() : call.medium(),
                chat.direction(from),
                from,
                chat.others(from),
                Words.first(words),
                call == null ? null : call.duration());
    }

    /// Two equal messages of one minute are two.
    private String key(Moment at, String sender, String text) {
        var key = Keys.of("whatsapp", at.at().toString(), sender, text);
        int before = sameMinute.merge(key, 1, Integer::sum);
        return before == 1 ? key : Keys.of(key, String.valueOf(before));
    }
}
