package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.publishing.Slots.Slot;

/// An hour of the week stays that hour of the week, whatever clocks do.
class SlotsTest {

    private static final int YEARS = 40;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MINUTES_OF_A_DAY = 1_440;

    @ParameterizedTest
    @ValueSource(strings = {"America/Montreal", "Europe/Paris", "Pacific/Noumea", "America/St_Johns", "Australia/Lord_Howe"})
    void keepsEachHourOfAnyWeekOfAnyYear(String name) {
        var zone = ZoneId.of(name);
        var random = new Random(name.hashCode());
        for (int year = 2024; year < 2024 + YEARS; year++) {
            var slots = slots(random);
            var from = ZonedDateTime.of(year, 1, 1, 0, 0, 0, 0, zone);

            var hours = Slots.upcoming(slots, from);

            assertThat(hours).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
            for (var hour : hours)
                assertThat(slots).anyMatch(slot -> hour.equals(ZonedDateTime.of(hour.toLocalDate(), slot.time(), zone)));
            for (var slot : slots)
                assertThat(hours.stream().filter(hour -> isAt(hour, slot, zone)).count()).isBetween(52L, 53L);
        }
    }

    @Test
    void publishesAtHalfPastEightBeforeAndAfterClocksGoForward() {
        var paris = ZoneId.of("Europe/Paris");
        var slots = List.of(new Slot(DayOfWeek.SUNDAY, LocalTime.of(8, 30)));

        var hours = Slots.upcoming(slots, ZonedDateTime.of(2026, 3, 20, 0, 0, 0, 0, paris));

        assertThat(hours.get(0)).hasToString("2026-03-22T08:30+01:00[Europe/Paris]");
        assertThat(hours.get(1)).hasToString("2026-03-29T08:30+02:00[Europe/Paris]");
        assertThat(Duration.between(hours.get(0), hours.get(1))).isEqualTo(Duration.ofDays(DAYS_OF_A_WEEK).minusHours(1));
    }

    @Test
    void publishesOnALeapDay() {
        var slots = List.of(new Slot(DayOfWeek.TUESDAY, LocalTime.NOON));

        var hours = Slots.upcoming(slots, ZonedDateTime.of(2028, 2, 28, 0, 0, 0, 0, ZoneId.of("Pacific/Noumea")));

        assertThat(hours.getFirst()).hasToString("2028-02-29T12:00+11:00[Pacific/Noumea]");
    }

    private static boolean isAt(ZonedDateTime hour, Slot slot, ZoneId zone) {
        return hour.getDayOfWeek() == slot.weekday() && hour.equals(ZonedDateTime.of(hour.toLocalDate(), slot.time(), zone));
    }

    /// Some at random, and one in the hour that clocks skip.
    private static List<Slot> slots(Random random) {
        var slots = new TreeSet<Slot>();
        slots.add(new Slot(DayOfWeek.SUNDAY, LocalTime.of(2, 30)));
        for (int n = 0; n < DAYS_OF_A_WEEK; n++)
            slots.add(new Slot(
                    DayOfWeek.of(1 + random.nextInt(DAYS_OF_A_WEEK)), LocalTime.ofSecondOfDay(60L * random.nextInt(MINUTES_OF_A_DAY))));
        return List.copyOf(slots);
    }
}
