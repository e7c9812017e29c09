package org.passerelle.bench;

import java.util.List;

/// `passerelle bench NAME`: runs one benchmark, or all.
public final class Bench {

    private static final List<Benchmark> ALL =
            List.of(
                    new StartBench(), new ImportBench(), new PagesBench(), new TiesBench(), new GraphBench(), new PlanBench(), new PitchBench(), new PressBench(), new AttributionBench(), new DuplicatesBench());

    private Bench() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var wanted = args.length == 1 ? args[0] : "";
        var chosen = ALL.stream().filter(b -> wanted.equals("all") || b.name().equals(wanted)).toList();
        if (chosen.isEmpty()) {
            System.err.println("passerelle bench " + String.join(" | ", ALL.stream().map(Benchmark::name).toList()) + " | all");
            System.exit(2);
        }
        boolean hold = true;
        for (var benchmark : chosen) {
            var figures = new Figures(benchmark.name(), System.out);
            benchmark.run(figures);
            hold &= figures.allHold();
        }
        System.exit(hold ? 0 : 1);
    }
}
