package org.passerelle.imports;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Trace.Party;
import org.passerelle.imports.Outcome.Candidate;

/// Finds the owner of conversations that do not say: the one who is in all of them.
final class CommonParty {

    private static final int FEWEST_CONVERSATIONS = 3;
    private static final double STEADY = 0.9;
    private static final int CANDIDATES = 8;

    private final List<Conversation> conversations;
    private final Map<Identity, Integer> counts = new HashMap<>();
    private final Map<Identity, String> names = new HashMap<>();

    CommonParty(List<Conversation> all) {
        conversations = all.stream().filter(conversation -> conversation.parties().size() > 1).toList();
        for (var conversation : conversations)
            for (var identity : identities(conversation)) counts.merge(identity, 1, Integer::sum);
        for (var conversation : conversations)
            for (var party : conversation.parties())
                party.identities().forEach(identity -> names.merge(identity, party.name(), (one, two) -> one.isEmpty() ? two : one));
    }

    /// The identities of whoever is in nine of ten conversations, at least three, with at least two others; empty where
    /// nobody is, or where two people are.
    Optional<Set<Identity>> find() {
        int enough = Math.max(FEWEST_CONVERSATIONS, (int) Math.ceil(STEADY * conversations.size()));
        var steady = counts.entrySet().stream()
                .filter(count -> count.getValue() >= enough)
                .map(Map.Entry::getKey)
                .collect(toSet());
        if (steady.isEmpty() || !areOneParty(steady) || others(steady) < 2) return Optional.empty();
        return Optional.of(steady);
    }

    /// The most frequent, for asking.
    List<Candidate> candidates() {
        return counts.entrySet().stream()
                .map(count -> new Candidate(count.getKey(), names.getOrDefault(count.getKey(), ""), count.getValue()))
                .sorted(Comparator.comparing(Candidate::exchanges).reversed().thenComparing(it -> it.identity().value()))
                .limit(CANDIDATES)
                .toList();
    }

    private boolean areOneParty(Set<Identity> steady) {
        return conversations.stream().allMatch(conversation -> conversation.parties().stream()
                        .filter(party -> party.identities().stream().anyMatch(steady::contains))
                        .count()
                <= 1);
    }

    private int others(Set<Identity> steady) {
        var others = new HashSet<Identity>();
        for (var conversation : conversations)
            for (var party : conversation.parties())
                if (party.identities().stream().noneMatch(steady::contains)) others.add(party.identities().getFirst());
        return others.size();
    }

    private static Set<Identity> identities(Conversation conversation) {
        return conversation.parties().stream().map(Party::identities).flatMap(List::stream).collect(toSet());
    }
}
