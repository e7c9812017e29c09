package org.passerelle.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.passerelle.formats.ICalendarTexts.Piece;

/// Calendars as `.ics`: iCalendar 2.0, as Google, Outlook, Exchange, Apple, Thunderbird and others write them, and the
/// older vCalendar 1.0 as `.vcs`.
///
/// Obtained by *Exporter* in Google Calendar’s settings (a zip of `.ics`), *Fichier, Exporter* in Apple’s Calendar, or
/// *Enregistrer le calendrier* in Outlook. Each meeting with someone is one exchange; a series is unrolled from its
/// start to today. Its key is the event’s UID, with the start it had in its series, so that a meeting that was moved
/// keeps its key from one export to the next.
///
/// One event is in memory at a time; the file is read once or twice before, for what may stand after its use: see
/// {@link ICalendarIndex}. biweekly unrolls the rules. It was preferred to ical4j because, of 106 real files, it reads
/// all, against 75; it starts in half the time; and ical4j brings four more libraries.
public final class ICalendars implements Format {

    private static final int LINES_TO_LOOK_AT = 20;

    @Override
    public String name() {
        return "icalendar";
    }

    @Override
    public Recognition recognise(Head head) {
        var lines = head.lines().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES_TO_LOOK_AT)
                .toList();
        if (lines.isEmpty()) return Recognition.NO;
        if (lines.getFirst().equalsIgnoreCase("BEGIN:VCALENDAR")) return Recognition.CERTAIN;
        boolean perhaps = lines.getFirst().equalsIgnoreCase("BEGIN:VEVENT")
                || lines.stream().anyMatch(line -> line.equalsIgnoreCase("BEGIN:VCALENDAR"));
        return perhaps ? Recognition.PERHAPS : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        var meetings = new ICalendarMeetings(ICalendarIndex.of(source, reading), reading);
        return pieces(source).flatMap(meetings::traces);
    }

    /// Every piece, lazily; closing the stream closes the file.
    private static Stream<Piece> pieces(Source source) throws IOException {
        var texts = new ICalendarTexts(source);
        var spliterator = new AbstractSpliterator<Piece>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
            @Override
            public boolean tryAdvance(Consumer<? super Piece> action) {
                try {
                    var piece = texts.next();
                    if (piece != null) action.accept(piece);
                    return piece != null;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        return StreamSupport.stream(spliterator, false).onClose(() -> close(texts));
    }

    private static void close(ICalendarTexts texts) {
        try {
            texts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
