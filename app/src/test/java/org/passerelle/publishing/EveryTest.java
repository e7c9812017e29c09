package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said again is said at its local hour, whatever clocks and calendars do.
class EveryTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int CASES = 200;
    private static final int MINUTES_OF_A_DAY = 1_440;
    private static final int DAYS = 1_461;

    @ParameterizedTest
    @ValueSource(strings = {"America/Montreal", "Europe/Paris", "Pacific/Noumea", "Australia/Lord_Howe"})
    void keepsItsLocalHourForAYearAndMore(String name) {
        var zone = ZoneId.of(name);
        var random = new Random(name.hashCode());
        for (int n = 0; n < CASES; n++) {
            var first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(DAYS)).atTime(0, 0).plusMinutes(random.nextInt(MINUTES_OF_A_DAY)).atZone(zone);
            var every = Every.values()[random.nextInt(Every.values().length)];
            var last = first.toLocalDate().plusYears(1);

            var times = new Repetition(every, last, null, 0).times(first);

            assertThat(times).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates().allMatch(first::isBefore);
            for (var at : times) {
                assertThat(at).isEqualTo(ZonedDateTime.of(at.toLocalDate(), first.toLocalTime(), zone));
                assertThat(at.toLocalDate()).isBeforeOrEqualTo(last);
                if (every == Every.WEEK || every == Every.FORTNIGHT) assertThat(at.getDayOfWeek()).isEqualTo(first.getDayOfWeek());
                else assertThat(at.getDayOfMonth()).isEqualTo(Math.min(first.getDayOfMonth(), at.toLocalDate().lengthOfMonth()));
            }
            for (int i = 1; i < times.size(); i++)
                assertThat(Duration.between(times.get(i - 1), times.get(i))).isGreaterThanOrEqualTo(Duration.ofDays(every.daysMinimum()).minusHours(1));
            assertThat(times).hasSize(switch (every) {
                case WEEK -> 52;
                case FORTNIGHT -> 26;
                case MONTH -> 12;
                case QUARTER -> 4;
                case YEAR -> 1;
            });
        }
    }

    @Test
    void publishesAtTheSameHourOfTheClockAcrossSummerTime() {
        var first = LocalDateTime.parse("2026-03-22T08:30").atZone(PARIS);

        assertThat(new Repetition(Every.WEEK, null, 2, 0).times(first))
                .extracting(ZonedDateTime::toString)
                .containsExactly("2026-03-29T08:30+02:00[Europe/Paris]", "2026-04-05T08:30+02:00[Europe/Paris]");
        assertThat(Every.WEEK.after(LocalDateTime.parse("2026-03-22T02:30"), 1, PARIS)).hasToString("2026-03-29T03:30+02:00[Europe/Paris]");
    }

    @Test
    void comesBackToTheLastDayOfLongMonthsAndToTheLeapDay() {
        var end = LocalDateTime.parse("2027-10-31T09:00").atZone(PARIS);
        var leap = LocalDateTime.parse("2028-02-29T09:00").atZone(PARIS);

        assertThat(new Repetition(Every.MONTH, null, 5, 0).times(end))
                .extracting(at -> at.toLocalDate().toString())
                .containsExactly("2027-11-30", "2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31");
        assertThat(new Repetition(Every.YEAR, null, 4, 0).times(leap))
                .extracting(at -> at.toLocalDate().toString())
                .containsExactly("2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29");
    }
}
