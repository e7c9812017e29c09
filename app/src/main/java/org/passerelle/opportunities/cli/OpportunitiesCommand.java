package org.passerelle.opportunities.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.opportunities.Money;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.people.Named;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// Lists opportunities and mandates, the latest first sign first.
@Command(name = "opportunities")
public final class OpportunitiesCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                print(main, passerelle, passerelle.returns.opportunities.all());
                return 0;
            });
        }
    }

    static void print(Main main, Passerelle passerelle, List<Opportunity> opportunities) {
        var words = main.options.words();
        if (main.options.json)
            Json.opportunities(passerelle, opportunities, words).forEach(each -> System.out.println(JsonLine.of(each)));
        else opportunities.forEach(each -> print(words, each));
    }

    private static void print(Words words, Opportunity opportunity) {
        var people = opportunity.people().stream().map(Named::name).collect(Collectors.joining(", "));
        var amount = opportunity.brings().map(money -> told(words, money)).orElse("");
        System.out.printf(
                "%5d  %s  %s  %s%n",
                opportunity.id(),
                opportunity.decided() == null ? opportunity.sign() : opportunity.decided(),
                opportunity.title(),
                List.of(opportunity.stage().label(words), amount, people).stream()
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", ", "(", ")")));
    }

    private static String told(Words words, Money money) {
        return words.decimal(money.units()) + " " + money.currency();
    }
}
