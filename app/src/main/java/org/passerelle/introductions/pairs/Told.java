package org.passerelle.introductions.pairs;

import org.passerelle.platform.Words;
import org.passerelle.today.Sentence;

/// Reasons in words.
public final class Told {

    private Told() {}

    /// The reason, in a sentence.
    public static Sentence of(Words words, Reason reason) {
        return Sentence.of(
                switch (reason) {
                    case Reason.SharedTopic topic ->
                        words.say("pair.topic", Sentence.quoted(String.join(", ", topic.words())));
                    case Reason.NeedMet met ->
                        words.say(
                                "pair.need",
                                Sentence.quoted(met.needing().name()),
                                Sentence.quoted(met.words()),
                                Sentence.quoted(met.offering().name()),
                                Sentence.quoted(met.offer()));
                });
    }

    /// What shows it.
    public static String from(Words words, Pair pair, Reason reason) {
        return switch (reason) {
            case Reason.SharedTopic topic ->
                words.say(
                        "pair.topic.from",
                        pair.first().name(),
                        words.say("pair.in." + topic.first().word()),
                        pair.second().name(),
                        words.say("pair.in." + topic.second().word()));
            case Reason.NeedMet met when met.on() != null -> words.say("pair.from.exchange", words.dates().full(met.on()));
            case Reason.NeedMet met -> words.say("pair.from." + met.where().word());
        };
    }

    /// The reason, as one might say it to both.
    public static String toBoth(Words words, Reason reason) {
        return switch (reason) {
            case Reason.SharedTopic topic -> words.say("pair.why.topic", String.join(", ", topic.words()));
            case Reason.NeedMet met -> words.say("pair.why.need", met.needing().name(), met.words());
        };
    }
}
