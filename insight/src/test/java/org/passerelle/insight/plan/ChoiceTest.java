package org.passerelle.insight.plan;

import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.insight.Layer;
import org.passerelle.insight.plan.Candidate.Kind;

/// A plan changed by hand.
class ChoiceTest {

    private static final Action MESSAGE = new Action("message", 15, 0);
    private static final Action COFFEE = new Action("coffee", 90, 8);

    private static final int AWA = 1;
    private static final int LEON = 2;
    private static final int ZOE = 3;

    @Test
    void weighsAPlanChangedByHand() {
        var week = new Week(List.of(kept(AWA, 50), kept(LEON, 20), promised(ZOE, MESSAGE)), 30);
        var plan = week.plan();

        var replaced = week.weigh(List.of(new Choice(LEON, 0, THURSDAY), new Choice(ZOE, 0, null)));

        assertThat(replaced.value()).isLessThan(plan.value());
        assertThat(replaced.bound()).isEqualTo(plan.bound());
        assertThat(replaced.ratio()).isLessThan(plan.ratio());
        assertThat(replaced.touches().getFirst().day()).isEqualTo(THURSDAY);
        assertThat(replaced.forgotten()).isEmpty();
        assertThat(week.weigh(choices(plan))).usingRecursiveComparison().ignoringFields("touches").isEqualTo(plan);
    }

    @Test
    void saysWhichRulesAHandHasBroken() {
        var fresh = new Candidate(4, Layer.BEYOND, Kind.NEW, .01, .5, 1, false, List.of(MESSAGE));
        var week = new Week(List.of(kept(AWA, 50), kept(LEON, 20), promised(ZOE, MESSAGE), fresh), 30);

        var weighed = week.weigh(List.of(new Choice(AWA, 1, null), new Choice(LEON, 0, null)));

        assertThat(weighed.forgotten()).containsExactly(3L);
        assertThat(weighed.overrunMinutes()).isEqualTo(75);
        assertThat(weighed.times().getFirst().kept()).isFalse();
    }

    @Test
    void refusesAHandThatReachesSomeoneTwiceOrNobody() {
        var week = new Week(List.of(kept(AWA, 5)), 60);
        var awa = new Choice(AWA, 0, null);

        assertThatIllegalArgumentException().isThrownBy(() -> week.weigh(List.of(awa, awa)));
        assertThatIllegalArgumentException().isThrownBy(() -> week.weigh(List.of(new Choice(ZOE, 0, null))));
        assertThatIllegalArgumentException().isThrownBy(() -> week.weigh(List.of(new Choice(AWA, 2, null))));
        assertThatIllegalArgumentException().isThrownBy(() -> week.weigh(List.of(new Choice(AWA, -1, null))));
    }

    private static Candidate kept(int person, int weeks) {
        return new Candidate(person, Layer.FIVE, Kind.KEPT, 4, .5, weeks, false, List.of(MESSAGE, COFFEE));
    }

    private static Candidate promised(int person, Action... actions) {
        return new Candidate(person, Layer.FIFTY, Kind.KEPT, .01, .5, 0, true, List.of(actions));
    }

    private static List<Choice> choices(WeekPlan plan) {
        return plan.touches().stream()
                .map(touch -> new Choice(touch.person(), touch.choice(), touch.day()))
                .toList();
    }
}
