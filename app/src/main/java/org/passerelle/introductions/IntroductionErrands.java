package org.passerelle.introductions;

import java.util.List;
import java.util.stream.Stream;
import org.passerelle.people.Named;
import org.passerelle.platform.Words;
import org.passerelle.today.Errand;
import org.passerelle.today.Errands;
import org.passerelle.today.Sentence;

/// What introductions and referrals have for the day: thanks to say, people to put in touch, news to ask for.
public final class IntroductionErrands implements Errands {

    private final Introductions introductions;
    private final Thanks thanks;

    public IntroductionErrands(Introductions introductions, Thanks thanks) {
        this.introductions = introductions;
        this.thanks = thanks;
    }

    @Override
    public List<Errand> due(Words words) {
        var due = introductions.due();
        return Stream.concat(
                        thanks.due(due).stream().map(debt -> thank(words, debt)),
                        introductions.toFollow(due).stream().map(introduction -> follow(words, introduction)))
                .toList();
    }

    private static Errand thank(Words words, Debt debt) {
        var kind = debt.of() instanceof Debt.For.AnIntroduction ? "introduction" : "referral";
        var towards = debt.towards();
        var sentence = towards == null
                ? words.say("errand.thank." + kind + ".alone", name(debt.person()))
                : words.say("errand.thank." + kind, name(debt.person()), name(towards));
        return new Errand(
                words.say("errand.thank"), debt.person(), Sentence.of(sentence), debt.since(), debt.path(), debt.laterPath());
    }

    private static Errand follow(Words words, Introduction introduction) {
        var state = introduction.state();
        var key = "errand." + state.word() + (introduction.received() ? ".received" : "");
        return new Errand(
                words.say("errand.kind." + state.word()),
                introduction.first(),
                Sentence.of(words.say(key, introduction.people().stream().map(IntroductionErrands::name).toArray())),
                introduction.latest(),
                "/introductions/" + introduction.id(),
                "/introductions/" + introduction.id() + "/later");
    }

    private static String name(Named person) {
        return Sentence.quoted(person.name());
    }
}
