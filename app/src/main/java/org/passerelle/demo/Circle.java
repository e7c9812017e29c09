package org.passerelle.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How close someone is, seen by the shape of what was exchanged.
enum Circle {
    WEEKLY(330),
    MONTHLY(150),
    HALF_YEARLY(55),
    YEARLY(20),
    /// Two-way once, silent for more than a year.
    FORMER(14),
    /// Two-way once, silent for three years and more.
    DORMANT(14),
    /// Someone wrote, nobody answered.
    ONE_WAY(3),
    ONCE(1),
    NEVER(0);

    private static final double REAL_EXCHANGE_SHARE = 0.14;

    /// Exchanges over two years, before the whole is brought to the number asked for.
    final int weight;

    Circle(int weight) {
        this.weight = weight;
    }

    boolean isCurrent() {
        return compareTo(YEARLY) <= 0;
    }

    boolean isTwoWay() {
        return compareTo(DORMANT) <= 0;
    }

    /// The circles of so many people, closest first; some of the closest seats are the cast's already.
    static List<Circle> seats(int people, int castCurrent) {
        int current = Math.max(people / 12, (int) Math.round(people * REAL_EXCHANGE_SHARE) - castCurrent);
        int others = people - castCurrent;
        var seats = new ArrayList<Circle>();
        add(seats, WEEKLY, Math.min(1, current));
        add(seats, MONTHLY, Math.min(7, current - seats.size()));
        add(seats, HALF_YEARLY, Math.min(31, current - seats.size()));
        add(seats, YEARLY, current - seats.size());
        add(seats, FORMER, others * 6 / 100);
        add(seats, DORMANT, others * 2 / 100);
        add(seats, ONE_WAY, others * 12 / 100);
        add(seats, ONCE, others * 28 / 100);
        add(seats, NEVER, Math.max(0, others - seats.size()));
        return seats;
    }

    private static void add(List<Circle> seats, Circle circle, int count) {
        seats.addAll(Collections.nCopies(count, circle));
    }
}
