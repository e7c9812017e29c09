package org.passerelle.insight;

import java.io.IOException;
import java.io.StringReader;
import java.util.SplittableRandom;

/// An invented network of 150 days, written as a temporal edge list.
///
/// Each pair has its own rate and its own inclination to answer, and drifts between talking and silence. Among them are
/// broadcasters nobody answers, and bursts: twenty messages in one evening, then nothing for long.
final class ReciprocalNetwork {

    private static final int DAYS = 150;
    private static final int PAIRS = 3000;
    private static final double BROADCASTERS = .2;
    private static final double CHANGES_OF_MOOD_A_DAY = .015;
    private static final double BURSTS_A_DAY = .003;
    private static final int MESSAGES_IN_A_BURST = 20;

    private final SplittableRandom random;
    private final StringBuilder lines = new StringBuilder("# invented\n0 1 0\n");

    private ReciprocalNetwork(long seed) {
        random = new SplittableRandom(seed);
    }

    static TemporalEdges of(long seed) {
        var network = new ReciprocalNetwork(seed);
        for (var pair = 0; pair < PAIRS; pair++) {
            network.write(2 * pair, 2 * pair + 1);
        }
        try {
            return TemporalEdges.read(new StringReader(network.lines.toString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void write(int ego, int alter) {
        var broadcasts = random.nextDouble() < BROADCASTERS;
        var messagesADay = .3 * Math.exp(random.nextGaussian() - 1);
        var answers = broadcasts ? .01 : random.nextDouble(.1, 1);
        var talking = random.nextBoolean();
        for (var day = 0; day < DAYS; day++) {
            talking ^= random.nextDouble() < CHANGES_OF_MOOD_A_DAY;
            if (talking && random.nextDouble() < messagesADay) {
                var iBegin = broadcasts || random.nextBoolean();
                message(iBegin ? ego : alter, iBegin ? alter : ego, day);
                if (random.nextDouble() < answers) {
                    message(iBegin ? alter : ego, iBegin ? ego : alter, day + random.nextInt(3));
                }
            }
            if (random.nextDouble() < BURSTS_A_DAY) {
                for (var i = 0; i < MESSAGES_IN_A_BURST; i++) {
                    message(ego, alter, day);
                }
            }
        }
    }

    private void message(int from, int to, int day) {
        var seconds = day * 86_400L + random.nextInt(86_400);
        lines.append(from + " " + to + " " + seconds + "\n");
    }
}
