package org.passerelle.demo;

import java.time.LocalDate;

/// The outline of a relation: how close, from when to when, and how many facts in all.
record Course(Circle circle, LocalDate first, LocalDate last, int facts) {

    /// An outline whose number of facts is not shared out yet.
    static Course sketch(Circle circle, int spanDays, LocalDate today, Dice dice) {
        int last =
                switch (circle) {
                    case WEEKLY -> dice.between(1, 5);
                    case MONTHLY -> dice.chance(0.2) ? dice.between(32, 60) : dice.between(2, 20);
                    case HALF_YEARLY -> dice.between(4, 110);
                    case YEARLY -> dice.between(8, 330);
                    case FORMER -> dice.between(380, Math.max(450, spanDays - 60));
                    case DORMANT -> dice.between(1_110, 1_800);
                    case ONE_WAY, ONCE, NEVER -> dice.between(2, spanDays);
                };
        int first =
                switch (circle) {
                    case WEEKLY, MONTHLY, HALF_YEARLY, YEARLY ->
                        Math.max(last + 40, (int) (spanDays * (1 - 0.6 * dice.fraction() * dice.fraction())));
                    case FORMER -> last + dice.between(60, 340);
                    case DORMANT -> last + dice.between(200, 700);
                    case ONE_WAY -> Math.max(last + 1, dice.between(last, spanDays));
                    case ONCE, NEVER -> last;
                };
        return new Course(circle, today.minusDays(first), today.minusDays(last), 0);
    }

    Course with(int facts) {
        return new Course(circle, first, last, facts);
    }
}
