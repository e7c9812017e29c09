package org.passerelle.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.today.rules.Candidate;
import org.passerelle.today.rules.ReachOut;

/// A fair choice among what the rules found: each rule has its turn, the most urgent first, and nobody comes twice. One
/// day in three the last place is kept for a rule that widens the network. The same day always makes the same choice.
final class Mix {

    private static final int DAYS_BETWEEN_WIDENINGS = 3;

    /// What one rule found, the best first.
    record Findings(ReachOut rule, List<Candidate> candidates) {}

    record Choice(ReachOut rule, Candidate candidate) {}

    private final Set<Integer> taken;
    private final List<Choice> chosen = new ArrayList<>();

    private Mix(Set<Integer> taken) {
        this.taken = new HashSet<>(taken);
    }

    /// @param taken people who have a place already
    static List<Choice> of(List<Findings> findings, Set<Integer> taken, int places, LocalDate day) {
        var mix = new Mix(taken);
        boolean widen = places > 1 && Math.floorMod(day.toEpochDay(), DAYS_BETWEEN_WIDENINGS) == 0;
        mix.fill(widen ? places - 1 : places, findings);
        if (widen) {
            mix.fill(places, findings.stream().filter(each -> each.rule().widens()).toList());
            mix.fill(places, findings);
        }
        return mix.chosen;
    }

    private void fill(int places, List<Findings> among) {
        while (chosen.size() < places) {
            int before = chosen.size();
            for (var next : round(among)) if (chosen.size() < places && taken.add(next.candidate().personId())) chosen.add(next);
            if (chosen.size() == before) return;
        }
    }

    /// The best candidate left of each rule; rules that have had fewer turns first.
    private List<Choice> round(List<Findings> among) {
        return among.stream()
                .flatMap(each -> each.candidates().stream()
                        .filter(candidate -> !taken.contains(candidate.personId()))
                        .limit(1)
                        .map(candidate -> new Choice(each.rule(), candidate)))
                .sorted(Comparator.comparingLong((Choice choice) -> turns(choice.rule()))
                        .thenComparing(choice -> -choice.candidate().score()))
                .toList();
    }

    private long turns(ReachOut rule) {
        return chosen.stream().filter(choice -> choice.rule().equals(rule)).count();
    }
}
