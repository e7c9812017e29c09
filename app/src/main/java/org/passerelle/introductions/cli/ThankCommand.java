package org.passerelle.introductions.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.introductions.Debt;
import org.passerelle.introductions.Step;
import org.passerelle.introductions.Thanks;
import org.passerelle.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Says that someone was thanked, for everything thanks were owed to them for.
@Command(name = "thank")
public final class ThankCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "WHO")
    String who = "";

    @Option(names = "--how", paramLabel = "message|call|meeting|gift")
    String how = "message";

    @Option(names = "--on", paramLabel = "DATE")
    @Nullable LocalDate on;

    @Override
    public Integer call() {
        if (!Thanks.MEANS.contains(how)) throw new Refusal("thanks.means", String.join(", ", Thanks.MEANS));
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> thank(passerelle));
        }
    }

    private int thank(Passerelle passerelle) {
        int person = Whom.of(passerelle, who);
        var day = on == null ? passerelle.almanac.today() : on;
        var owed = passerelle.favours.thanks.owed().stream().filter(debt -> debt.person().id() == person).toList();
        if (owed.isEmpty()) throw new Refusal("thanks.nothing");
        for (var debt : owed) say(passerelle, debt, day);
        var words = requireNonNull(main).options.words();
        System.out.println(words.say("thanks.said.to", owed.getFirst().person().name()));
        return 0;
    }

    private void say(Passerelle passerelle, Debt debt, LocalDate day) {
        switch (debt.of()) {
            case Debt.For.AnIntroduction introduction -> passerelle.favours.introductions.take(introduction.id(), new Step.Thank(how), day);
            case Debt.For.AReferral referral -> passerelle.favours.referrals.thank(referral.id(), referral.place(), how, day);
        }
    }
}
