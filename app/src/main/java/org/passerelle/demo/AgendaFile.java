package org.passerelle.demo;

import static org.passerelle.demo.FoldedLines.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.demo.Fact.Kind;

/// The calendar: meetings, calls and video with who was there, some of them regular; and what an import leaves out:
/// time alone, cancelled and future events.
final class AgendaFile {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final double SEVERAL = 0.22;
    private static final int ONE_LEFT_OUT_IN = 400;

    private final DemoNetwork network;
    private final Words words;
    private final List<Persona> companions;

    AgendaFile(DemoNetwork network) {
        this.network = network;
        words = new Words(network.seed);
        companions = network.companions();
    }

    /// How many events an import leaves out.
    int writeTo(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            var lines = new FoldedLines(out);
            lines.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Passerelle//Demo//FR");
            lines.line("CALSCALE:GREGORIAN").line("METHOD:PUBLISH");
            lines.line("X-WR-CALNAME:" + Owner.EMAIL).line("X-WR-TIMEZONE:" + Owner.ZONE);
            for (var line : Lists.read("zones").named("zones")) lines.line(line);
            int leftOut = 0;
            for (var timeline : (Iterable<Timeline>) network.timelines()::iterator) {
                write(timeline, lines);
                // The next time of an appointment that still goes on is in the future.
                if (timeline.series() != null && timeline.series().open()) leftOut++;
            }
            leftOut += writeLeftOut(lines);
            lines.line("END:VCALENDAR");
            return leftOut;
        }
    }

    private void write(Timeline timeline, FoldedLines lines) throws IOException {
        var with = timeline.with();
        for (var fact : timeline.facts()) if (fact.kind().isInAgenda()) write(with, fact, lines);
        if (timeline.series() != null) write(with, timeline.series(), lines);
    }

    private void write(Persona with, Fact fact, FoldedLines lines) throws IOException {
        var dice = Dice.of(network.seed, 4, with.rank(), fact.talk());
        var zone = Relations.agendaZone(with);
        var start = LocalDateTime.ofInstant(Instant.ofEpochSecond(fact.at()), zone);
        var title = words.say(fact.kind() == Kind.CALL ? "call" : "meeting", with, fact);
        begin("r" + with.rank() + "-t" + fact.talk(), start, zone, dice.pick(List.of(30, 45, 60, 90)), lines);
        lines.line("SUMMARY:" + text(title));
        place(with, fact, dice, lines);
        attendees(present(with, fact, dice), lines);
        lines.line("END:VEVENT");
    }

    private List<Persona> present(Persona with, Fact fact, Dice dice) {
        var present = new ArrayList<>(List.of(with));
        for (var member : network.cast) if (member.persona().name().equals(fact.also())) present.add(member.persona());
        boolean several = fact.script() == null && fact.kind() != Kind.CALL && dice.chance(SEVERAL);
        var day = LocalDate.ofInstant(Instant.ofEpochSecond(fact.at()), Owner.ZONE);
        for (int n = several ? dice.between(1, 3) : 0; n > 0; n--) {
            var companion = dice.pick(companions);
            if (present.contains(companion)) continue;
            if (network.areInTouch(companion, day)) present.add(companion);
        }
        return present;
    }

    private void place(Persona with, Fact fact, Dice dice, FoldedLines lines) throws IOException {
        switch (fact.kind()) {
            case VIDEO -> lines.line("LOCATION:https://meet.jit.si/demo-" + with.rank() + "-" + fact.talk());
            case CALL -> {
                if (with.phone() != null) lines.line("LOCATION:tel:" + with.phone().replace(" ", ""));
            }
            default -> lines.line("LOCATION:" + text(words.say("place", with, fact, dice)));
        }
    }

    private void write(Persona with, Series series, FoldedLines lines) throws IOException {
        var zone = Relations.agendaZone(with);
        begin("r%d-series".formatted(with.rank()), series.first().atTime(series.time()), zone, 30, lines);
        var times = series.open() ? "" : ";COUNT=" + series.occurrences();
        lines.line("RRULE:FREQ=WEEKLY;INTERVAL=" + series.everyWeeks() + times);
        for (var day : series.skipped())
            lines.line("EXDATE;TZID=%s:%s".formatted(zone, LOCAL.format(day.atTime(series.time()))));
        lines.line("SUMMARY:" + text(words.say("series", with, Fact.of(Kind.MEETING, true, 0, 0, 0))));
        lines.line("LOCATION:https://meet.jit.si/demo-%d".formatted(with.rank()));
        attendees(List.of(with), lines);
        lines.line("END:VEVENT");
    }

    private int writeLeftOut(FoldedLines lines) throws IOException {
        var dice = Dice.of(network.seed, 5);
        int count = network.bycatch(ONE_LEFT_OUT_IN);
        for (int n = 0; n < count; n++) {
            var with = dice.pick(companions);
            boolean future = n % 3 == 0;
            int days = future ? dice.between(2, 60) : -dice.between(2, network.spanDays);
            var day = Calendar.workdayBefore(network.today.plusDays(days), 0);
            if (future && !day.isAfter(network.today)) day = network.today.plusDays(9);
            var start = day.atTime(dice.between(9, 16), 0);
            begin("left-out-" + n, start, Owner.ZONE, 60, lines);
            lines.line("SUMMARY:" + text(dice.pick(List.of("Rédaction", "Dentiste", "Comptes du mois", "Lecture"))));
            if (n % 3 != 1) attendees(List.of(with), lines);
            if (n % 3 == 2) lines.line("STATUS:CANCELLED");
            lines.line("END:VEVENT");
        }
        return count;
    }

    private void begin(String id, LocalDateTime start, ZoneId zone, int minutes, FoldedLines lines)
            throws IOException {
        lines.line("BEGIN:VEVENT").line("UID:" + id + "@agenda.example.org");
        lines.line("DTSTAMP:" + LOCAL.format(network.today.atStartOfDay()) + "Z");
        lines.line("DTSTART;TZID=" + zone + ":" + LOCAL.format(start));
        lines.line("DTEND;TZID=" + zone + ":" + LOCAL.format(start.plusMinutes(minutes)));
    }

    private static void attendees(List<Persona> present, FoldedLines lines) throws IOException {
        lines.line("ORGANIZER;CN=" + Owner.NAME + ":mailto:" + Owner.EMAIL);
        attendee(Owner.NAME, Owner.EMAIL, lines);
        for (var person : present) attendee(person.name(), person.email(), lines);
    }

    private static void attendee(String name, String email, FoldedLines lines) throws IOException {
        lines.line("ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=" + name + ":mailto:" + email);
    }
}
