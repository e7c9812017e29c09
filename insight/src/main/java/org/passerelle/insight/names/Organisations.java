package org.passerelle.insight.names;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.passerelle.insight.names.OrganisationLikeness.Ground;

/// The names of the organisations known, out of which it learns which words are common and which initials stand for
/// several.
///
/// {@snippet :
/// var known = Organisations.learn(List.of("UQAM ", "Université du Québec à Montréal", "Université Laval"));
/// known.proposals(); // one: 0 and 1, by their initials
/// }
///
/// Ours, no published formula: a ladder of grounds, where two names with one word each that the other has not are apart
/// whatever they share (*Université Laval*, *Université de Montréal*).
public final class Organisations {

    private static final int LARGEST_BLOCK = 60;
    private static final int LEAST_TYPED = 7;

    private final List<OrganisationName> names;
    private final Map<String, Set<String>> usesOfWords = new HashMap<>();
    private final Map<String, Set<String>> longForms = new HashMap<>();

    /// Two names proposed as one organisation’s.
    ///
    /// @param first place in the list learnt from, from 0, before `second`
    public record Proposal(int first, int second, OrganisationLikeness likeness) {}

    private Organisations(List<OrganisationName> names) {
        this.names = names;
        for (var name : names) {
            name.asSet().forEach(word -> usesOfWords.computeIfAbsent(word, _ -> new HashSet<>()).add(name.core()));
        }
        eachPair(OrganisationName::initialKeys, (one, other) -> {
            noteInitials(names.get(one), names.get(other));
            noteInitials(names.get(other), names.get(one));
        });
    }

    private void noteInitials(OrganisationName one, OrganisationName other) {
        if (!one.isInitialsOf(other)) return;
        longForms.computeIfAbsent(one.core(), _ -> new HashSet<>()).add(other.core());
    }

    /// Cost: linear, but for long names and initials that begin and end with the same letters.
    public static Organisations learn(Collection<String> written) {
        return new Organisations(written.stream().map(OrganisationName::of).toList());
    }

    /// Of two names of the list or not; symmetric.
    public OrganisationLikeness compare(OrganisationName one, OrganisationName other) {
        return ground(one, other).likeness();
    }

    /// Every pair of [OrganisationLikeness#PROPOSED] or more, surest first, each once. Cost: about linear; of more than
    /// 60 names under one key each is compared with the first only.
    public List<Proposal> proposals() {
        var found = new ArrayList<Proposal>();
        var seen = new HashSet<Long>();
        BiConsumer<Integer, Integer> judge = (one, other) -> {
            if (!seen.add(((long) one << Integer.SIZE) | other)) return;
            var likeness = compare(names.get(one), names.get(other));
            if (likeness.likeness() >= OrganisationLikeness.PROPOSED) found.add(new Proposal(one, other, likeness));
        };
        eachPair(OrganisationName::keys, judge);
        eachPair(OrganisationName::initialKeys, judge);
        found.sort(comparingDouble((Proposal proposal) -> proposal.likeness().likeness()).reversed()
                .thenComparingInt(Proposal::first).thenComparingInt(Proposal::second));
        return List.copyOf(found);
    }

    private Ground ground(OrganisationName one, OrganisationName other) {
        if (one.isEmpty() || other.isEmpty()) return Ground.APART;
        if (one.joined().equals(other.joined())) {
            return one.legal().equals(other.legal()) ? Ground.EQUAL : Ground.LEGAL_FORM;
        }
        if (one.isAlso(other)) return Ground.INITIALS;
        if (one.isInitialsOf(other)) return initials(one);
        if (other.isInitialsOf(one)) return initials(other);
        if (one.asSet().equals(other.asSet())) return Ground.ORDER;
        if (isWholeOf(one, other) || isWholeOf(other, one)) return Ground.WHOLE;
        return isMistyped(one.words(), other.words()) ? Ground.TYPING : Ground.APART;
    }

    private Ground initials(OrganisationName letters) {
        return longForms.getOrDefault(letters.core(), Set.of()).size() > 1 ? Ground.SHARED_INITIALS : Ground.INITIALS;
    }

    private static boolean isWholeOf(OrganisationName longer, OrganisationName shorter) {
        return longer.words().size() > shorter.words().size() && longer.heart().equals(shorter.words());
    }

    /// Whether one long word differs, by a slip, in a way no other name uses.
    private boolean isMistyped(List<String> one, List<String> other) {
        if (one.size() != other.size()) return false;
        var apart = IntStream.range(0, one.size()).filter(i -> !one.get(i).equals(other.get(i))).toArray();
        return apart.length == 1 && isSlip(one.get(apart[0]), other.get(apart[0]));
    }

    private boolean isSlip(String one, String other) {
        return Math.min(one.length(), other.length()) >= LEAST_TYPED
                && one.charAt(0) == other.charAt(0)
                && Typing.isWithin(one, other, 1)
                && !(isUsed(one) && isUsed(other))
                && !(GivenNames.isKnownPlain(one) && GivenNames.isKnownPlain(other))
                && one.chars().allMatch(Character::isLetter)
                && other.chars().allMatch(Character::isLetter);
    }

    private boolean isUsed(String word) {
        return usesOfWords.getOrDefault(word, Set.of()).size() > 1;
    }

    private void eachPair(Function<OrganisationName, Set<String>> keys, BiConsumer<Integer, Integer> pair) {
        var blocks = IntStream.range(0, names.size())
                .boxed()
                .flatMap(i -> keys.apply(names.get(i)).stream().map(key -> Map.entry(key, i)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        for (var block : blocks.values()) {
            var firsts = block.size() > LARGEST_BLOCK ? 1 : block.size();
            for (int i = 0; i < firsts; i++) {
                for (int j = i + 1; j < block.size(); j++) pair.accept(block.get(i), block.get(j));
            }
        }
    }
}
