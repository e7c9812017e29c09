package org.passerelle.insight;

import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the {@link Reason}s of one tie.
final class Explanation {

    private static final int MOST_FACTS = 5;
    private static final double UNEVEN_BELOW = .5;

    private final TieModel model;
    private final LocalDate asOf;
    private final List<Fact> facts;
    private final Weights weights;
    private final Tie tie;

    Explanation(History history, Weights weights) {
        this.model = history.model();
        this.asOf = history.asOf();
        this.facts = history.facts();
        this.weights = weights;
        this.tie = history.tie();
    }

    List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        if (tie.lastContact() == null) {
            reasons.add(new Reason.NothingYet());
        } else {
            reasons.addAll(foundations());
            addWhatItLacks(reasons);
        }
        reasons.add(new Reason.OneToday(gains()));
        return List.copyOf(reasons);
    }

    List<Reason> reasons(Standing standing) {
        var reasons = new ArrayList<>(reasons());
        reasons.add(new Reason.Reached(standing));
        standing.next().ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private List<Reason.RestsOn> foundations() {
        var out = heaviestOfEachDay(Direction::goesOut);
        var in = heaviestOfEachDay(Direction::comesIn);
        var foundations = new ArrayList<Reason.RestsOn>();
        for (var index = 0; index < facts.size(); index++) {
            var outShare = out.contains(index) ? contribution(facts.get(index)) / tie.out().activation() : 0;
            var inShare = in.contains(index) ? contribution(facts.get(index)) / tie.in().activation() : 0;
            if (outShare + inShare > 0) {
                foundations.add(new Reason.RestsOn(index, facts.get(index), outShare, inShare));
            }
        }
        foundations.sort(comparingDouble(Reason.RestsOn::share).reversed());
        return foundations.subList(0, min(MOST_FACTS, foundations.size()));
    }

    private Set<Integer> heaviestOfEachDay(Predicate<Direction> side) {
        Map<LocalDate, Integer> heaviest = new HashMap<>();
        for (var index = 0; index < facts.size(); index++) {
            var fact = facts.get(index);
            if (side.test(fact.direction()) && fact.weight() > 0 && !fact.day().isAfter(asOf)) {
                heaviest.merge(fact.day(), index, this::heavier);
            }
        }
        return new HashSet<>(heaviest.values());
    }

    private Integer heavier(Integer former, Integer newer) {
        return facts.get(newer).weight() > facts.get(former).weight() ? newer : former;
    }

    private double contribution(Fact fact) {
        return fact.weight() * model.kernel(DAYS.between(fact.day(), asOf));
    }

    private void addWhatItLacks(List<Reason> reasons) {
        if (tie.balance() < UNEVEN_BELOW) {
            var outIsWeaker = tie.out().activation() < tie.in().activation();
            var weaker = outIsWeaker ? tie.out() : tie.in();
            reasons.add(new Reason.Leans(
                    outIsWeaker ? Direction.OUT : Direction.IN, tie.balance(), weaker.isSilent()));
        }
        if (tie.trend() != Trend.STEADY) {
            reasons.add(new Reason.Moves(tie.trend(), tie.strengthBefore(), tie.strength()));
        }
        var lastTwoWay = tie.lastTwoWay();
        if (lastTwoWay != null && DAYS.between(lastTwoWay, asOf) >= Upkeep.DORMANT_DAYS) {
            reasons.add(new Reason.Dormant(lastTwoWay, DAYS.between(lastTwoWay, asOf)));
        }
    }

    private Weights gains() {
        return new Weights(
                gain(weights.meeting(), Direction.BOTH),
                gain(weights.call(), Direction.BOTH),
                gain(weights.message(), Direction.OUT),
                gain(weights.comment(), Direction.OUT),
                gain(weights.reaction(), Direction.OUT),
                gain(weights.broadcast(), Direction.OUT));
    }

    private double gain(double weight, Direction direction) {
        var out = direction.goesOut() ? max(0, weight - heaviestToday(Direction::goesOut)) : 0;
        var in = direction.comesIn() ? max(0, weight - heaviestToday(Direction::comesIn)) : 0;
        return model.strength(tie.out().activation() + out, tie.in().activation() + in) - tie.strength();
    }

    private double heaviestToday(Predicate<Direction> side) {
        return facts.stream()
                .filter(fact -> fact.day().equals(asOf) && side.test(fact.direction()))
                .mapToDouble(Fact::weight)
                .reduce(0, Math::max);
    }
}
