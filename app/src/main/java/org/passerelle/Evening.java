package org.passerelle;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.passerelle.gatherings.Gathering;
import org.passerelle.gatherings.Handshake;
import org.passerelle.network.Filters;
import org.passerelle.network.Line;
import org.passerelle.platform.Words;

/// An evening of two months ago in the invented network, where three of its people were met: two are in touch since, one
/// still waits for a word.
final class Evening {

    private static final int DAYS_AGO = 62;
    private static final int DAYS_TO_BE_IN_TOUCH = 31;
    private static final int PEOPLE = 300;
    private static final int CLOSEST = 6;

    private final Passerelle passerelle;
    private final Words words;

    Evening(Passerelle passerelle, Words words) {
        this.passerelle = passerelle;
        this.words = words;
    }

    void attend() {
        var day = passerelle.almanac.today().minusDays(DAYS_AGO);
        int event = passerelle.evenings.gatherings.add(gathering(day)).id();
        int i = 1;
        for (var line : met(day)) meet(event, line, i++);
    }

    private Gathering gathering(LocalDate day) {
        return Gathering.planned(
                words.say("demo.evening"), day, day, words.say("demo.evening.place"), words.say("demo.evening.purpose"));
    }

    /// Acquaintances rather than those closest.
    private List<Line> met(LocalDate day) {
        var known = passerelle.network.page(Filters.NONE.sorted("strength"), null, PEOPLE).lines().stream()
                .filter(line -> line.last() != null)
                .skip(CLOSEST)
                .toList();
        var alive = known.stream().filter(line -> isSince(line, day.plusDays(DAYS_TO_BE_IN_TOUCH))).limit(2);
        var waiting = known.stream().filter(line -> !isSince(line, day)).limit(1);
        return Stream.concat(alive, waiting).toList();
    }

    private static boolean isSince(Line line, LocalDate day) {
        var last = line.last();
        return last != null && last.isAfter(day);
    }

    private void meet(int event, Line line, int i) {
        var at = passerelle.almanac.now().minus(Duration.ofDays(DAYS_AGO));
        var hook = words.say("demo.evening.hook." + i);
        passerelle.evenings.handshakes.keep(
                new Handshake(UUID.randomUUID().toString(), event, line.name(), line.id(), hook, "", null, at));
    }
}
