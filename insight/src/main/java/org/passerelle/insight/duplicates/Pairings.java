package org.passerelle.insight.duplicates;

import java.util.List;

/// Pairs found, surest first, and what follows from them for more than two.
public final class Pairings {

    /// Told pairs by ids.
    public interface Sink {
        void pair(int one, int other);
    }

    /// Told pairs by ids, with how probable they are.
    public interface WeighedSink {
        void pair(int one, int other, double probability);
    }

    private final Table table;
    private final Scale scale;
    private final Found found;
    private final double prior;
    private final double least;
    private final int[] places;

    Pairings(Table table, Scale scale, Found found, double prior, double least) {
        this.table = table;
        this.scale = scale;
        this.found = found;
        this.prior = prior;
        this.least = least;
        this.places = found.atLeast(Odds.of(least) - prior);
    }

    /// Surest first.
    public void forEach(WeighedSink sink) {
        for (int place : places)
            sink.pair(table.ids[found.one(place)], table.ids[found.other(place)], Odds.probability(prior + found.bits(place)));
    }

    /// How many pairs there are.
    public int size() {
        return places.length;
    }

    /// Those left when each description has one partner at most, the surest being chosen first: for two files that hold
    /// everyone once. What is left over is weighed anew among itself, so that pairs less probable at first may be told.
    public void oneToOne(WeighedSink sink) {
        new OneToOne(table, found)
                .choose(prior, least, (place, probability) ->
                        sink.pair(table.ids[found.one(place)], table.ids[found.other(place)], probability));
    }

    /// Those of one person each: two groups become one when all pairs across them taken together are likelier of one
    /// person than not; a chain of likenesses is not enough. Groups of one are left out.
    public List<int[]> groups() {
        var groups = new Groups(table.size(), (one, other) -> Odds.probability(prior + scale.bits(one, other, Scale.TOO_LIGHT)));
        for (int place : places) groups.join(found.one(place), found.other(place));
        return groups.all().stream()
                .map(group -> group.stream().mapToInt(record -> table.ids[record]).sorted().toArray())
                .toList();
    }
}
