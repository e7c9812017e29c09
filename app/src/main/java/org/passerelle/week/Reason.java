package org.passerelle.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.passerelle.insight.Layer;
import org.passerelle.platform.Words;
import org.passerelle.today.Sentence;

/// Why someone is in a plan, kept as it was when it was made.
///
/// @param facts small numbers, in the order the name knows; then 1 where only the share held for their like brings them
///     in
public record Reason(Name name, List<Integer> facts) {

    public enum Name {
        /// Something is owed them; its words stand with the promise.
        PROMISE,
        /// The layer whose rhythm they fell behind, and the last day.
        STALE,
        /// The day they were met or added.
        NEW,
        /// The last day.
        DORMANT,
        /// Chosen by the owner.
        ADDED,
        /// Left over from the week before.
        CARRIED;

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

    Reason held() {
        var more = new ArrayList<>(facts);
        more.add(1);
        return new Reason(name, List.copyOf(more));
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
        return Sentence.of(isHeld() ? sentence + " " + words.say("week.why.held." + kept()) : sentence);
    }

    private String since(Words words, int fact, LocalDate today) {
        return words.dates().span(Math.max(1, today.toEpochDay() - facts.get(fact)));
    }

    private boolean isHeld() {
        return switch (name) {
            case STALE -> facts.size() > 2;
            case NEW, DORMANT -> facts.size() > 1;
            default -> false;
        };
    }

    private String kept() {
        return name == Name.STALE ? "circle" : "others";
    }
}
