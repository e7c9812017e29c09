package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.platform.Refusal;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @ParameterizedTest
    @CsvSource({
        "2025-11-22, 2026-11-21, 12",
        "2025-11-21, 2026-11-21, 12",
        "2009-01-01, 2010-12-01, 23",
        "2009-01-01, 2010-11-30, 23",
        "2026-02-01, 2026-02-14, .5",
        "2026-03-01, 2026-03-01, .0323"
    })
    void countsMonthsAsPeopleDo(String from, String to, double months) {
        assertThat(period(from, to).months()).isCloseTo(months, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-22, 2026-11-21, 2024-11-22, 2025-11-21",
        "2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28",
        "2026-03-10, 2026-03-19, 2026-02-28, 2026-03-09"
    })
    void looksBackAsFar(String from, String to, String before, String until) {
        assertThat(period(from, to).previous()).isEqualTo(period(before, until));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-01", "1200-01-01, 2026-03-01"})
    void refusesWhatCannotBeLookedAt(String from, String to) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> period(from, to));
    }

    @Test
    void doesNotReachBeforeTheFirstFact() {
        var spring = LocalDate.parse("2026-04-01");

        assertThat(Choice.MONTHS.upTo(TODAY, spring)).isEqualTo(new Period(spring, TODAY));
        assertThat(Choice.MONTHS.upTo(TODAY, null)).isEqualTo(period("2025-11-22", "2026-11-21"));
        assertThat(Choice.YEAR.upTo(TODAY, LocalDate.parse("2020-02-02"))).isEqualTo(period("2026-01-01", "2026-11-21"));
        assertThat(Choice.ALL.upTo(TODAY, LocalDate.parse("2020-02-02"))).isEqualTo(period("2020-02-02", "2026-11-21"));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
