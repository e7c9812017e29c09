package org.passerelle.exchanges.capture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.passerelle.exchanges.capture.Sentence.Clause;

/// Words that tell a day, and which one they tell seen from today.
record Rule(Pattern words, BiFunction<MatchResult, LocalDate, LocalDate> day) {

    Rule(String words, BiFunction<MatchResult, LocalDate, LocalDate> day) {
        this(Lexicon.whole(words), day);
    }

    /// The day told by the first of these rules that finds its words, which it takes.
    static Optional<LocalDate> take(List<Rule> rules, Sentence sentence, Clause clause, LocalDate today) {
        for (var rule : rules) {
            var found = sentence.find(rule.words(), clause);
            if (found.isEmpty()) continue;
            sentence.take(found.get().from(), found.get().to());
            return Optional.of(rule.day().apply(found.get().match(), today));
        }
        return Optional.empty();
    }
}
