package org.passerelle.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.insight.Layer;
import org.passerelle.platform.Words;
import org.passerelle.today.Sentence;

/// Why someone is in a plan, kept as it was when it was made.
///
/// @param facts small numbers, in the order the name knows; then 1 where only the share held for their like brings them
///     in; then the last day of each presence the deed restores, 0 where it is not told
public record Reason(Name name, List<Integer> facts) {

    private static final int HELD = 0;
    private static final int SILENCES = 1;

    public enum Name {
        /// Something is owed them; its words stand with the promise.
        PROMISE(0),
        /// The layer whose rhythm they fell behind, and the last day.
        STALE(2),
        /// The day they were met or added.
        NEW(1),
        /// The last day.
        DORMANT(1),
        /// Chosen by the owner.
        ADDED(0),
        /// Left over from the week before.
        CARRIED(0);

        private final int facts;

        Name(int facts) {
            this.facts = facts;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Reason of(Name name, Integer... facts) {
        return new Reason(name, List.of(facts));
    }

    static Reason read(String word, String facts) {
        return new Reason(Name.valueOf(word.toUpperCase(Locale.ROOT)), Budget.read(facts));
    }

    String writtenFacts() {
        return Budget.write(facts);
    }

    /// The same, where only the share held for their like brings them in.
    Reason held() {
        return with(HELD, 1);
    }

    /// The same, with the last day of a presence the deed restores.
    Reason without(Presence presence, int lastDay) {
        return with(SILENCES + presence.ordinal(), lastDay);
    }

    private Reason with(int place, int fact) {
        int at = name.facts + place;
        var more = new ArrayList<>(facts);
        while (more.size() <= at) more.add(0);
        more.set(at, fact);
        return new Reason(name, List.copyOf(more));
    }

    private int more(int place) {
        int at = name.facts + place;
        return at < facts.size() ? facts.get(at) : 0;
    }

    /// @param promise its words; empty where nothing is owed
    public Sentence in(Words words, String promise, LocalDate today) {
        var dates = words.dates();
        var sentence = switch (name) {
            case PROMISE -> words.say("week.why.promise", Sentence.quoted(promise));
            case STALE -> words.say(
                    "week.why.stale." + Layer.values()[facts.get(0)].name().toLowerCase(Locale.ROOT), since(words, 1, today));
            case NEW -> words.say("week.why.new", dates.away(LocalDate.ofEpochDay(facts.get(0)), today));
            case DORMANT -> words.say("week.why.dormant", since(words, 0, today));
            case ADDED -> words.say("week.why.added");
            case CARRIED -> words.say("week.why.carried");
        };
        var said = new ArrayList<>(List.of(sentence));
        silence().ifPresent(presence -> said.add(words.say(
                "week.why.without." + presence.name().toLowerCase(Locale.ROOT),
                span(words, more(SILENCES + presence.ordinal()), today))));
        if (more(HELD) != 0) said.add(words.say("week.why.held." + (name == Name.STALE ? "circle" : "others")));
        return Sentence.of(String.join(" ", said));
    }

    /// The nearest presence that is told.
    private Optional<Presence> silence() {
        return Stream.of(Presence.FACE, Presence.VOICE)
                .filter(presence -> isTold(more(SILENCES + presence.ordinal())))
                .findFirst();
    }

    /// A silence as long as that of words says nothing more.
    private boolean isTold(int lastDay) {
        return lastDay != 0 && (name.facts == 0 || lastDay < facts.get(name.facts - 1));
    }

    private String since(Words words, int fact, LocalDate today) {
        return span(words, facts.get(fact), today);
    }

    private static String span(Words words, int day, LocalDate today) {
        return words.dates().span(Math.max(1, today.toEpochDay() - day));
    }
}
