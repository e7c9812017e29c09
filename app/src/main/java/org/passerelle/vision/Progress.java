package org.passerelle.vision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.passerelle.platform.Words;

/// How far an objective came, drawn from facts.
///
/// @param counted the facts, the latest first
/// @param today the day it is looked at
public record Progress(Objective objective, List<Counted> counted, LocalDate today) {

    private static final int DAYS_EARLY_MINIMUM = 14;
    private static final int PARTS_EARLY = 8;
    private static final double TOLD_LEAST = .1;

    public enum State {
        ENDED,
        REACHED,
        /// Its date is past.
        OVER,
        /// Too early to speak of a pace.
        EARLY,
        /// At this pace it is reached in time.
        STEADY,
        SLOW;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public int soFar() {
        return (int) Math.min(Integer.MAX_VALUE, counted.stream().mapToLong(Counted::amount).sum());
    }

    /// From 0 to 1, however far beyond the target.
    public double share() {
        return Math.clamp((double) soFar() / objective.target(), 0, 1);
    }

    /// Until its last day; negative once that is past.
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, objective.due());
    }

    public State state() {
        if (!objective.isOpen()) return State.ENDED;
        if (soFar() >= objective.target()) return State.REACHED;
        if (daysLeft() < 0) return State.OVER;
        long early = Math.max(DAYS_EARLY_MINIMUM, ChronoUnit.DAYS.between(objective.begun(), objective.due()) / PARTS_EARLY);
        if (elapsed() < early) return State.EARLY;
        return pace().isAtLeast(needed()) ? State.STEADY : State.SLOW;
    }

    /// What is left, over the days left.
    public Pace needed() {
        return Pace.of(Math.max(0, objective.target() - soFar()), daysLeft() + 1);
    }

    /// What was done, over the days that went by; told like what is needed, unless that rounds it away.
    public Pace pace() {
        var alike = Pace.of(soFar(), elapsed(), needed().per());
        return alike.each() < TOLD_LEAST ? Pace.of(soFar(), elapsed()) : alike;
    }

    /// In one sentence.
    public String in(Words words) {
        var measure = objective.measure();
        var ended = objective.ended();
        var last = ended == null ? objective.due() : ended;
        return words.say(
                "progress." + state().word(),
                measure.amount(soFar(), words),
                measure.amount(objective.target(), words),
                words.dates().full(last),
                told(needed(), words),
                told(pace(), words));
    }

    private static String told(Pace pace, Words words) {
        double shown = pace.each() < 10 ? Math.round(pace.each() * 10) / 10.0 : Math.round(pace.each());
        return words.say("pace." + pace.per().word(), words.decimal(shown));
    }

    private long elapsed() {
        return ChronoUnit.DAYS.between(objective.begun(), today) + 1;
    }
}
