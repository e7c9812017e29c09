package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.formats.Format.Recognition;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Owner;

class ICalendarsTest {

    private static final Path CORPUS = Path.of("../../shared/corpus/ical");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21)).in(PARIS, "FR");

    private final ICalendars calendars = new ICalendars();

    @Test
    void recognisesACalendarByItsFirstLine() {
        assertThat(calendars.recognise(head("BEGIN:VCALENDAR\r\n"))).isEqualTo(Recognition.CERTAIN);
        assertThat(calendars.recognise(head("\n\nbegin:vcalendar\n"))).isEqualTo(Recognition.CERTAIN);
        assertThat(calendars.recognise(head("BEGIN:VEVENT\nEND:VEVENT\n"))).isEqualTo(Recognition.PERHAPS);
        assertThat(calendars.recognise(head("BEGIN:VCARD\nVERSION:3.0\n"))).isEqualTo(Recognition.NO);
        assertThat(calendars.recognise(head("{\"vcalendar\": []}"))).isEqualTo(Recognition.NO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FREQ=DAILY;COUNT=3                             | 2026-03-28 2026-03-29 2026-03-30",
        "FREQ=WEEKLY;BYDAY=SA,SU;COUNT=4                | 2026-03-28 2026-03-29 2026-04-04 2026-04-05",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=3                 | 2026-03-28 2026-04-11 2026-04-25",
        "FREQ=MONTHLY;BYDAY=-1SA;COUNT=3                | 2026-03-28 2026-04-25 2026-05-30",
        "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3             | 2026-03-28 2026-03-31 2026-04-30",
        "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3             | 2026-03-28 2026-03-31 2026-05-31",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3 | 2026-03-28 2026-03-31 2026-04-30",
        "FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;UNTIL=20260601 | 2026-03-28 2026-04-06",
        "FREQ=DAILY;UNTIL=20260329T070000Z              | 2026-03-28 2026-03-29",
        "FREQ=DAILY;UNTIL=20260329T065959Z              | 2026-03-28",
        "FREQ=DAILY;UNTIL=20260330                      | 2026-03-28 2026-03-29 2026-03-30",
        "FREQ=DAILY;UNTIL=20260330T090000               | 2026-03-28 2026-03-29 2026-03-30",
    })
    void unrollsARuleOnTheWallClock(String rule, String days) {
        var event = event("DTSTART;TZID=Europe/Paris:20260328T090000", "RRULE:" + rule.strip());

        var starts = exchanges(event).stream().map(exchange -> exchange.at().at()).toList();

        assertThat(starts)
                .isEqualTo(Stream.of(days.strip().split(" "))
                        .map(day -> LocalDate.parse(day).atTime(9, 0).atZone(PARIS).toInstant())
                        .toList());
    }

    @Test
    void unrollsUpToTodayAndSaysThatItGoesOn() {
        var event = event("DTSTART:20261119T100000Z", "RRULE:FREQ=DAILY");

        var traces = read(event);

        assertThat(traces).filteredOn(Exchange.class::isInstance).hasSize(3);
        assertThat(traces.getLast()).isEqualTo(new LeftOut(3, LeftOut.Reason.FUTURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=5", "FREQ=DAILY;COUNT=beaucoup", "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=999999999", "FREQ=DAILY;UNTIL=demain", "n’importe quoi", "FREQ=LUNAIRE",
        "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1", "FREQ=DAILY;BYMINUTE=60", "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=DAILY;UNTIL=20261399T250000Z"
    })
    void keepsOnlyTheStartWhereTheRuleMakesNoSense(String rule) {
        var event = event("DTSTART:19700101T100000Z", "RRULE:" + rule);

        var traces = read(event);

        assertThat(traces).hasSize(2);
        assertThat(traces.getFirst()).isInstanceOfSatisfying(BadLine.class, bad -> assertThat(bad.reason())
                .isEqualTo(BadLine.Reason.RECURRENCE));
        assertThat(traces.getLast()).isInstanceOf(Exchange.class);
    }

    @Test
    void stopsASeriesThatHasTooManyMeetings() {
        var traces = read(event("DTSTART:19700101T100000Z", "RRULE:FREQ=HOURLY"));

        assertThat(traces).hasSize(5_001);
        assertThat(traces.getFirst()).isInstanceOf(BadLine.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
        "FREQ=MONTHLY;BYDAY=6MO", "FREQ=DAILY;BYSETPOS=2",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31;BYDAY=SU"
    })
    void doesNotWaitForADayThatNeverComes(String rule) {
        var event = event("DTSTART:20260101T100000Z", "RRULE:" + rule);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(exchanges(event)).hasSize(1));
    }

    @Test
    void takesAwayWhatWasExceptedInAnotherZoneOrAsADay() {
        var event = event(
                "DTSTART;TZID=Europe/Paris:20260105T090000",
                "RRULE:FREQ=DAILY;COUNT=4",
                "EXDATE:20260106T080000Z",
                "EXDATE;VALUE=DATE:20260107");

        var days = exchanges(event).stream().map(exchange -> exchange.key().substring("essai#".length())).toList();

        assertThat(days).containsExactly("2026-01-05T08:00:00Z", "2026-01-08T08:00:00Z");
    }

    @Test
    void keepsTheKeyOfAMeetingThatMoved() {
        var series = event("DTSTART:20260105T100000Z", "RRULE:FREQ=DAILY;COUNT=2");
        var moved = event("DTSTART:20260109T150000Z", "RECURRENCE-ID:20260106T100000Z");

        var exchanges = exchanges(series + moved);

        assertThat(exchanges)
                .extracting(Exchange::key)
                .containsExactly("essai#2026-01-05T10:00:00Z", "essai#2026-01-06T10:00:00Z");
        assertThat(exchanges.getLast().at().at()).isEqualTo("2026-01-09T15:00:00Z");
    }

    @Test
    void asksTheWindowsZonesForTheirPlaces() {
        var event = event("DTSTART;TZID=Eastern Standard Time:20260701T090000");

        assertThat(exchanges(event).getFirst().at().at()).isEqualTo("2026-07-01T13:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void followsACalendarsOwnZoneAsItsPlaceDoes(long seed) {
        var random = new Random(seed);
        var local = LocalDateTime.of(2008, 1, 1, 0, 0).plusMinutes(random.nextInt(18 * 365 * 24 * 60));
        var zone = """
                BEGIN:VTIMEZONE
                TZID:Chez nous
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                """;
        var digits = local.toString().replaceAll("[-:]", "") + "00";

        var exchange = exchanges(zone + event("DTSTART;TZID=Chez nous:" + digits)).getFirst();

        assertThat(exchange.at().at()).isEqualTo(local.atZone(PARIS).toInstant());
    }

    /// What we cut event by event is what the library reads from the whole file.
    @ParameterizedTest
    @MethodSource("seeds")
    void cutsAFileIntoTheEventsThatTheLibraryReads(long seed) {
        var random = new Random(seed);
        var file = calendar(IntStream.range(0, random.nextInt(1, 30))
                .mapToObj(i -> randomEvent(random))
                .collect(Collectors.joining()));

        var ours = exchanges(file).stream().map(Exchange::words).toList();

        var theirs = Biweekly.parse(file).first().getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
        assertThat(ours).isEqualTo(theirs);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(30);
    }

    @Test
    void agreesWithTheLibraryOnRealFiles() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "without the corpus");
        try (var files = Files.walk(CORPUS)) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(ics|vcs)")).toList()) {
                try (var traces = calendars.read(new FileSource(file), READING);
                        var in = Files.newInputStream(file)) {
                    long events = Biweekly.parse(in).all().stream()
                            .mapToLong(calendar -> calendar.getEvents().size())
                            .sum();
                    var lines = traces.filter(trace -> !(trace instanceof Owner)).map(Trace::line).distinct().count();

                    // Of components without a calendar around them, the library sees nothing.
                    boolean whole = calendars.recognise(new FileSource(file).head()) == Recognition.CERTAIN;
                    if (whole) assertThat(lines).as(file.toString()).isEqualTo(events);
                }
            }
        }
    }

    private static String randomEvent(Random random) {
        var end = random.nextBoolean() ? "\r\n" : "\n";
        var alarm = "BEGIN:VALARM" + end + "SUMMARY:Alarme" + end + "END:VALARM" + end;
        var lines = new ArrayList<>(List.of(
                "SUMMARY:Réu" + end + " nion " + random.nextInt(1000) + end,
                "DTSTART:20260101T100000Z" + end,
                "ATTENDEE:mailto:awa.ba@example.org" + end,
                random.nextBoolean() ? alarm : "X-NOTE:rien" + end));
        Collections.shuffle(lines, random);
        return "BEGIN:VEVENT" + end + String.join("", lines) + "END:VEVENT" + end;
    }

    private List<Exchange> exchanges(String text) {
        return read(text).stream().filter(Exchange.class::isInstance).map(Exchange.class::cast).toList();
    }

    private List<Trace> read(String text) {
        var file = text.startsWith("BEGIN:VCALENDAR") ? text : calendar(text);
        try (var traces = calendars.read(new BytesSource("agenda.ics", file), READING)) {
            return traces.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String calendar(String components) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + components + "END:VCALENDAR\r\n";
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\r\nUID:essai\r\nATTENDEE;CN=Awa Bâ:mailto:awa.ba@example.org\r\n"
                + String.join("\r\n", properties) + "\r\nEND:VEVENT\r\n";
    }

    private static Head head(String text) {
        return new Head("agenda.ics", text.getBytes(UTF_8));
    }
}
