/// What follows from facts, as pure functions: no clock, no database, no page.
///
/// It knows the days, directions and weights of exchanges, and nothing of whom they were with. It announces ties,
/// layers, shares, and the reasons of each. It needs the JDK alone.
///
/// **Three calls.** Give the facts of everyone, person after person, from the oldest day to the newest:
///
/// ```java
/// var accumulator = new TieAccumulator(TieModel.DEFAULT, today);
/// accumulator.accept(day.toEpochDay(), Direction.OUT, Weights.DEFAULT.message());   // for each fact
/// Tie tie = accumulator.finish();                                                   // for each person
/// ```
///
/// Rank the ties, and give each its layer:
///
/// ```java
/// List<Standing> standings = Standings.of(ties);
/// ```
///
/// Say why, on one person's page:
///
/// ```java
/// List<Reason> reasons = new History(TieModel.DEFAULT, today, facts).explain(Weights.DEFAULT, standing);
/// ```
///
/// From there, {@link Upkeep} tells who is due, {@link Share} how many exchanges are real, {@link Turnover} and
/// {@link Capacity} whether there are too many plates to spin, {@link Calibration} turns strengths into honest
/// percentages, and {@link TieEvaluation} measures the whole against simpler scores on a file of dated edges.
///
/// **Cost.** One pass over the facts, constant memory, some 20 ns each; ranking is n log n in people; nothing is kept
/// between calls, so every result can be rebuilt at any time from the facts and settings alone.
///
/// **Limits.** A strength serves upkeep, never the ranking of opportunities: the ties most useful for new work are
/// often weak ones (Rajkumar et al. 2022). Thresholds marked \[H] are heuristics of ours, without a source.
@NullMarked
package org.passerelle.insight;

import org.jspecify.annotations.NullMarked;
