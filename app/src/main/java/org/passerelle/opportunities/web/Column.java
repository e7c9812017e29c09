package org.passerelle.opportunities.web;

import java.util.Comparator;
import java.util.List;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.opportunities.Rates;
import org.passerelle.opportunities.Stage;

/// One stage of the board: what stands there, and what that brings.
///
/// @param shown the latest of them
/// @param more how many are not shown
public record Column(Stage stage, List<Opportunity> shown, int more, Sum sum) {

    private static final int DECIDED_SHOWN = 6;

    static Column of(Stage stage, List<Opportunity> all, Rates.Table rates) {
        var there = all.stream()
                .filter(each -> each.stage().id() == stage.id())
                .sorted(Comparator.comparing(Opportunity::since).reversed())
                .toList();
        var shown = stage.isOpen() ? there : there.stream().limit(DECIDED_SHOWN).toList();
        return new Column(stage, shown, there.size() - shown.size(), Sum.of(there, rates));
    }
}
