package org.passerelle.links;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/// Divides linked people in communities by the algorithm of Leiden (Traag, Waltman and van Eck 2019), which guarantees
/// that each is connected. It starts from the former communities, so that a few new facts move few people, and its random
/// draws are seeded: the same facts give the same division.
///
/// @param people by increasing number
/// @param communities of each, from 0
record Division(int[] people, int[] communities) {

    private static final long SEED = 2026;
    private static final int ITERATIONS = 10;

    /// @param former the community of each person before; people it does not know begin alone
    static Division of(Tally tally, Map<Integer, Integer> former) {
        var people = tally.counts().keySet().stream()
                .flatMapToInt(pair -> java.util.stream.IntStream.of(pair.lower(), pair.upper()))
                .sorted()
                .distinct()
                .toArray();
        if (people.length == 0) return new Division(people, people);
        var network = network(tally, people);
        var algorithm = new LeidenAlgorithm(
                1 / (2 * network.getTotalEdgeWeight()), ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED));
        var clustering = beginning(people, former);
        algorithm.improveClustering(network, clustering);
        return new Division(people, clustering.getClusters());
    }

    /// Links weigh the logarithm of their facts, pair by pair: forty meetings are not forty friendships.
    private static Network network(Tally tally, int[] people) {
        var weights = new HashMap<Long, Double>();
        tally.counts().forEach((pair, count) ->
                weights.merge((long) pair.lower() << 32 | pair.upper(), Math.log1p(count.times), Double::sum));
        var keys = weights.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        var from = Arrays.stream(keys).mapToInt(key -> Arrays.binarySearch(people, (int) (key >> 32))).toArray();
        var to = Arrays.stream(keys).mapToInt(key -> Arrays.binarySearch(people, (int) key)).toArray();
        var worth = Arrays.stream(keys).mapToDouble(weights::get).toArray();
        return new Network(
                people.length,
                true,
                new LargeIntArray[] {new LargeIntArray(from), new LargeIntArray(to)},
                new LargeDoubleArray(worth),
                false,
                false);
    }

    private static Clustering beginning(int[] people, Map<Integer, Integer> former) {
        var numbers = new HashMap<Integer, Integer>();
        var clusters = new int[people.length];
        int next = 0;
        for (int i = 0; i < people.length; i++) {
            var circle = former.get(people[i]);
            var known = circle == null ? null : numbers.get(circle);
            if (known == null) {
                clusters[i] = next++;
                if (circle != null) numbers.put(circle, clusters[i]);
            } else {
                clusters[i] = known;
            }
        }
        return new Clustering(clusters);
    }
}
