package org.passerelle.insight.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.passerelle.insight.names.PersonName;
import org.passerelle.insight.names.Resemblance;

/// The one rule of what may be taken for one person without asking: both bear the very same personal identity (an
/// e-mail address, a name on a network, an identifier), and their names say the same person.
///
/// Never on a telephone or a picture, which families and colleagues share; never on an address of several (`info@`,
/// `famille.cote@`, one that two people of different given names bear); never against a birthday or an identifier that
/// differs. All else is for the owner to judge. Ours, no published formula.
public final class Certainty {

    private static final int MOST_BEARERS = 20;
    private static final List<Trait> PERSONAL = List.of(Trait.EMAIL, Trait.HANDLE, Trait.CODE);
    private static final List<Trait> SINGLE = List.of(Trait.BIRTH, Trait.CODE);

    private final Map<String, List<Bearer>> bearers = new HashMap<>();

    private Certainty() {}

    /// Learns which identities several people share. Cost: linear.
    public static Certainty of(Collection<Description> all) {
        var certainty = new Certainty();
        for (var description : all) certainty.add(Bearer.of(description));
        return certainty;
    }

    private void add(Bearer bearer) {
        bearer.identities().forEach(identity -> bearers.computeIfAbsent(identity, _ -> new ArrayList<>()).add(bearer));
    }

    /// Whether two descriptions, of those learnt from or not, are surely of one person; symmetric.
    public boolean isSure(Description one, Description other) {
        return isSure(Bearer.of(one), Bearer.of(other));
    }

    /// Every sure pair of those learnt from, each once, the smaller id first. Cost: linear.
    public List<Pair> pairs() {
        var pairs = new TreeSet<Pair>();
        for (var sharers : bearers.values()) {
            if (sharers.size() > MOST_BEARERS) continue;
            for (int i = 0; i < sharers.size(); i++) {
                for (int j = i + 1; j < sharers.size(); j++) {
                    var one = sharers.get(i);
                    var other = sharers.get(j);
                    if (isSure(one, other)) pairs.add(Pair.of(one.id(), other.id()));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private boolean isSure(Bearer one, Bearer other) {
        if (one.contradicts(other)) return false;
        return one.identities().stream()
                .filter(other.identities()::contains)
                .anyMatch(identity -> isOnePersons(identity) && agree(one.name(), other.name(), identity));
    }

    private boolean isOnePersons(String identity) {
        var sharers = bearers.getOrDefault(identity, List.of());
        if (sharers.size() > MOST_BEARERS) return false;
        for (int i = 0; i < sharers.size(); i++) {
            for (int j = i + 1; j < sharers.size(); j++) {
                if (sharers.get(i).isCalledOtherwise(sharers.get(j))) return false;
            }
        }
        return true;
    }

    private static boolean agree(PersonName one, PersonName other, String identity) {
        var likeness = one.compare(other);
        var mailbox = Mailbox.of(identity);
        if (mailbox != null && (mailbox.isOfSeveral(one) || mailbox.isOfSeveral(other))) return false;
        var given = likeness.given();
        var family = likeness.family();
        if (given == null || !given.agrees()) return false;
        if (family == null) return mailbox != null && mailbox.tells(one.family().isEmpty() ? other : one);
        if (given == Resemblance.INITIAL) {
            var fuller = one.given().isShorterThan(other.given()) ? other : one;
            return family.agrees() && mailbox != null && mailbox.tells(fuller);
        }
        return family.agrees() || given == Resemblance.EQUAL && family.isSlip();
    }

    /// Two descriptions.
    ///
    /// @param first the smaller id
    public record Pair(int first, int second) implements Comparable<Pair> {

        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }

        @Override
        public int compareTo(Pair other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    /// A description as far as certainty looks at it.
    private record Bearer(int id, PersonName name, List<String> identities, Map<Trait, List<String>> facts) {

        static Bearer of(Description description) {
            var identities = new ArrayList<String>();
            for (var trait : PERSONAL) {
                for (var value : values(description, trait)) {
                    var isShared = trait == Trait.EMAIL && Mailbox.isRole(value);
                    if (!isShared) identities.add(trait + " " + value);
                }
            }
            var facts = new HashMap<Trait, List<String>>();
            SINGLE.forEach(trait -> facts.put(trait, values(description, trait)));
            return new Bearer(description.id(), NamesTold.of(description), List.copyOf(identities), facts);
        }

        private static List<String> values(Description description, Trait trait) {
            return description.values().getOrDefault(trait, List.of()).stream()
                    .map(value -> NormalForm.of(trait, value))
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
        }

        boolean isCalledOtherwise(Bearer other) {
            var given = name.compare(other.name).given();
            return given != null && !given.agrees() && !given.isSlip();
        }

        boolean contradicts(Bearer other) {
            return SINGLE.stream().anyMatch(trait -> {
                var here = facts.getOrDefault(trait, List.of());
                var there = other.facts.getOrDefault(trait, List.of());
                return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
            });
        }
    }
}
