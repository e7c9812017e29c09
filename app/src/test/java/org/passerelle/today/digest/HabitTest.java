package org.passerelle.today.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HabitTest {

    private static final ZoneId MONTREAL = ZoneId.of("America/Montreal");

    @Test
    void comesAtItsHourAndNotBefore() {
        var daily = daily(7);

        assertThat(daily.due(Instant.parse("2026-11-21T11:59:59Z"), MONTREAL)).isEmpty();
        assertThat(daily.due(Instant.parse("2026-11-21T12:00:00Z"), MONTREAL)).contains(LocalDate.of(2026, 11, 21));
        assertThat(daily.due(Instant.parse("2026-11-22T04:59:59Z"), MONTREAL)).contains(LocalDate.of(2026, 11, 21));
        assertThat(daily.due(Instant.parse("2026-11-22T05:00:00Z"), MONTREAL)).isEmpty();
    }

    @Test
    void sendsNothingThatWasDueBeforeItWasChosen() {
        var chosenAtNoon = new Habit(Rhythm.DAILY, DayOfWeek.MONDAY, 7, "", "fr", "", Instant.parse("2026-11-21T17:00:00Z"));

        assertThat(chosenAtNoon.due(Instant.parse("2026-11-21T18:00:00Z"), MONTREAL)).isEmpty();
        assertThat(chosenAtNoon.due(Instant.parse("2026-11-22T12:00:00Z"), MONTREAL)).contains(LocalDate.of(2026, 11, 22));
    }

    @Test
    void comesALittleLateWhereAWeekWouldBeLost() {
        var weekly = new Habit(Rhythm.WEEKLY, DayOfWeek.MONDAY, 7, "", "fr", "", Instant.EPOCH);
        var monday = LocalDate.of(2026, 11, 16);

        assertThat(weekly.due(Instant.parse("2026-11-16T11:00:00Z"), MONTREAL)).isEmpty();
        assertThat(weekly.due(Instant.parse("2026-11-16T13:00:00Z"), MONTREAL)).contains(monday);
        assertThat(weekly.due(Instant.parse("2026-11-19T13:00:00Z"), MONTREAL)).contains(monday);
        assertThat(weekly.due(Instant.parse("2026-11-20T13:00:00Z"), MONTREAL)).isEmpty();
    }

    @Test
    void neverComesWhereItIsOff() {
        var off = new Habit(Rhythm.OFF, DayOfWeek.MONDAY, 7, "", "fr", "", Instant.EPOCH);

        assertThat(off.due(Instant.parse("2026-11-16T13:00:00Z"), MONTREAL)).isEmpty();
        assertThat(off.next(Instant.parse("2026-11-16T13:00:00Z"), MONTREAL)).isEmpty();
    }

    /// Through both changes of the clocks, at every hour, some of which one day skips or lives twice.
    @ParameterizedTest
    @ValueSource(strings = {"America/Montreal", "Europe/Paris", "Australia/Lord_Howe", "America/Santiago", "Africa/Casablanca"})
    void hasOneDigestForEveryDay(String zone) {
        for (int hour = 0; hour < 24; hour++) {
            var daily = daily(hour);

            var days = quarters().flatMap(now -> daily.due(now, ZoneId.of(zone)).stream()).distinct().toList();

            assertThat(days).hasSizeGreaterThan(360).isEqualTo(days.getFirst().datesUntil(days.getLast().plusDays(1)).toList());
        }
    }

    @Test
    void saysWhenItComesNext() {
        var now = Instant.parse("2026-11-21T12:00:00Z");
        var weekly = new Habit(Rhythm.WEEKLY, DayOfWeek.MONDAY, 7, "", "fr", "", Instant.EPOCH);

        assertThat(daily(7).next(now, MONTREAL)).contains(Instant.parse("2026-11-22T12:00:00Z"));
        assertThat(daily(8).next(now, MONTREAL)).contains(Instant.parse("2026-11-21T13:00:00Z"));
        assertThat(weekly.next(now, MONTREAL)).contains(Instant.parse("2026-11-23T12:00:00Z"));
    }

    private static Stream<Instant> quarters() {
        return Stream.iterate(Instant.parse("2026-01-02T12:00:00Z"), now -> now.plus(Duration.ofMinutes(15))).limit(4 * 24 * 363);
    }

    private static Habit daily(int hour) {
        return new Habit(Rhythm.DAILY, DayOfWeek.MONDAY, hour, "", "fr", "", Instant.EPOCH);
    }
}
