package org.passerelle.results;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.insight.attribution.ReferralChain;
import org.passerelle.opportunities.Chains.Bearer;
import org.passerelle.people.Named;

/// Someone mandates came through. Their credit is held apart from that of ways, and never added to it.
///
/// @param mandates credited to them, parts of them included
/// @param margin credited to them, in units of the workspace’s currency
/// @param share of all that came through people, 0 to 1
/// @param owed the pages on which the thanks owed to them are said; empty where they were thanked
public record Giver(Named person, double mandates, double margin, double share, List<String> owed) {

    public boolean isThanked() {
        return owed.isEmpty();
    }

    /// Those of these mandates, the most credited first.
    static List<Giver> of(List<Pursuit> won) {
        var all = new LinkedHashMap<Integer, Giver>();
        for (var mandate : won) {
            var shares = ReferralChain.shares(mandate.chain().size());
            for (int step = 0; step < shares.size(); step++) add(all, mandate, mandate.chain().get(step), shares.get(step));
        }
        var mandates = all.values().stream().mapToDouble(Giver::mandates).sum();
        return all.values().stream()
                .map(each -> new Giver(each.person, each.mandates, each.margin, each.mandates / mandates, each.owed))
                .sorted(comparingDouble(Giver::mandates).reversed())
                .toList();
    }

    private static void add(Map<Integer, Giver> all, Pursuit mandate, Bearer bearer, double share) {
        var margin = mandate.margin() == null ? 0 : share * mandate.margin();
        var owed = bearer.isOwed() ? List.of(bearer.path()) : List.<String>of();
        all.merge(bearer.person().id(), new Giver(bearer.person(), share, margin, 0, owed), Giver::and);
    }

    private Giver and(Giver other) {
        var both = new ArrayList<>(owed);
        both.addAll(other.owed);
        return new Giver(
                person, mandates + other.mandates, margin + other.margin, 0, both.stream().distinct().toList());
    }
}
