package org.passerelle.insight.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FrenchNetworkTest {

    private static final long SEED = 11;

    private final List<FrenchTraces.Trace> traces = FrenchTraces.of(FrenchNetwork.of(2_000, SEED), SEED);

    @Test
    void findsWhoIsOneAmongSixThousandTraces() {
        var learned = Duplicates.learn(traces.stream().map(FrenchTraces.Trace::description).toList(), SEED);

        var groups = learned.pairings(.5).groups();

        long told = groups.stream().mapToLong(group -> pairs(group.length)).sum();
        long right = groups.stream().mapToLong(this::right).sum();
        assertThat(2.0 * right / (told + pairsThereAre())).isGreaterThan(.95);
    }

    private long pairsThereAre() {
        return traces.stream()
                .collect(Collectors.groupingBy(FrenchTraces.Trace::person, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(FrenchNetworkTest::pairs)
                .sum();
    }

    private long right(int[] group) {
        long right = 0;
        for (var i = 0; i < group.length; i++)
            for (int j = i + 1; j < group.length; j++)
                if (traces.get(group[i]).person() == traces.get(group[j]).person()) right++;
        return right;
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }
}
