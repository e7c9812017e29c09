package org.passerelle.results.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.results.Choice;
import org.passerelle.results.Figures;
import org.passerelle.results.Finding;
import org.passerelle.results.Returns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// What the time given brings back: since the first fact, or over days of one’s own.
@Command(name = "results")
public final class ResultsCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--from", paramLabel = "DATE")
    @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    @Nullable LocalDate to;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            var returns = passerelle.within(() -> returns(passerelle));
            if (main.options.json) System.out.println(JsonLine.of(Figures.of(returns)));
            else print(returns, main.options.words());
        }
        return 0;
    }

    private Returns returns(Passerelle passerelle) {
        return from == null && to == null ? passerelle.returns.results.over(Choice.ALL) : passerelle.returns.results.between(from, to);
    }

    private static void print(Returns returns, Words words) {
        var finding = Finding.of(returns, words);
        System.out.println(finding.sentence());
        System.out.println(finding.ground());
        finding.remarks().forEach(System.out::println);
        for (var origin : returns.origins().all())
            System.out.printf(
                    "%6s  %-24s %12s  %s%n",
                    words.percent(origin.share()),
                    words.say(origin.way().key()),
                    words.money(origin.margin(), returns.currency()),
                    words.dates().minutes(origin.minutes()));
        for (var giver : returns.givers())
            System.out.printf("%6s  %s%n", words.percent(giver.share()), giver.person().name());
    }
}
