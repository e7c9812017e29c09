package org.passerelle.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.passerelle.insight.Facts.TODAY;
import static org.passerelle.insight.Facts.both;
import static org.passerelle.insight.Facts.out;
import static org.passerelle.insight.Facts.tie;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTest {

    @ParameterizedTest
    @CsvSource({
        "1, 52, FIVE", "5, 52, FIVE", "6, 52, FIFTEEN", "1, 51, FIFTEEN", "15, 12, FIFTEEN", "16, 12, FIFTY",
        "3, 11, FIFTY", "50, 2, FIFTY", "51, 2, HUNDRED_FIFTY", "1, 1, HUNDRED_FIFTY", "150, 1, HUNDRED_FIFTY",
        "151, 52, BEYOND", "1, 0, BEYOND"
    })
    void asksForBothRankAndRhythm(int rank, int twoWayDays, Layer layer) {
        assertThat(Layer.of(rank, twoWayDays)).isEqualTo(layer);
        assertThat(new Standing(rank, twoWayDays).layer()).isEqualTo(layer);
    }

    @ParameterizedTest
    @CsvSource({"FIVE, 7", "FIFTEEN, 30", "FIFTY, 182", "HUNDRED_FIFTY, 365"})
    void aimsAtAnInterval(Layer layer, int days) {
        assertThat(layer.targetDays()).hasValue(days);
    }

    @Test
    void asksNothingBeyond() {
        assertThat(Layer.BEYOND.targetDays()).isEmpty();
    }

    @Test
    void tellsWhatLacksForTheNextLayer() {
        assertThat(new Standing(20, 30).next()).contains(new Reason.NextAsks(Layer.FIFTEEN, 5, 0));
        assertThat(new Standing(3, 40).next()).contains(new Reason.NextAsks(Layer.FIVE, 0, 12));
        assertThat(new Standing(400, 0).next()).contains(new Reason.NextAsks(Layer.HUNDRED_FIFTY, 250, 1));
        assertThat(new Standing(1, 60).next()).isEmpty();
    }

    @Test
    void ranksTheStrongestFirst() {
        var standings = Standings.of(List.of(tie(out(0, 1)), tie(both(0, 3)), tie(), tie(both(9, 3))));

        assertThat(standings).extracting(Standing::rank).containsExactly(3, 1, 4, 2);
        assertThat(standings).extracting(Standing::twoWayDays).containsExactly(0, 1, 0, 1);
    }

    @Test
    void breaksTiesByTheLaterTwoWayDayThenByOrder() {
        var never = Long.MIN_VALUE;

        var standings = Standings.of(new double[] {1, 1, 1, 1, 2}, new int[5], new long[] {never, 10, 20, 10, never});

        assertThat(standings).extracting(Standing::rank).containsExactly(5, 3, 2, 4, 1);
    }

    @Test
    void prefersAmongEqualsTheLaterTwoWayDay() {
        var monologue = tie(out(0, 1));
        var sameStrength = new Tie(
                monologue.model(),
                monologue.asOf(),
                monologue.out(),
                new Side(0, TODAY.minusDays(9), TODAY.minusDays(9), 1),
                0,
                0,
                monologue.habitualDays(),
                List.of());

        assertThat(Standings.of(List.of(monologue, sameStrength)))
                .extracting(Standing::rank)
                .containsExactly(2, 1);
    }

    @Test
    void remembersWhereATieStoodBeforeItCooled() {
        var cooled = tie(IntStream.range(0, 12).mapToObj(i -> both(90 + 30 * i, 1)).toArray(Fact[]::new));
        var steady = tie(both(10, 3), both(100, 1), both(400, 1));
        var fresh = tie(both(2, 3));

        var before = Standings.before(List.of(fresh, steady, cooled));
        var now = Standings.of(List.of(fresh, steady, cooled));

        assertThat(before)
                .containsExactly(new Standing(3, 0), new Standing(2, 2), new Standing(1, 12));
        assertThat(now).containsExactly(new Standing(1, 1), new Standing(2, 2), new Standing(3, 10));
        assertThat(before.getLast().layer()).isEqualTo(Layer.FIFTEEN);
        assertThat(now.getLast().layer()).isEqualTo(Layer.FIFTY);
    }

    @Test
    void refusesColumnsOfDifferentLengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standings.of(new double[2], new int[2], new long[1]))
                .withMessageContaining("2, 2 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standings.of(new double[2], new int[1], new long[2]));
    }
}
