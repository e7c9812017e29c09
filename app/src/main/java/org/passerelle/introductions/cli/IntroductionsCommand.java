package org.passerelle.introductions.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Outcome;
import org.passerelle.introductions.Side;
import org.passerelle.introductions.Step;
import org.passerelle.introductions.pairs.Pair;
import org.passerelle.introductions.pairs.Told;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Lists introductions, or those one might make, and takes their steps.
@Command(name = "introductions")
public final class IntroductionsCommand implements Callable<Integer> {

    private static final int IDEAS = 12;

    /// The steps as they are typed.
    enum Taken {
        ASK_FIRST,
        ASK_SECOND,
        FIRST_AGREES,
        FIRST_DECLINES,
        SECOND_AGREES,
        SECOND_DECLINES,
        MADE,
        MADE_ANYWAY,
        THANKED,
        DROPPED;

        Step step() {
            return switch (this) {
                case ASK_FIRST -> new Step.Ask(Side.FIRST);
                case ASK_SECOND -> new Step.Ask(Side.SECOND);
                case FIRST_AGREES -> new Step.Answer(Side.FIRST, true);
                case FIRST_DECLINES -> new Step.Answer(Side.FIRST, false);
                case SECOND_AGREES -> new Step.Answer(Side.SECOND, true);
                case SECOND_DECLINES -> new Step.Answer(Side.SECOND, false);
                case MADE -> new Step.Make(false);
                case MADE_ANYWAY -> new Step.Make(true);
                case THANKED -> new Step.Thank("message");
                case DROPPED -> new Step.Drop();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--ideas")
    boolean ideas;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> ideas ? printIdeas(passerelle) : print(passerelle));
        }
    }

    @Command(name = "step")
    int step(
            @Parameters(paramLabel = "ID") int id,
            @Parameters(paramLabel = "STEP") Taken taken,
            @Option(names = "--on", paramLabel = "DATE") @Nullable LocalDate on) {
        return take(id, taken.step(), on);
    }

    @Command(name = "outcome")
    int outcome(
            @Parameters(paramLabel = "ID") int id,
            @Parameters(paramLabel = "KIND") Outcome.Kind kind,
            @Option(names = "--words", paramLabel = "WORDS", defaultValue = "") String words,
            @Option(names = "--on", paramLabel = "DATE") @Nullable LocalDate on) {
        return take(id, new Step.Conclude(kind, words), on);
    }

    private int take(int id, Step step, @Nullable LocalDate on) {
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> {
                passerelle.favours.introductions.take(id, step, on == null ? passerelle.almanac.today() : on);
                var taken = passerelle.favours.introductions.find(id).orElseThrow(() -> new Refusal("introduction.missing"));
                print(taken);
                return 0;
            });
        }
    }

    private int print(Passerelle passerelle) {
        passerelle.favours.introductions.all().forEach(this::print);
        return 0;
    }

    private void print(Introduction introduction) {
        print(requireNonNull(main), introduction);
    }

    static void print(Main main, Introduction introduction) {
        if (main.options.json) System.out.println(JsonLine.of(Json.introduction(introduction)));
        else printText(main.options.words(), introduction);
    }

    private static void printText(Words words, Introduction introduction) {
        var by = introduction.by();
        var second = introduction.second();
        var sentence = by != null
                ? words.say("introduction.sentence.received", by.name(), introduction.first().name())
                : words.say("introduction.sentence", introduction.first().name(), second == null ? "" : second.name());
        System.out.printf(
                "%5d  %s  %s (%s)%n",
                introduction.id(), introduction.latest(), sentence, words.say("introduction.state." + introduction.state().word()));
    }

    private int printIdeas(Passerelle passerelle) {
        passerelle.ties.refresh();
        for (var pair : passerelle.favours.pairs.suggest(IDEAS)) {
            if (requireNonNull(main).options.json) System.out.println(JsonLine.of(Json.pair(pair)));
            else printText(requireNonNull(main).options.words(), pair);
        }
        return 0;
    }

    private static void printText(Words words, Pair pair) {
        System.out.println(words.say("introduction.title", pair.first().name(), pair.second().name()));
        pair.reasons().forEach(reason -> System.out.println("  " + Told.of(words, reason).plain()));
    }
}
