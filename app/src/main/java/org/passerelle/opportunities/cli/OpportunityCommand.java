package org.passerelle.opportunities.cli;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.channels.Way;
import org.passerelle.introductions.cli.Whom;
import org.passerelle.opportunities.Facts;
import org.passerelle.opportunities.Money;
import org.passerelle.opportunities.Said;
import org.passerelle.opportunities.Stage;
import org.passerelle.opportunities.TrustStep;
import org.passerelle.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Keeps an opportunity, and takes it from its first sign to won or lost.
@Command(name = "opportunity")
public final class OpportunityCommand implements Runnable {

    @ParentCommand
    @Nullable Main main;

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        requireNonNull(spec).commandLine().usage(System.out);
    }

    @Command(name = "add")
    int add(
            @Parameters(paramLabel = "TITLE") String title,
            @Option(names = "--with", paramLabel = "WHO") @Nullable List<String> people,
            @Option(names = "--on", paramLabel = "DATE") @Nullable LocalDate on,
            @Option(names = "--value", paramLabel = "AMOUNT") @Nullable BigDecimal value,
            @Option(names = "--margin", paramLabel = "AMOUNT") @Nullable BigDecimal margin,
            @Option(names = "--currency", paramLabel = "XXX") @Nullable String currency,
            @Option(names = "--stage", paramLabel = "STAGE") @Nullable String stage,
            @Option(names = "--unplanned") boolean unplanned,
            @Option(names = "--service", paramLabel = "NAME", defaultValue = "") String service,
            @Option(names = "--said", paramLabel = "WAY[=WORDS]") @Nullable List<String> said,
            @Option(names = "--referral", paramLabel = "ID") @Nullable Integer referral,
            @Option(names = "--objective", paramLabel = "ID") @Nullable Integer objective) {
        return within(passerelle -> {
            var facts = new Facts(
                    title,
                    day(passerelle, on),
                    cents(value),
                    cents(margin),
                    currency == null ? passerelle.returns.rates.own() : currency.toUpperCase(Locale.ROOT),
                    unplanned,
                    service,
                    "",
                    objective,
                    referral,
                    orNone(people).stream().map(who -> Whom.of(passerelle, who)).toList(),
                    orNone(said).stream().map(OpportunityCommand::said).toList());
            int id = passerelle.returns.opportunities.add(facts, stage(passerelle, stage)).id();
            if (requireNonNull(main).options.json) print(passerelle, id);
            else System.out.println(id);
        });
    }

    @Command(name = "win")
    int win(
            @Parameters(paramLabel = "ID") int id,
            @Option(names = "--on", paramLabel = "DATE") @Nullable LocalDate on,
            @Option(names = "--value", paramLabel = "AMOUNT") @Nullable BigDecimal value,
            @Option(names = "--margin", paramLabel = "AMOUNT") @Nullable BigDecimal margin) {
        return change(id, passerelle -> passerelle.returns.opportunities.win(id, day(passerelle, on), cents(value), cents(margin)));
    }

    @Command(name = "lose")
    int lose(
            @Parameters(paramLabel = "ID") int id,
            @Option(names = "--on", paramLabel = "DATE") @Nullable LocalDate on,
            @Option(names = "--reason", paramLabel = "WORDS", defaultValue = "") String reason) {
        return change(id, passerelle -> passerelle.returns.opportunities.lose(id, day(passerelle, on), reason));
    }

    @Command(name = "move")
    int move(
            @Parameters(paramLabel = "ID") int id,
            @Parameters(paramLabel = "STAGE") String stage,
            @Option(names = "--on", paramLabel = "DATE") @Nullable LocalDate on) {
        return change(id, passerelle -> passerelle.returns.opportunities.move(id, stage(passerelle, stage), day(passerelle, on)));
    }

    @Command(name = "trust")
    int trust(
            @Parameters(paramLabel = "ID") int id,
            @Parameters(paramLabel = "STEP") String step,
            @Option(names = "--on", paramLabel = "DATE") @Nullable LocalDate on) {
        var taken = TrustStep.of(step).orElseThrow(() -> new Refusal("trust.unknown", step));
        return change(id, passerelle -> passerelle.returns.opportunities.trust(id, taken, day(passerelle, on)));
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "ID") int id) {
        return within(passerelle -> print(passerelle, id));
    }

    @Command(name = "rate")
    int rate(
            @Parameters(paramLabel = "CURRENCY") String currency,
            @Parameters(paramLabel = "RATE") double rate) {
        return within(passerelle -> passerelle.returns.rates.enter(currency.toUpperCase(Locale.ROOT), rate));
    }

    private interface Work {
        void on(Passerelle passerelle);
    }

    private int change(int id, Work work) {
        return within(passerelle -> {
            work.on(passerelle);
            print(passerelle, id);
        });
    }

    private int within(Work work) {
        try (var passerelle = requireNonNull(main).openToWrite()) {
            return passerelle.within(() -> {
                work.on(passerelle);
                return 0;
            });
        }
    }

    private void print(Passerelle passerelle, int id) {
        var opportunity = passerelle.returns.opportunities.find(id).orElseThrow(() -> new Refusal("opportunity.missing"));
        OpportunitiesCommand.print(requireNonNull(main), passerelle, List.of(opportunity));
    }

    private Stage stage(Passerelle passerelle, @Nullable String name) {
        var stages = passerelle.returns.stages;
        return name == null ? stages.all().getFirst() : stages.named(name, requireNonNull(main).options.words());
    }

    private static Said said(String typed) {
        var parts = typed.split("=", 2);
        return new Said(Way.typed(parts[0]), parts.length > 1 ? parts[1].strip() : "");
    }

    private static LocalDate day(Passerelle passerelle, @Nullable LocalDate on) {
        return on == null ? passerelle.almanac.today() : on;
    }

    private static @Nullable Long cents(@Nullable BigDecimal units) {
        return units == null ? null : (Long) Money.cents(units);
    }

    private static List<String> orNone(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed;
    }
}
