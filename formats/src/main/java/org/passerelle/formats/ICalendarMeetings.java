package org.passerelle.formats;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.ICalendarTexts.Piece;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Owner;
import org.passerelle.formats.Trace.Party;

/// Turns the pieces of one calendar, in file order, into meetings with people. It remembers what the calendar said of
/// itself: its version, whether it calls its events off, and whose it is, where its name is an address, as Google’s.
final class ICalendarMeetings {

    private static final int EXCERPT_CHARS = 80;

    private final ICalendarIndex index;
    private final Reading reading;
    private String version = "2.0";
    private boolean callsOff;
    private @Nullable Identity owner;

    ICalendarMeetings(ICalendarIndex index, Reading reading) {
        this.index = index;
        this.reading = reading;
    }

    Stream<Trace> traces(Piece piece) {
        return switch (piece) {
            case Piece.Beginning _ -> {
                version = "2.0";
                callsOff = false;
                yield Stream.empty();
            }
            case Piece.Header header -> header(header);
            case Piece.Zone _ -> Stream.empty();
            case Piece.Event event -> event(event);
        };
    }

    private Stream<Trace> header(Piece.Header header) {
        switch (header.name()) {
            case "VERSION" -> version = header.value();
            case "METHOD" -> callsOff = header.value().equalsIgnoreCase("CANCEL");
            case "X-WR-CALNAME" -> {
                var address = Identities.email(header.value());
                if (address.isEmpty() || address.get().equals(owner)) return Stream.empty();
                owner = address.get();
                return Stream.of(new Owner(header.line(), Name.NONE, List.of(owner)));
            }
            default -> {}
        }
        return Stream.empty();
    }

    private Stream<Trace> event(Piece.Event piece) {
        if (piece.whole()) return read(piece);
        var begun = piece.text().replaceFirst("BEGIN:VEVENT\\s+", "");
        return Stream.concat(Stream.of(bad(piece.line(), BadLine.Reason.EVENT, begun)), read(piece));
    }

    private Stream<Trace> read(Piece.Event piece) {
        try {
            var properties = ICalendarProperties.of(piece.text(), version);
            return meetings(new ICalendarEvent(piece.line(), properties, version, index.times()));
        } catch (RuntimeException e) {
            // Whatever one event makes the libraries throw, the others are read.
            return Stream.of(bad(piece.line(), BadLine.Reason.EVENT, e.getClass().getSimpleName()));
        }
    }

    private Stream<Trace> meetings(ICalendarEvent event) {
        if (event.isCancelled() || callsOff) return leftOut(event, LeftOut.Reason.CANCELLED);
        var start = event.start();
        if (start.isEmpty()) return Stream.of(bad(event.line(), BadLine.Reason.DATE, event.summary()));
        var guests = ICalendarGuests.of(event, reading.country());
        if (isOwnerIn(guests.absent())) return leftOut(event, LeftOut.Reason.DECLINED);
        boolean alone = guests.present().stream().allMatch(this::isOwner);
        if (alone) return leftOut(event, LeftOut.Reason.ALONE);
        var replaced = event.replaces();
        var series = ICalendarSeries.of(
                event, start.get(), replaced.isPresent() ? List.of() : index.replaced(event.uid()), reading);
        if (series.starts().isEmpty() && !series.goesOn()) return leftOut(event, LeftOut.Reason.CANCELLED);
        var meetings = meetings(event, series, replaced, guests.present());
        return Stream.of(
                        senselessRule(event),
                        series.endless() ? tooMany(event) : Stream.<Trace>empty(),
                        meetings,
                        series.goesOn() ? leftOut(event, LeftOut.Reason.FUTURE) : Stream.<Trace>empty())
                .flatMap(traces -> traces);
    }

    private Stream<Trace> meetings(
            ICalendarEvent event, ICalendarSeries series, Optional<ICalendarTime> replaced, List<Party> others) {
        boolean once = replaced.isEmpty() && event.properties().all().stream().noneMatch(ICalendarMeetings::repeats);
        var medium = ICalendarMedium.of(event.properties());
        var duration = event.duration();
        return series.starts().stream().map(start -> {
            var key = once ? event.uid() : event.uid() + "#" + replaced.orElse(start).key();
            var at = start.moment(reading.zone());
            return new Exchange(
                    event.line(), key, at, medium, Direction.BOTH, null, others, event.summary(), duration);
        });
    }

    private static boolean repeats(VObjectProperty property) {
        return property.getName().equalsIgnoreCase("RRULE") || property.getName().equalsIgnoreCase("RDATE");
    }

    private static Stream<Trace> senselessRule(ICalendarEvent event) {
        return event.senselessRule().stream().map(rule -> bad(event.line(), BadLine.Reason.RECURRENCE, rule));
    }

    private static Stream<Trace> tooMany(ICalendarEvent event) {
        return Stream.of(bad(event.line(), BadLine.Reason.RECURRENCE, event.summary()));
    }

    private boolean isOwnerIn(List<Party> parties) {
        return parties.stream().anyMatch(this::isOwner);
    }

    private boolean isOwner(Party party) {
        return owner != null && party.identities().contains(owner);
    }

    private static Stream<Trace> leftOut(ICalendarEvent event, LeftOut.Reason reason) {
        return Stream.of(new LeftOut(event.line(), reason));
    }

    private static Trace bad(long line, BadLine.Reason reason, String found) {
        var excerpt = found.lines().findFirst().orElse("");
        return new BadLine(line, reason, excerpt.substring(0, Math.min(EXCERPT_CHARS, excerpt.length())));
    }
}
