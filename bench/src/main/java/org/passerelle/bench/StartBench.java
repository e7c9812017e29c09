package org.passerelle.bench;

/// From nothing to the first page, and what stays in memory: 5,000 people, 200,000 exchanges.
final class StartBench implements Benchmark {

    private static final double CPU_SECONDS_MAXIMUM = 3;
    private static final double RESIDENT_MB_MAXIMUM = 180;
    private static final int PORT = 18_080;
    private static final int RUNS = 3;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Figures figures) throws Exception {
        var data = Network.of(5_000, 200_000, figures);
        double cpu = Double.MAX_VALUE;
        double resident = 0;
        for (int run = 0; run < RUNS; run++) {
            try (var server = Launched.demo(data, PORT)) {
                server.firstPage();
                cpu = Math.min(cpu, Machine.cpuSeconds(server.pid()));
                Thread.sleep(10_000);
                resident = Math.max(resident, Machine.residentMegabytes(server.pid()));
            }
        }
        figures.add("first page", cpu, "CPU s", CPU_SECONDS_MAXIMUM);
        figures.add("resident idle", resident, "MB", RESIDENT_MB_MAXIMUM);
    }
}
