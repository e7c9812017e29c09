package org.passerelle.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.channels.Way;
import org.passerelle.opportunities.Touch;

class RunTest {

    private static final LocalDate BEGUN = LocalDate.parse("2023-01-01");

    @Test
    void foldsAThousandTouchesOfOneWayIntoOneLine() {
        var runs = Run.of(IntStream.range(0, 1_000).mapToObj(day -> touch(Way.LINKEDIN, 2, day)).toList());

        assertThat(runs).singleElement().satisfies(run -> {
            assertThat(run.times()).isEqualTo(2_000);
            assertThat(run.first().on()).isEqualTo(BEGUN);
            assertThat(run.last()).isEqualTo(BEGUN.plusDays(999));
        });
    }

    @Test
    void beginsALineWhereTheWayOrThePersonChanges() {
        var touches = List.of(touch(Way.MAIL, 1, 0), touch(Way.MAIL, 2, 1), touch(Way.PHONE, 2, 2), touch(Way.PHONE, 2, 3));

        assertThat(Run.of(touches)).extracting(run -> run.touches().size()).containsExactly(1, 1, 2);
    }

    @Test
    void keepsWhatTheOwnerAddedOnItsOwn() {
        var touches = new ArrayList<>(List.of(touch(Way.MAIL, 1, 0), touch(Way.MAIL, 1, 1)));
        touches.add(new Touch(Way.MAIL, 1, BEGUN.plusDays(2), Touch.Source.OWNER, 4, 1, false, "la lettre"));

        assertThat(Run.of(touches)).hasSize(2);
    }

    private static Touch touch(Way way, int person, int day) {
        return new Touch(way, person, BEGUN.plusDays(day), Touch.Source.EXCHANGES, 0, 2, false, "");
    }
}
