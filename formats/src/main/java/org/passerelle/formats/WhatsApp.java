package org.passerelle.formats;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/// A chat exported from WhatsApp: a `.txt` file, or `_chat.txt` in a zip.
///
/// **Where to get it.** In a chat, *More › Export chat* (*Plus › Exporter la discussion*), without media.
///
/// **Seen.** Android `05/03/2024 14:02 - Awa Bâ: Bonjour` and iPhone `[2024-03-05 14 h 02 min 11 s] Awa Bâ: Bonjour`, dates
/// in every order, twelve hours or twenty-four, narrow spaces and marks of direction anywhere. Which of day and month
/// comes first follows from all the dates, see {@link WhatsAppOrder}. Names are those of the owner’s address book; who
/// is not in it shows as a number.
///
/// **Kept.** One {@link Trace.Exchange} a message; calls are calls. The file’s name says with whom a chat of two is, and
/// thereby who the owner is; in a group that is asked. Notices of the program itself and deleted messages are left out.
///
/// Cost: two passes; memory grows with the people of the chat, not its length.
public final class WhatsApp implements Format {

    private static final int LINES = 200;

    @Override
    public String name() {
        return "whatsapp";
    }

    @Override
    public Recognition recognise(Head head) {
        var lines = head.text().lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        if (lines.isEmpty() || WhatsAppLine.of(lines.getFirst()).isEmpty()) return Recognition.NO;
        var begun = lines.stream().flatMap(line -> WhatsAppLine.of(line).stream()).toList();
        boolean told = isToldByName(head.fileName()) || begun.stream().anyMatch(line -> WhatsAppWords.isSurelyNotice(line.text()));
        if (told) return Recognition.CERTAIN;
        return begun.stream().anyMatch(line -> !line.sender().isEmpty()) ? Recognition.PERHAPS : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        var chat = WhatsAppChat.of(source, reading);
        var messages = new WhatsAppMessages(WhatsAppChat.lines(source), chat);
        return Stream.concat(Stream.concat(chat.question().stream(), chat.owner()), Pull.stream(messages));
    }

    private static boolean isToldByName(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.contains("whatsapp") || name.endsWith("_chat.txt");
    }
}
