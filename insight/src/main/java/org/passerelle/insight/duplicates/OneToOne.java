package org.passerelle.insight.duplicates;

/// Each record with one partner at most, the surest pairs being made first.
///
/// Who has a partner needs no other: the fewer are left, the likelier those left belong to each other. So what is
/// believed beforehand is weighed anew among them, until nobody finds a partner any more.
final class OneToOne {

    private static final int ROUNDS = 6;
    private static final int STEPS = 20;

    private final Table table;
    private final Found found;
    private final boolean[] taken;

    OneToOne(Table table, Found found) {
        this.table = table;
        this.found = found;
        this.taken = new boolean[table.size()];
    }

    /// Tells places with their probabilities.
    ///
    /// @param prior in bits, for any pair of the table
    void choose(double prior, double least, Found.Sink sink) {
        var places = found.atLeast(Scale.TOO_LIGHT);
        for (var round = 0; round < ROUNDS && made(places, prior, least, sink) > 0; round++) prior = prior(places, prior);
    }

    private int made(int[] places, double prior, double least, Found.Sink sink) {
        var made = 0;
        for (int place : places) {
            double probability = Odds.probability(prior + found.bits(place));
            if (probability < least) break;
            if (!isFree(place)) continue;
            taken[found.one(place)] = true;
            taken[found.other(place)] = true;
            sink.found(place, probability);
            made++;
        }
        return made;
    }

    /// Such that the probabilities of those left add up to it.
    private double prior(int[] places, double prior) {
        double left = free(0, table.split);
        double right = free(table.split, table.size());
        double pairs = Math.max(2, table.split > 0 ? left * right : right * (right - 1) / 2);
        for (var step = 0; step < STEPS; step++) {
            double matches = 0;
            for (int place : places) if (isFree(place)) matches += Odds.probability(prior + found.bits(place));
            prior = Odds.of(Math.clamp(matches / pairs, 1e-12, .5));
        }
        return prior;
    }

    private int free(int from, int to) {
        var free = 0;
        for (int record = from; record < to; record++) if (!taken[record]) free++;
        return free;
    }

    private boolean isFree(int place) {
        return !taken[found.one(place)] && !taken[found.other(place)];
    }
}
