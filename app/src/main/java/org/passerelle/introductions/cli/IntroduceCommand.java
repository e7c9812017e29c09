package org.passerelle.introductions.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Begins an introduction between two people, or keeps one the owner was given.
@Command(name = "introduce")
public final class IntroduceCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "ONE", index = "0")
    String one = "";

    @Parameters(paramLabel = "OTHER", index = "1", arity = "0..1")
    String other = "";

    @Option(names = "--why", paramLabel = "WORDS")
    String why = "";

    @Option(names = "--by", paramLabel = "WHO")
    String by = "";

    @Option(names = "--on", paramLabel = "DATE")
    @Nullable LocalDate on;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                IntroductionsCommand.print(main, passerelle.favours.introductions.find(begin(passerelle)).orElseThrow());
                return 0;
            });
        }
    }

    private int begin(Passerelle passerelle) {
        int first = Whom.of(passerelle, one);
        if (by.isEmpty()) return passerelle.favours.introductions.propose(first, Whom.of(passerelle, other), why).id();
        var day = on == null ? passerelle.almanac.today() : on;
        return passerelle.favours.introductions.receive(Whom.of(passerelle, by), first, why, day).id();
    }
}
