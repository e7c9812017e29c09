package org.passerelle.insight;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.insight.Facts.TODAY;
import static org.passerelle.insight.Facts.both;
import static org.passerelle.insight.Facts.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CapacityTest {

    private final Tie monthly = tie(IntStream.range(0, 12).mapToObj(i -> both(30 * i, 1)).toArray(Fact[]::new));
    private final Tie rarer = tie(IntStream.range(0, 11).mapToObj(i -> both(30 * i, 1)).toArray(Fact[]::new));

    @Test
    void warnsAboutTheFiftyFirstPlate() {
        var fifty = new ArrayList<>(nCopies(50, monthly));
        fifty.add(rarer);
        var fiftyOne = nCopies(51, monthly);

        assertThat(Capacity.of(fifty)).isEqualTo(new Capacity(50));
        assertThat(Capacity.of(fifty).isExceeded()).isFalse();
        assertThat(Capacity.of(fiftyOne).isExceeded()).isTrue();
    }

    @Test
    void countsOpeningsAndClosingsByQuarter() {
        var opened = tie(both(10, 1));
        var closed = tie(both(365 + 100, 1));
        var older = tie(both(365 + 400, 1), both(20, 1));

        var turnovers = Turnover.of(List.of(opened, closed, older), TODAY, 3);

        assertThat(turnovers)
                .containsExactly(
                        new Turnover(LocalDate.of(2026, 4, 1), 0, 0),
                        new Turnover(LocalDate.of(2026, 7, 1), 0, 1),
                        new Turnover(LocalDate.of(2026, 10, 1), 2, 0));
    }
}
