package org.passerelle.insight.plan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.insight.Layer;
import org.passerelle.insight.plan.Candidate.Kind;

class WeekTest {

    private static final Action MESSAGE = new Action("message", 15, 0);
    private static final Action COFFEE = new Action("coffee", 90, 8);

    private static final int AWA = 1;
    private static final int LEON = 2;
    private static final int ZOE = 3;

    @Test
    void countsWhatReachingSomeoneIsWorthBesideTheAction() {
        var awa = new Candidate(AWA, Layer.FIVE, Kind.KEPT, 4, .5, 3, false, List.of(MESSAGE, COFFEE));

        var plan = new Week(List.of(awa), 120).plan();

        assertThat(plan.touches()).extracting(Touch::action).containsExactly(COFFEE);
        assertThat(plan.value()).isEqualTo(18 + 8);
        assertThat(plan.minutes()).isEqualTo(90);
        assertThat(plan.bound()).isCloseTo(26, within(1e-9));
        assertThat(plan.ratio()).isCloseTo(1, within(1e-9));
        assertThat(plan.overrunMinutes()).isZero();
    }

    @Test
    void keepsPromisesBeforeAllElse() {
        var week = new Week(List.of(kept(AWA, 50), promised(LEON, MESSAGE), kept(ZOE, 40)), 30);

        var plan = week.plan();

        assertThat(plan.touches()).extracting(Touch::person).containsExactly(1L, 2L);
        assertThat(plan.touches().getLast().motives()).startsWith(new Motive.Promised());
    }

    @Test
    void saysHowFarPromisesAloneOverrunTheBudget() {
        var week = new Week(List.of(kept(AWA, 50), promised(LEON, MESSAGE, COFFEE), promised(ZOE, COFFEE)), 60);

        var plan = week.plan();

        assertThat(plan.touches()).extracting(Touch::person).containsExactly(2L, 3L);
        assertThat(plan.touches()).extracting(Touch::action).containsExactly(MESSAGE, COFFEE);
        assertThat(plan.overrunMinutes()).isEqualTo(45);
        assertThat(plan.ratio()).isEqualTo(1);
    }

    @Test
    void givesAPromiseMoreTimeWhereThatIsWorthIt() {
        assertThat(new Week(List.of(promised(LEON, MESSAGE, COFFEE)), 90).plan().touches())
                .extracting(Touch::action)
                .containsExactly(COFFEE);
    }

    @Test
    void holdsATenthForNewAndDormantPeople() {
        var kept = IntStream.range(10, 60).mapToObj(person -> kept(person, 20));
        var others = Stream.of(
                new Candidate(AWA, Layer.BEYOND, Kind.NEW, .01, .5, 1, false, List.of(MESSAGE)),
                new Candidate(LEON, Layer.BEYOND, Kind.DORMANT, .001, .2, 160, false, List.of(MESSAGE)));

        var plan = new Week(Stream.concat(kept, others).toList(), 300).plan();

        assertThat(plan.touches()).extracting(Touch::person).contains(1L, 2L);
        assertThat(time(plan, Group.NEW_OR_DORMANT)).isEqualTo(new GroupTime(Group.NEW_OR_DORMANT, 30, 30, 30));
        assertThat(plan.touches().get(plan.touches().size() - 2).motives())
                .startsWith(new Motive.HoldsShare(Group.NEW_OR_DORMANT, 30), new Motive.New(1));
        assertThat(plan.freeBound()).isGreaterThan(plan.bound());
    }

    @Test
    void holdsEachLayerItsShare() {
        var candidates = IntStream.range(0, 100)
                .mapToObj(person -> new Candidate(
                        person,
                        Layer.values()[person % 5],
                        Kind.KEPT,
                        Math.pow(10, -person % 5),
                        .5,
                        10,
                        false,
                        List.of(MESSAGE)))
                .toList();
        var layers = Map.of(Group.FIFTEEN, .2, Group.FIFTY, .15, Group.HUNDRED_FIFTY, .1, Group.BEYOND, .05);
        var least = new HashMap<>(layers);
        least.put(Group.NEW_OR_DORMANT, .1);
        var shares = new Shares(least);

        var plan = new Week(candidates, 600, shares, Map.of(), List.of()).plan();

        assertThat(plan.times())
                .extracting(GroupTime::minutes)
                .as("new people are lacking, their time goes to the most valued")
                .containsExactly(0, 300, 120, 90, 60, 30);
    }

    @Test
    void leavesTheTimeOfAGroupThatHasNobody() {
        var plan = new Week(List.of(kept(AWA, 5), kept(LEON, 5)), 30).plan();

        assertThat(plan.minutes()).isEqualTo(30);
        assertThat(plan.times()).allMatch(GroupTime::kept);
    }

    @Test
    void countsAnEngagementAsTheTouchOfTheWeek() {
        var candidates = List.of(kept(AWA, 50), kept(LEON, 10), promised(ZOE, MESSAGE));
        var engagements = List.of(new Engagement(AWA, TUESDAY, 70), new Engagement(ZOE, null, 20));

        var plan = new Week(candidates, 120, Shares.DEFAULT, Map.of(), engagements).plan();

        assertThat(plan.freeMinutes()).isEqualTo(30);
        assertThat(plan.touches()).extracting(Touch::person).containsExactly(2L, 3L);
    }

    @Test
    void keepsPromisesEarlyAndSpreadsTheRest() {
        var candidates = List.of(kept(AWA, 5), promised(LEON, MESSAGE), kept(ZOE, 5), kept(4, 5));
        var days = Map.of(MONDAY, 60, TUESDAY, 60, FRIDAY, 30);
        var engagements = List.of(new Engagement(9, MONDAY, 40));

        var plan = new Week(candidates, 600, Shares.DEFAULT, days, engagements).plan();

        assertThat(plan.freeMinutes()).isEqualTo(15 + 60 + 30);
        assertThat(day(plan, LEON)).isEqualTo(MONDAY);
        assertThat(plan.minutesOn(MONDAY)).isEqualTo(15);
        assertThat(plan.minutesOn(TUESDAY)).isEqualTo(30);
        assertThat(plan.minutesOn(FRIDAY)).isEqualTo(15);
    }

    @Test
    void fillsDaysTightlyWhereSpreadingWouldLeaveSomeoneOut() {
        var candidates = List.of(kept(AWA, 5), kept(LEON, 5), coffee(ZOE));
        var days = Map.of(MONDAY, 90, TUESDAY, 30);

        var plan = new Week(candidates, 600, Shares.LEAST, days, List.of()).plan();

        assertThat(plan.touches()).extracting(Touch::day).containsExactly(TUESDAY, TUESDAY, MONDAY);
    }

    @Test
    void plansNothingTooLongForAnyDayButAPromise() {
        var candidates = List.of(coffee(AWA), promised(LEON, COFFEE), kept(ZOE, 5));

        var plan = new Week(candidates, 600, Shares.LEAST, Map.of(MONDAY, 60, TUESDAY, 60), List.of()).plan();

        assertThat(plan.touches()).extracting(Touch::person).containsExactly(2L, 3L);
        assertThat(plan.touches()).extracting(Touch::day).containsExactly(null, MONDAY);
    }

    @Test
    void tellsWhyEachPersonIsThere() {
        var dormant = new Candidate(LEON, Layer.BEYOND, Kind.DORMANT, .5, .5, 4, false, List.of(COFFEE));

        var plan = new Week(List.of(kept(AWA, 4), dormant), 600).plan();

        assertThat(plan.touches().getFirst().motives())
                .containsExactly(new Motive.Stale(4, 28), new Motive.Gains(8), new Motive.Pays(24, 1, 2));
        assertThat(plan.touches().getLast().motives())
                .containsExactly(new Motive.Dormant(4), new Motive.Gains(8), new Motive.Pays(11.5 / 1.5, 2, 2));
    }

    @Test
    void refusesWhatIsNoWeek() {
        var awa = kept(AWA, 5);

        assertThatIllegalArgumentException().isThrownBy(() -> new Week(List.of(awa, awa), 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Week(List.of(awa), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> promised(ZOE));
        assertThatIllegalArgumentException().isThrownBy(() -> kept(ZOE, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Engagement(AWA, null, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shares(Map.of(Group.NEW_OR_DORMANT, .09)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shares(Map.of(Group.NEW_OR_DORMANT, .5, Group.FIVE, .6)));
    }

    @Test
    void hasNothingToSayOfNobody() {
        var plan = new Week(List.of(), 600).plan();

        assertThat(plan.touches()).isEmpty();
        assertThat(plan.ratio()).isEqualTo(1);
    }

    private static Candidate kept(int person, int weeks) {
        return new Candidate(person, Layer.FIVE, Kind.KEPT, 4, .5, weeks, false, List.of(MESSAGE, COFFEE));
    }

    private static Candidate coffee(int person) {
        return new Candidate(person, Layer.FIVE, Kind.KEPT, 4, .5, 3, false, List.of(COFFEE));
    }

    private static Candidate promised(int person, Action... actions) {
        return new Candidate(person, Layer.FIFTY, Kind.KEPT, .01, .5, 0, true, List.of(actions));
    }

    private static GroupTime time(WeekPlan plan, Group group) {
        return plan.times().get(group.ordinal());
    }

    private static DayOfWeek day(WeekPlan plan, int person) {
        return plan.touches().stream().filter(touch -> touch.person() == person).findAny().orElseThrow().day();
    }
}
