package org.passerelle.introductions.pairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// What is known of one candidate, as far as it may lead to another.
final class Profile {

    /// A word, where it says most.
    record Topic(String written, Where where) {}

    /// A trade or a skill, as written.
    record Offer(String words) {}

    record Wish(Needs.Need need, Where where, @Nullable LocalDate on) {}

    final Named person;
    final Set<Integer> organisations = new HashSet<>();
    final Map<String, Topic> topics = new HashMap<>();
    final Map<String, Offer> offers = new HashMap<>();
    final List<Wish> wishes = new ArrayList<>();
    private final Set<String> ownName;

    Profile(Named person) {
        this.person = person;
        this.ownName = Term.of(person.name()).stream().map(Term::stem).collect(Collectors.toSet());
    }

    int id() {
        return person.id();
    }

    /// What they do: a role, a headline, a tag.
    ///
    /// @param at the organisation they do it in, which tells nothing of them; may be empty
    void does(String words, String at, Where where) {
        var offer = new Offer(at.isEmpty() ? words : words + ", " + at);
        var terms = Term.of(words);
        for (var term : terms) offers.putIfAbsent(term.stem(), offer);
        for (var trade : Trades.in(terms)) offers.putIfAbsent(trade, offer);
        speaksOf(words, where);
    }

    /// What is said about them.
    void told(String words, Where where, @Nullable LocalDate on) {
        for (var need : Needs.in(words)) wishes.add(new Wish(need, where, on));
    }

    void speaksOf(String words, Where where) {
        for (var term : Term.of(words)) {
            if (ownName.contains(term.stem()) || !Common.isTelling(term)) continue;
            topics.merge(
                    term.stem(),
                    new Topic(term.written(), where),
                    (known, other) -> other.where().weight() > known.where().weight() ? other : known);
        }
    }
}
