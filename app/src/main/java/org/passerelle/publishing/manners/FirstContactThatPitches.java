package org.passerelle.publishing.manners;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.insight.pitch.Clue;
import org.passerelle.insight.pitch.PitchModel;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.platform.Words;

/// A sale as the first thing someone ever hears from us: three other beginnings, with a reason, common ground, or a
/// question.
final class FirstContactThatPitches implements Courtesy {

    private static final int REASONS = 4;
    /// No judgement of a model is certain.
    private static final double CHANCE_TOLD_MAXIMUM = .99;

    private final People people;
    private final Rapport rapport;

    FirstContactThatPitches(People people, Rapport rapport) {
        this.people = people;
        this.rapport = rapport;
    }

    @Override
    public String name() {
        return "pitch";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        if (!rapport.isMissing(intent)) return Optional.empty();
        var reading = PitchModel.standard().read(intent.words());
        if (!reading.isPitch()) return Optional.empty();
        var why = reading.reasons().stream().limit(REASONS).map(FirstContactThatPitches::why).toList();
        var first = intent.to().stream().filter(person -> !rapport.isWith(person)).findFirst().flatMap(people::find);
        return Optional.of(new Advice(name(), Saying.of("manners.pitch", Math.min(CHANCE_TOLD_MAXIMUM, reading.chance())), why, beginnings(intent, first)));
    }

    private static Saying why(Clue clue) {
        var sign = clue.sign().name().toLowerCase(Locale.ROOT);
        return Saying.of("manners.sign." + sign, clue.words().stream().collect(joining(", ")));
    }

    private static List<Saying> beginnings(Intent intent, Optional<Person> to) {
        var words = Words.in(intent.language());
        var given = to.map(Person::given).orElse("");
        var greeting = given.isEmpty() ? words.say("draft.greeting.nameless") : words.say("draft.greeting", given);
        var where = to.map(person -> person.encounter().where()).orElse("");
        return List.of(
                Saying.of("manners.begin.reason", greeting),
                where.isEmpty()
                        ? Saying.of("manners.begin.ground", greeting)
                        : Saying.of("manners.begin.ground.met", greeting, where),
                Saying.of("manners.begin.question", greeting));
    }
}
