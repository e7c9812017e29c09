package org.passerelle.bench;

import static java.util.stream.IntStream.range;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import org.passerelle.insight.attribution.Attribution;
import org.passerelle.insight.attribution.Journey;
import org.passerelle.insight.attribution.Journeys;
import org.passerelle.insight.attribution.MarkovRemoval;
import org.passerelle.insight.attribution.ObservedShapley;
import org.passerelle.insight.attribution.Touch;

/// 100,000 journeys of up to twelve channels, credited cold: the time of the first run counts.
final class AttributionBench implements Benchmark {

    private static final int JOURNEYS = 100_000;
    private static final int CHANNELS = 12;
    private static final int MOST_TOUCHES = 24;
    private static final double CPU_SECONDS_MAXIMUM = 2;

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public void run(Figures figures) {
        var journeys = journeys();
        measure(figures, "Shapley", new ObservedShapley(), journeys);
        measure(figures, "Markov", new MarkovRemoval(), journeys);
    }

    private static void measure(Figures figures, String name, Attribution model, Journeys journeys) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        var credit = model.credit(journeys);
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        figures.add("%s, %,d journeys".formatted(name, JOURNEYS), seconds, "CPU s", CPU_SECONDS_MAXIMUM);
        figures.note("%s credits %.2f of %.2f won".formatted(name, credit.total(), journeys.total()));
    }

    private static Journeys journeys() {
        var random = new SplittableRandom(3);
        return new Journeys(
                CHANNELS, range(0, JOURNEYS).mapToObj(journey -> journey(random)).toList());
    }

    private static Journey journey(SplittableRandom random) {
        var touches = range(0, random.nextInt(1, MOST_TOUCHES + 1))
                .mapToObj(touch -> new Touch(random.nextInt(CHANNELS), random.nextDouble(700)))
                .toArray(Touch[]::new);
        return random.nextInt(4) == 0 ? Journey.won(random.nextDouble(10_000), touches) : Journey.lost(touches);
    }
}
