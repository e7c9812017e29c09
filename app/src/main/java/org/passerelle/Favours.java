package org.passerelle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.introductions.Outcome;
import org.passerelle.introductions.Side;
import org.passerelle.introductions.Step;
import org.passerelle.people.Named;
import org.passerelle.people.web.Who;

/// The introductions and referrals of the invented network, `kind|people|what about|days ago|what came of it` a line, kept
/// as if step by step.
final class Favours {

    /// In place of who came, where nobody has yet.
    private static final String NOBODY = "-";

    private final Passerelle passerelle;

    Favours(Passerelle passerelle) {
        this.passerelle = passerelle;
    }

    void remember() throws IOException {
        try (var in = Objects.requireNonNull(Favours.class.getResourceAsStream("/demo/favours.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line : lines.lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList())
                remember(line.split("\\|", -1));
        }
    }

    /// A line about someone this network has not, or has twice, is left out.
    private void remember(String[] cells) {
        var names = Arrays.stream(cells[1].split(",")).map(String::strip).filter(name -> !name.equals(NOBODY)).toList();
        var people = names.stream().flatMap(this::person).toList();
        if (people.size() < names.size()) return;
        boolean came = !cells[1].endsWith(NOBODY);
        var days = Arrays.stream(cells[3].split(",")).map(String::strip).filter(day -> !day.isEmpty()).map(this::ago).toList();
        var outcome = cells[4].isEmpty() ? null : outcome(cells[4].split(":", 3));
        switch (cells[0]) {
            case "made" -> make(people, cells[2], days, outcome);
            case "received" -> passerelle.favours.introductions.receive(people.getFirst(), people.get(1), cells[2], days.getFirst());
            case "given" -> passerelle.favours.referrals.give(people.getFirst(), people.get(1), cells[2], days.getFirst(), outcome);
            case "referred" ->
                passerelle.favours.referrals.receive(
                        came ? people.subList(0, people.size() - 1) : people,
                        came ? people.getLast() : null,
                        cells[2],
                        days.getFirst(),
                        outcome);
            default -> throw new IllegalArgumentException(cells[0]);
        }
    }

    private void make(List<Integer> people, String why, List<LocalDate> days, @Nullable Outcome outcome) {
        int id = passerelle.favours.introductions.propose(people.getFirst(), people.get(1), why).id();
        var steps = List.of(
                new Step.Ask(Side.FIRST),
                new Step.Answer(Side.FIRST, true),
                new Step.Ask(Side.SECOND),
                new Step.Answer(Side.SECOND, true),
                new Step.Make(false));
        for (int i = 0; i < days.size(); i++) passerelle.favours.introductions.take(id, steps.get(i), days.get(i));
        if (outcome != null) passerelle.favours.introductions.take(id, new Step.Conclude(outcome.kind(), outcome.words()), outcome.on());
    }

    private Outcome outcome(String[] cells) {
        return new Outcome(Outcome.Kind.of(cells[1]).orElseThrow(), cells[2], ago(cells[0]));
    }

    private LocalDate ago(String days) {
        return passerelle.almanac.today().minusDays(Integer.parseInt(days.strip()));
    }

    private Stream<Integer> person(String name) {
        var meant = Who.named(name, passerelle.network).meant();
        return meant.size() == 1 ? meant.stream().map(Named::id) : Stream.empty();
    }
}
