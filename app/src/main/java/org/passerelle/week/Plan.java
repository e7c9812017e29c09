package org.passerelle.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.plan.WeekPlan;

/// A week as it is planned now, and how good that is.
///
/// @param measure what it is worth beside the most any plan could be
/// @param words what the owner keeps of the week
/// @param reviewed when it was looked back on; null until then
public record Plan(
        IsoWeek week, Budget budget, List<Planned> rows, WeekPlan measure, String words, @Nullable Instant reviewed) {

    public int minutes() {
        return rows.stream().filter(Planned::counts).mapToInt(Planned::minutes).sum();
    }

    public int minutesOn(LocalDate day) {
        return on(day).stream().filter(Planned::counts).mapToInt(Planned::minutes).sum();
    }

    /// Those of a day; of none, for null.
    public List<Planned> on(@Nullable LocalDate day) {
        return rows.stream().filter(row -> Objects.equals(row.day(), day)).toList();
    }

    public long done() {
        return rows.stream().filter(Planned::isDone).count();
    }

    public long open() {
        return rows.stream().filter(Planned::isOpen).count();
    }

    /// How near to the most that is possible, 0 to 1.
    public double ratio() {
        return Math.min(1, measure.ratio());
    }

    /// What keeping promises and a place for everyone costs at most, 0 to 1 of what a plan without them could be worth.
    public double fairness() {
        return measure.freeBound() == 0 ? 0 : Math.max(0, 1 - measure.bound() / measure.freeBound());
    }
}
