package org.passerelle.insight.plan;

import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A week to be planned: who may be reached, and what time there is.
///
/// Promises come first, and always; then each group is held its share; the rest goes where it is worth most, nobody
/// being reached twice. The plan is the best there is under these rules, in quarters of an hour; the days are then
/// filled, promises early, the rest evenly.
///
/// ```java
/// var plan = new Week(candidates, 600).plan();
/// plan.ratio();                      // .98, say: no plan is more than 2 % better
/// week.weigh(choices).ratio();       // and this is how good mine is, changed by hand
/// ```
///
/// @param budgetMinutes for the whole week, 0 or more
/// @param shares of the budget held for each group; when time is short, granted in the order of {@link Group}. Shares
///     are rounded up to quarters, so that a longer budget may hold more for them than it adds
/// @param dayMinutes what each day has room for, 0 or more, engagements included; empty to leave days open. An action
///     too long for any of them is not planned, unless it is the shortest way to keep a promise
/// @param engagements already agreed
public record Week(
        List<Candidate> candidates,
        int budgetMinutes,
        Shares shares,
        Map<DayOfWeek, Integer> dayMinutes,
        List<Engagement> engagements) {

    /// A week with the default shares, without days or engagements.
    public Week(List<Candidate> candidates, int budgetMinutes) {
        this(candidates, budgetMinutes, Shares.DEFAULT, Map.of(), List.of());
    }

    /// @throws IllegalArgumentException for a person twice, or minutes below 0
    public Week {
        candidates = List.copyOf(candidates);
        dayMinutes = Map.copyOf(dayMinutes);
        engagements = List.copyOf(engagements);
        var people = candidates.stream().map(Candidate::person).collect(toSet());
        if (people.size() < candidates.size()) {
            throw new IllegalArgumentException("Nobody is a candidate twice in a week.");
        }
        if (budgetMinutes < 0 || dayMinutes.values().stream().anyMatch(minutes -> minutes < 0)) {
            throw new IllegalArgumentException("A week and its days have zero minutes or more.");
        }
    }

    /// The best plan. The same week always gives the same. Cost: actions × quarters of an hour; some milliseconds for
    /// 1,000 people in 40 hours.
    public WeekPlan plan() {
        return new Planning(this).best();
    }

    /// What a selection made by hand is worth, beside the bounds of this week. It may break every rule but one touch a
    /// person, and the plan says which. Cost: n log n in actions.
    ///
    /// @throws IllegalArgumentException for a person twice, a person who is no candidate or already engaged without a
    ///     promise, or an action they have not
    public WeekPlan weigh(List<Choice> choices) {
        return new Planning(this).weigh(choices);
    }

    /// Those who may still be reached: not yet engaged, or promised something.
    List<Candidate> open() {
        var engaged = engagements.stream().map(Engagement::person).collect(toSet());
        return candidates.stream()
                .filter(candidate -> candidate.promised() || !engaged.contains(candidate.person()))
                .toList();
    }

    int freeCells() {
        var engaged = engagements.stream().mapToInt(Engagement::minutes).sum();
        var free = max(0, budgetMinutes - engaged) / Action.CELL_MINUTES;
        return dayMinutes.isEmpty() ? free : min(free, freeCellsByDay().values().stream().mapToInt(i -> i).sum());
    }

    /// The most cells that can be spent at once: those of the freest day.
    int longestCells() {
        return dayMinutes.isEmpty()
                ? freeCells()
                : freeCellsByDay().values().stream().mapToInt(i -> i).max().orElse(0);
    }

    Map<DayOfWeek, Integer> freeCellsByDay() {
        var free = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        dayMinutes.forEach((day, minutes) -> {
            var engaged = engagements.stream().filter(e -> e.day() == day).mapToInt(Engagement::minutes).sum();
            free.put(day, max(0, minutes - engaged) / Action.CELL_MINUTES);
        });
        return free;
    }
}
