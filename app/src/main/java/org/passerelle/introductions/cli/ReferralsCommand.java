package org.passerelle.introductions.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.introductions.Referral;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// Lists referrals, received and given.
@Command(name = "referrals")
public final class ReferralsCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                passerelle.favours.referrals.all().forEach(referral -> print(main, referral));
                return 0;
            });
        }
    }

    static void print(Main main, Referral referral) {
        if (main.options.json) {
            System.out.println(JsonLine.of(Json.referral(referral)));
            return;
        }
        var words = main.options.words();
        var chain = referral.chain().stream().map(link -> link.person().name()).collect(Collectors.joining(" → "));
        var whole = referral.given()
                ? words.say("introduction.you.first") + " → " + chain
                : chain + " → " + words.say("introduction.you");
        System.out.printf("%5d  %s  %s  %s%n", referral.id(), referral.on(), whole, referral.about());
    }
}
