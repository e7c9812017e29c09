package org.passerelle.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.insight.Layer;
import org.passerelle.insight.plan.Candidate;
import org.passerelle.insight.plan.Shares;
import org.passerelle.insight.plan.Week;

/// Two years of weeks lived as planned: what each circle gets of words, voice and face.
class YearOfWeeksTest {

    private static final int WEEKS = 104;
    private static final int SETTLED_AFTER = 26;
    private static final double CHANCE = .8;
    private static final double ROUNDING = 1e-9;
    private static final Map<Layer, Integer> PEOPLE =
            new EnumMap<>(Map.of(Layer.FIVE, 5, Layer.FIFTEEN, 10, Layer.FIFTY, 35, Layer.HUNDRED_FIFTY, 60));

    /// Someone invented, and how long each of their silences has lasted.
    private static final class Friend {

        private final Layer layer;
        private double words;
        private final Map<Presence, Double> silences = new EnumMap<>(Presence.class);

        private Friend(Layer layer, double words) {
            this.layer = layer;
            this.words = words;
            for (var presence : Presence.values()) silences.put(presence, words);
        }

        private Candidate candidate(int id, Budget budget) {
            double timesAYear = Prospect.timesAYear(layer, Candidate.Kind.KEPT);
            var all = Options.weigh(budget, timesAYear, CHANCE, silences, 260);
            var reason = Reason.of(Reason.Name.ADDED);
            var value = Prospect.value(timesAYear, CHANCE);
            return new Prospect(
                            id, layer, Candidate.Kind.KEPT, value, CHANCE, words, false, all, EnumSet.allOf(Deed.class), reason, null, null, Map.of())
                    .candidate(budget);
        }

        private void wait(int weeks) {
            words += weeks;
            silences.replaceAll((_, silence) -> silence + weeks);
        }

        private void hear(Deed deed) {
            words = 0;
            silences.replaceAll((presence, silence) -> deed.restores(presence) ? 0 : silence);
        }
    }

    private final Map<Layer, Map<Deed, Integer>> done = new EnumMap<>(Layer.class);
    private final List<Double> ratios = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {3, 6})
    void mixMessagesCallsAndCoffees(int hours) {
        live(hours);

        assertThat(share(Deed.MESSAGE)).isBetween(.4, .85);
        assertThat(share(Deed.CALL)).isBetween(.1, .45);
        assertThat(share(Deed.COFFEE)).isBetween(.03, .25);
        assertThat(ratios).allMatch(ratio -> ratio > .9);
        assertThat(ratios.stream().mapToDouble(ratio -> ratio).average()).hasValueCloseTo(.985, within(.015));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6})
    void seeTheNearestMost(int hours) {
        live(hours);

        assertThat(each(Layer.FIVE, Deed.COFFEE)).isGreaterThan(each(Layer.FIFTEEN, Deed.COFFEE));
        assertThat(each(Layer.FIFTEEN, Deed.COFFEE)).isGreaterThan(each(Layer.FIFTY, Deed.COFFEE));
        assertThat(each(Layer.FIVE, Deed.CALL)).isGreaterThan(each(Layer.FIFTEEN, Deed.CALL));
        assertThat(each(Layer.FIFTEEN, Deed.CALL)).isGreaterThan(each(Layer.FIFTY, Deed.CALL)).isPositive();
    }

    private void live(int hours) {
        var random = new SplittableRandom(1);
        var friends = new ArrayList<Friend>();
        PEOPLE.forEach((layer, people) -> {
            for (int i = 0; i < people; i++) friends.add(new Friend(layer, random.nextInt(1, 60)));
        });
        var budget = new Budget(60 * hours, Budget.USUAL.lengths(), Budget.USUAL.dayMinutes());
        for (int week = 0; week < WEEKS; week++) live(week, friends, budget, random);
    }

    private void live(int week, List<Friend> friends, Budget budget, SplittableRandom random) {
        friends.forEach(friend -> friend.wait(1));
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < friends.size(); i++) candidates.add(friends.get(i).candidate(i, budget));
        var plan = new Week(candidates, budget.minutes(), Shares.DEFAULT, budget.rooms(), List.of()).plan();
        assertThat(plan.value()).isGreaterThanOrEqualTo(plan.byHandValue() - ROUNDING);
        ratios.add(plan.ratio());
        for (var touch : plan.touches()) {
            var friend = friends.get((int) touch.person());
            var deed = Deed.of(touch.action().name());
            if (random.nextDouble() < CHANCE) friend.hear(deed);
            if (week >= SETTLED_AFTER) done.computeIfAbsent(friend.layer, _ -> new EnumMap<>(Deed.class)).merge(deed, 1, Integer::sum);
        }
    }

    private double share(Deed deed) {
        double all = done.values().stream().flatMap(deeds -> deeds.values().stream()).mapToInt(Integer::intValue).sum();
        return done.values().stream().mapToInt(deeds -> deeds.getOrDefault(deed, 0)).sum() / all;
    }

    /// What one of that layer gets of it.
    private double each(Layer layer, Deed deed) {
        return done.getOrDefault(layer, Map.of()).getOrDefault(deed, 0) / (double) PEOPLE.get(layer);
    }
}
