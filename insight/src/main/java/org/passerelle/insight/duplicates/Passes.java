package org.passerelle.insight.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The passes a table calls for: parts alone where few share them, two or three together where many do.
///
/// Which ones is a question of the data: in a network of thirty, all pairs can be looked at; among a million, even a
/// given name and a town are shared by too many.
final class Passes {

    /// Below so many pairs, all are compared.
    private static final double ALL = 600_000;
    private static final double PAIRS_A_RECORD = 8;
    /// What a large network can afford in all, a pass.
    private static final double PAIRS_A_PASS = 400_000;
    /// The fewer traits there are, the more of their combinations are needed.
    private static final int FEWEST_OF_TWO = 10;
    private static final int MOST_OF_TWO = 40;
    private static final int MOST_OF_THREE = 12;
    private static final int FOR_TRAINING = 8;

    private final Table table;
    private final double mostOfEach;
    private final List<Pass> all = new ArrayList<>();
    private final List<Pass> training = new ArrayList<>();

    private Passes(Table table) {
        this.table = table;
        this.mostOfEach = Math.max(table.size(), Math.min(PAIRS_A_PASS, table.size() * PAIRS_A_RECORD));
    }

    static Passes of(Table table) {
        var passes = new Passes(table);
        var parts = Part.of(table);
        var one = combinations(List.of(new Pass(List.of())), parts);
        passes.keep(one, one.size());
        var two = combinations(one, parts);
        passes.keep(two, Math.clamp(60 - 5 * table.columns.size(), FEWEST_OF_TWO, MOST_OF_TWO));
        passes.keep(combinations(two, parts), MOST_OF_THREE);
        return passes;
    }

    /// Each pair of every pass, some of them more than once; all there are where there are few.
    void pairs(Pass.Sink sink) {
        if (table.pairs() <= ALL) everyPair(sink);
        else for (var pass : all) pass.pairs(table, 4 * mostOfEach, sink);
    }

    /// Some passes unlike each other.
    List<Pass> forTraining() {
        return training;
    }

    double mostOfEach() {
        return mostOfEach;
    }

    private void everyPair(Pass.Sink sink) {
        for (var one = 0; one < (table.split > 0 ? table.split : table.size()); one++)
            for (int other = table.split > 0 ? table.split : one + 1; other < table.size(); other++)
                sink.pair(one, other);
    }

    /// Those few enough share, and that no pass kept before holds already; surest to be shared by the same person
    /// first.
    private void keep(List<Pass> passes, int most) {
        int end = all.size() + most;
        var few = passes.stream()
                .filter(pass -> pass.chance() * table.pairs() <= mostOfEach)
                .sorted(Comparator.<Pass>comparingDouble(this::reliability).reversed())
                .toList();
        for (var pass : few) {
            if (all.size() < end && all.stream().noneMatch(pass::holds)) all.add(pass);
            if (training.size() < FOR_TRAINING && pass.isWhole() && training.stream().noneMatch(pass::holds))
                training.add(pass);
        }
    }

    private double reliability(Pass pass) {
        return pass.parts().stream()
                .mapToDouble(this::reliability)
                .reduce(1, (a, b) -> a * b);
    }

    /// A piece is shared a little more often than the whole.
    private double reliability(Part part) {
        var trait = table.columns.get(part.column()).trait;
        return Priors.sameOfOne(trait) * said(part) + (part.whole() ? 0 : .05);
    }

    private double said(Part part) {
        return Math.min(1, (double) table.columns.get(part.column()).size() / table.size());
    }

    private static List<Pass> combinations(List<Pass> passes, List<Part> parts) {
        var combined = new ArrayList<Pass>();
        for (var pass : passes)
            for (var part : parts)
                if (pass.parts().stream().allMatch(earlier -> earlier.column() < part.column())) {
                    var longer = new ArrayList<>(pass.parts());
                    longer.add(part);
                    combined.add(new Pass(List.copyOf(longer)));
                }
        return combined;
    }
}
