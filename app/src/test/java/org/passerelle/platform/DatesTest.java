package org.passerelle.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void sayFromOneDayToAnotherWithoutSayingAMonthTwice() {
        assertThat(french("2026-11-23", "2026-11-29")).isEqualTo("du 23 au 29\u00A0novembre");
        assertThat(english("2026-11-23", "2026-11-29")).isEqualTo("November\u00A023 to 29");
    }

    @Test
    void sayBothMonthsAndBothYearsWhereTheyDiffer() {
        assertThat(french("2026-06-01", "2026-06-07")).isEqualTo("du 1er au 7\u00A0juin");
        assertThat(french("2026-11-30", "2026-12-06")).isEqualTo("du 30\u00A0novembre au 6\u00A0décembre");
        assertThat(english("2026-11-30", "2026-12-06")).isEqualTo("November\u00A030 to December\u00A06");
        assertThat(french("2026-12-28", "2027-01-03")).isEqualTo("du 28\u00A0décembre 2026 au 3\u00A0janvier 2027");
    }

    @Test
    void sayForWhenSomethingIs() {
        var today = LocalDate.parse("2026-11-21");

        assertThat(Words.FRENCH.dates().on(today.minusDays(1), today)).isEqualTo("hier");
        assertThat(Words.FRENCH.dates().on(today.minusDays(3), today)).isEqualTo("le 18\u00A0novembre");
        assertThat(Words.FRENCH.dates().on(today.minusYears(1), today)).isEqualTo("le 21\u00A0novembre 2025");
        assertThat(Words.ENGLISH.dates().on(today.plusDays(3), today)).isEqualTo("November\u00A024");
    }

    private static String french(String first, String last) {
        return Words.FRENCH.dates().days(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static String english(String first, String last) {
        return Words.ENGLISH.dates().days(LocalDate.parse(first), LocalDate.parse(last));
    }
}
