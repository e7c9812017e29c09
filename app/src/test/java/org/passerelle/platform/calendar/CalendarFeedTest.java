package org.passerelle.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;

/// What we write is read by iCal4j, and by Python's icalendar where it is installed; neither is what wrote it.
@OnBothDatabases
class CalendarFeedTest {

    private static final String HARD = "Zoé ; virgule, barre \\ et\nligne « neuve » ".repeat(5).strip();

    @AutoClose
    private final Ground ground;

    CalendarFeedTest(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    @Test
    void tellsPromisesOnTheirDay() throws Exception {
        ground.passerelle.within(() -> {
            int zoe = Cast.ZOE.join(ground.passerelle);
            ground.passerelle.day.promises.make(zoe, HARD, LocalDate.of(2026, 12, 1), null);
            ground.passerelle.day.promises.keep(ground.passerelle.day.promises.make(zoe, "fait", LocalDate.of(2026, 12, 2), null));
            ground.passerelle.day.calendarFeed.open("fr");
            return true;
        });

        var events = read(write()).<VEvent>getComponents("VEVENT");

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(value(event, "SUMMARY")).isEqualTo("Zoé Lavoie\u00A0: " + HARD);
            assertThat(event.getProperty("DTSTART").map(Property::getValue)).contains("20261201");
            assertThat(value(event, "DTEND")).isEqualTo("20261202");
            assertThat(value(event, "UID")).startsWith("promise-1@");
            assertThat(value(event, "URL")).isEqualTo("https://passerelle.example.org/people/1");
            assertThat(value(event, "DTSTAMP")).isEqualTo("20261121T120000Z");
            assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        });
    }

    @Test
    void tellsInstantsWhateverTheClocksDo() throws Exception {
        var start = Instant.parse("2026-11-01T05:30:00Z"); // 1:30 in Montréal, the first of two
        var when = new CalendarEntry.When.Span(start, Duration.ofMinutes(90));
        var entry = new CalendarEntry("plan-1", "Café", "", when, "/week", Ground.NOW);

        var event = read(new CalendarFile("x", "https://example.org", "Passerelle").write(List.of(entry)))
                .<VEvent>getComponents("VEVENT")
                .getFirst();

        assertThat(value(event, "DTSTART")).isEqualTo("20261101T053000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20261101T070000Z");
    }

    @Test
    void keepsIdentitiesThroughANewAddress() throws Exception {
        var before = ground.passerelle.within(this::uidsAtANewAddress);
        var after = ground.passerelle.within(this::uidsAtANewAddress);

        assertThat(after).isEqualTo(before).isNotEmpty();
    }

    @Test
    void isReadByAnotherLanguageToo() throws Exception {
        ground.passerelle.within(() -> {
            ground.passerelle.day.promises.make(Cast.ZOE.join(ground.passerelle), HARD, LocalDate.of(2026, 12, 1), null);
            ground.passerelle.day.calendarFeed.open("fr");
            return true;
        });

        assertThat(readByPython(write())).contains("2026-12-01", "Zoé Lavoie", "barre \\ et");
    }

    @Test
    void answersAtItsAddressAloneAndNoMoreOnceRevoked() {
        var caller = new Caller(ground.server(false).port());
        var old = address();

        var answer = caller.get(old);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(caller.with("If-None-Match", tag).get(old).statusCode()).isEqualTo(304);
        assertThat(caller.get(old.substring(0, old.length() - 5) + ".ics").statusCode()).isEqualTo(404);
        assertThat(caller.get("/calendar/.ics").statusCode()).isEqualTo(404);

        var renewed = address();
        assertThat(caller.get(old).statusCode()).isEqualTo(404);
        assertThat(caller.get(renewed).statusCode()).isEqualTo(200);

        ground.passerelle.within(() -> {
            ground.passerelle.day.calendarFeed.close();
            return true;
        });
        assertThat(caller.get(renewed).statusCode()).isEqualTo(404);
    }

    private String address() {
        return ground.passerelle.within(() -> {
            ground.passerelle.day.calendarFeed.open("fr");
            return "/calendar/" + ground.passerelle.day.calendarFeed.secret().orElseThrow() + ".ics";
        });
    }

    private List<String> uidsAtANewAddress() throws Exception {
        if (ground.passerelle.day.promises.find(1).isEmpty())
            ground.passerelle.day.promises.make(Cast.AWA.join(ground.passerelle), "relire", LocalDate.of(2026, 12, 1), null);
        ground.passerelle.day.calendarFeed.open("fr");
        return read(write()).<VEvent>getComponents("VEVENT").stream().map(event -> value(event, "UID")).toList();
    }

    private String write() {
        return ground.passerelle.within(() -> ground.passerelle.day.calendarFeed.write("https://passerelle.example.org"));
    }

    private static net.fortuna.ical4j.model.Calendar read(String text) throws Exception {
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).hasErrors()).as("errors iCal4j finds").isFalse();
        return calendar;
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static String readByPython(String text) throws IOException, InterruptedException {
        var script =
                """
                import sys
                from icalendar import Calendar
                for e in Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT'):
                    print(e.decoded('dtstart').isoformat(), str(e['summary']))
                """;
        var file = Files.createTempFile("calendar", ".ics");
        try {
            Files.writeString(file, text);
            var process = new ProcessBuilder("python3", "-c", script, file.toString()).start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assumeTrue(process.waitFor() == 0, "No Python with icalendar here.");
            return said;
        } catch (IOException e) {
            assumeTrue(false, "No Python here.");
            return "";
        } finally {
            Files.delete(file);
        }
    }
}
