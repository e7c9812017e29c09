package org.passerelle.time.cli;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.channels.Way;
import org.passerelle.platform.Refusal;
import org.passerelle.time.Activity;
import org.passerelle.time.Entry;
import org.passerelle.time.Given;
import org.passerelle.time.Quick;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Time given: entered in a line, measured by a timer, or confirmed from what facts let suppose.
@Command(name = "time")
public final class TimeCommand implements Callable<Integer> {

    private static final int DAYS_LISTED = 28;

    @ParentCommand
    @Nullable Main main;

    /// The last four weeks.
    @Override
    public Integer call() {
        return list(null, null);
    }

    @Command(name = "list")
    int list(
            @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from") @Nullable LocalDate from,
            @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to") @Nullable LocalDate to) {
        return within(passerelle -> {
            var last = to == null ? passerelle.almanac.today() : to;
            var first = from == null ? last.minusDays(DAYS_LISTED) : from;
            passerelle.returns.times.between(first, last).forEach(this::print);
        });
    }

    @Command(name = "add")
    int add(
            @Parameters(paramLabel = "LINE") String line,
            @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on") @Nullable LocalDate on,
            @Option(names = "--activity", paramLabel = "ACTIVITY", descriptionKey = "activity") @Nullable String activity,
            @Option(names = "--way", paramLabel = "WAY", descriptionKey = "way") @Nullable String way,
            @Option(names = "--objective", paramLabel = "ID", descriptionKey = "objective") @Nullable Integer objective) {
        return within(passerelle -> {
            var told = Quick.read(line, passerelle.almanac.today(), objective);
            var given = new Given(
                    on == null ? told.on() : on,
                    told.minutes(),
                    activity == null ? told.activity() : activity(activity),
                    way == null ? told.way() : Way.typed(way),
                    objective,
                    told.words());
            print(new Entry(passerelle.returns.times.add(given).id(), given));
        });
    }

    @Command(name = "start")
    int start(
            @Parameters(paramLabel = "ACTIVITY") String activity,
            @Option(names = "--way", paramLabel = "WAY", descriptionKey = "way") @Nullable String way) {
        return within(passerelle -> passerelle.returns.timer.start(activity(activity), way == null ? null : Way.typed(way), null, ""));
    }

    @Command(name = "stop")
    int stop() {
        return within(passerelle -> {
            var stopped = passerelle.returns.timer.stop();
            print(new Entry(stopped.kept().id(), stopped.given()));
        });
    }

    @Command(name = "proposed")
    int proposed() {
        return within(passerelle -> passerelle.returns.proposals.waiting().forEach(each ->
                System.out.println(Told.proposal(each, requireNonNull(main).options))));
    }

    /// Those named, or all that are proposed.
    @Command(name = "confirm")
    int confirm(@Parameters(paramLabel = "NAME", arity = "0..*") @Nullable List<String> names) {
        return within(passerelle -> {
            var chosen = names == null ? passerelle.returns.proposals.waiting() : passerelle.returns.proposals.named(names);
            int confirmed = passerelle.returns.times.confirm(chosen).size();
            System.out.println(requireNonNull(main).options.words().say("time.confirmed", confirmed));
        });
    }

    private interface Work {
        void on(Passerelle passerelle);
    }

    private int within(Work work) {
        try (var passerelle = requireNonNull(main).openToWrite()) {
            return passerelle.within(() -> {
                work.on(passerelle);
                return 0;
            });
        }
    }

    private void print(Entry entry) {
        System.out.println(Told.entry(entry, requireNonNull(main).options));
    }

    private static Activity activity(String word) {
        var all = Arrays.stream(Activity.values()).map(Activity::word).collect(joining(", "));
        return Activity.of(word).orElseThrow(() -> new Refusal("time.activity.unknown", word, all));
    }
}
