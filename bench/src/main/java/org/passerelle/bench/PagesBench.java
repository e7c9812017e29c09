package org.passerelle.bench;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What the main pages cost at one connection: CPU each, and the slowest of a hundred.
final class PagesBench implements Benchmark {

    private static final int PORT = 18_081;
    private static final int WARM = 400;
    private static final int REQUESTS = 500;

    /// The map draws 150 people and lists 500: it may cost what so many other pages do.
    private static final int MAP_PAGES = 10;

    /// @param worth how many times the bounds of a size it is held to
    private record Page(String name, String path, int worth) {}

    private record Size(int people, int exchanges, double cpuMillisMaximum, double p99MillisMaximum) {}

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void run(Figures figures) throws Exception {
        measure(new Size(5_000, 200_000, 3, 25), figures);
        measure(new Size(50_000, 5_000_000, Double.NaN, 60), figures);
    }

    private static void measure(Size size, Figures figures) throws Exception {
        var data = Network.of(size.people(), size.exchanges(), figures);
        try (var server = Launched.demo(data, PORT)) {
            server.firstPage();
            server.settle();
            var pages = pages(server);
            for (var page : pages) warm(server, page);
            for (var page : pages) {
                warm(server, page);
                measure(server, page, size, figures);
            }
        }
    }

    /// Pages share most of what they run: the first would else bear what compiling it costs.
    private static void warm(Launched server, Page page) throws Exception {
        for (int i = 0; i < WARM; i++) server.get(page.path());
    }

    private static void measure(Launched server, Page page, Size size, Figures figures) throws Exception {
        var millis = new double[REQUESTS];
        double before = Machine.cpuSeconds(server.pid());
        for (int i = 0; i < REQUESTS; i++) {
            long start = System.nanoTime();
            int status = server.get(page.path()).statusCode();
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (status != 200) throw new IllegalStateException(page.path() + " answered " + status);
        }
        double cpu = (Machine.cpuSeconds(server.pid()) - before) * 1_000 / REQUESTS;
        Arrays.sort(millis);
        var label = "%s, %,d people".formatted(page.name(), size.people());
        if (!Double.isNaN(size.cpuMillisMaximum()))
            figures.add(label + ", CPU", cpu, "ms", page.worth() * size.cpuMillisMaximum());
        figures.add(label + ", p99", millis[(int) (REQUESTS * .99)], "ms", page.worth() * size.p99MillisMaximum());
    }

    private static List<Page> pages(Launched server) throws Exception {
        var list = server.get("/people").body();
        var person = Pattern.compile("href=\"(/people/\\d+)\"").matcher(list);
        if (!person.find()) throw new IllegalStateException("nobody on the list");
        return List.of(
                new Page("today", "/", 1),
                new Page("people", "/people", 1),
                new Page("search", "/people?q=trem", 1),
                new Page("person", person.group(1), 1),
                new Page("map", "/map", MAP_PAGES));
    }
}
