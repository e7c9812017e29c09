package org.passerelle.insight;

import static org.passerelle.insight.Facts.TODAY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The definitions, read word for word and slowly.
record NaiveTie(List<Fact> facts) {

    double strength(LocalDate asOf) {
        var out = activation(asOf, direction -> direction != Direction.IN);
        var in = activation(asOf, direction -> direction != Direction.OUT);
        return Math.sqrt((out + .25) * (in + .25)) - .25;
    }

    int twoWayDays(LocalDate asOf) {
        var out = daysInYear(asOf, direction -> direction != Direction.IN);
        var in = daysInYear(asOf, direction -> direction != Direction.OUT);
        return (int) Math.min(out, in);
    }

    List<LocalDate> openDays() {
        return TODAY.minusDays(1200)
                .datesUntil(TODAY.plusDays(1))
                .filter(day -> twoWayDays(day) > 0)
                .toList();
    }

    private double activation(LocalDate asOf, Predicate<Direction> side) {
        var heaviest = facts.stream()
                .filter(fact -> side.test(fact.direction()) && !fact.day().isAfter(asOf))
                .collect(Collectors.toMap(Fact::day, Fact::weight, Math::max));
        return heaviest.entrySet().stream()
                .mapToDouble(day -> day.getValue() / (1 + ChronoUnit.DAYS.between(day.getKey(), asOf) / 30.))
                .sum();
    }

    private long daysInYear(LocalDate asOf, Predicate<Direction> side) {
        return facts.stream()
                .filter(fact -> side.test(fact.direction()) && fact.weight() > 0)
                .map(Fact::day)
                .filter(day -> !day.isAfter(asOf) && day.isAfter(asOf.minusDays(365)))
                .distinct()
                .count();
    }
}
