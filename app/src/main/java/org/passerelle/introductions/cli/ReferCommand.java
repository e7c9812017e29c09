package org.passerelle.introductions.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.introductions.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Keeps a referral: who gave the owner’s name to whom, or whose name the owner gave.
@Command(name = "refer")
public final class ReferCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "WHO", arity = "1..*")
    List<String> people = List.of();

    @Option(names = "--came", paramLabel = "WHO")
    String came = "";

    @Option(names = "--to", paramLabel = "WHO")
    String to = "";

    @Option(names = "--about", paramLabel = "WORDS")
    String about = "";

    @Option(names = "--on", paramLabel = "DATE")
    @Nullable LocalDate on;

    @Option(names = "--led", paramLabel = "KIND")
    Outcome.@Nullable Kind led;

    @Option(names = "--words", paramLabel = "WORDS")
    String words = "";

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                ReferralsCommand.print(main, passerelle.favours.referrals.find(keep(passerelle)).orElseThrow());
                return 0;
            });
        }
    }

    private int keep(Passerelle passerelle) {
        var day = on == null ? passerelle.almanac.today() : on;
        var ledTo = led == null ? null : new Outcome(led, words, passerelle.almanac.today());
        var ids = people.stream().map(who -> Whom.of(passerelle, who)).toList();
        if (!to.isEmpty())
            return passerelle.favours.referrals.give(Whom.of(passerelle, to), ids.getFirst(), about, day, ledTo).id();
        var end = came.isEmpty() ? null : (Integer) Whom.of(passerelle, came);
        return passerelle.favours.referrals.receive(ids, end, about, day, ledTo).id();
    }
}
