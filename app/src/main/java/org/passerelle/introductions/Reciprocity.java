package org.passerelle.introductions;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.people.Named;

/// Who brings, who connects: what was given and received, person by person. A count, never a debt.
public final class Reciprocity {

    private static final Set<State> MADE = Set.of(State.MADE, State.CONCLUDED, State.THANKED);

    private final Introductions introductions;
    private final Referrals referrals;

    public Reciprocity(Introductions introductions, Referrals referrals) {
        this.introductions = introductions;
        this.referrals = referrals;
    }

    public Balance of(Named person) {
        return of(person, introductions.of(person.id()), referrals.of(person.id()));
    }

    /// The same, from what speaks of them.
    public static Balance of(Named person, List<Introduction> introductions, List<Referral> referrals) {
        return balances(introductions, referrals).stream()
                .filter(balance -> balance.person().id() == person.id())
                .findFirst()
                .orElse(new Balance(person, 0, 0, 0));
    }

    /// Everyone something went to or came from, those who bring most first.
    public List<Balance> all() {
        return balances(introductions.all(), referrals.all()).stream()
                .filter(balance -> !balance.isEmpty())
                .sorted(Comparator.comparingInt(Balance::received)
                        .thenComparingInt(Balance::given)
                        .reversed()
                        .thenComparing(balance -> balance.person().name())
                        .thenComparing(balance -> balance.person().id()))
                .toList();
    }

    private static Collection<Balance> balances(List<Introduction> introductions, List<Referral> referrals) {
        var counts = new Counts();
        for (var introduction : introductions) if (MADE.contains(introduction.state())) counts.add(introduction);
        referrals.forEach(counts::add);
        return counts.balances.values();
    }

    private static final class Counts {

        private final Map<Integer, Balance> balances = new HashMap<>();

        void add(Introduction introduction) {
            var by = introduction.by();
            if (by == null) introduction.people().forEach(person -> add(person, 1, 0, 0));
            else add(by, 0, 1, introduction.owesThanks() ? 1 : 0);
        }

        void add(Referral referral) {
            for (var link : referral.chain()) {
                if (referral.given()) add(link.person(), 1, 0, 0);
                else if (link.part() == Link.Part.TOLD) add(link.person(), 0, 1, link.isUnthanked() ? 1 : 0);
            }
        }

        private void add(Named person, int given, int received, int owed) {
            balances.merge(
                    person.id(),
                    new Balance(person, given, received, owed),
                    (a, b) -> new Balance(person, a.given() + b.given(), a.received() + b.received(), a.owed() + b.owed()));
        }
    }
}
