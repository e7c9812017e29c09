package org.passerelle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who is there twice: two files of 5,000 by the command, and a million entries in one process, on invented registers no
/// figure was chosen by.
final class DuplicatesBench implements Benchmark {

    private static final int A_FILE = 5_000;
    private static final int SLIPS = 6;
    private static final double COMMAND_CPU_SECONDS_MAXIMUM = 3;
    private static final double ALL_FIELDS_LEAST = .999;
    private static final double WITHOUT_CODES_LEAST = .99;
    private static final double NAMES_AND_PLACES_LEAST = .93;
    private static final int MILLION = 1_000_000;
    private static final double CPU_SECONDS_MAXIMUM = 120;
    private static final double MEGABYTES_MAXIMUM = 2_000;
    private static final double MILLION_F1_LEAST = .95;

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public void run(Figures figures) throws Exception {
        var folder = Files.createTempDirectory("passerelle-bench-duplicates");
        var register = new Register(A_FILE, SLIPS, 5);
        var first = file(folder.resolve("first.csv"), "org", register::entry);
        var second = file(folder.resolve("second.csv"), "dup-0", register::again);
        var codes = "date_of_birth=none,soc_sec_id=none";
        command(figures, "all fields", ALL_FIELDS_LEAST, first, second, "state=region");
        command(figures, "no birth, no code", WITHOUT_CODES_LEAST, first, second, codes);
        command(figures, "names and places", NAMES_AND_PLACES_LEAST, first, second, codes + ",street_number=none,address_1=none,address_2=none");
        million(figures);
    }

    private static Path file(Path path, String which, IntFunction<String[]> entries) throws IOException {
        var order = IntStream.range(0, A_FILE).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(which.length()));
        var lines = new ArrayList<String>();
        lines.add("rec_id," + String.join(",", Register.COLUMNS));
        for (int person : order) lines.add("rec-" + person + "-" + which + "," + String.join(",", entries.apply(person)));
        return Files.write(path, lines, UTF_8);
    }

    private static void command(Figures figures, String what, double least, Path first, Path second, String map) throws Exception {
        var said = output(List.of(
                System.getenv("PASSERELLE_LAUNCHER"), "evaluate", "duplicates", first.toString(), second.toString(), "--truth", "rec_id", "--map", map, "--json"));
        figures.addAtLeast("two files of 5,000, %s: F1".formatted(what), number(said, "f1"), "of 1", least);
        figures.add("two files of 5,000, %s".formatted(what), number(said, "cpuSeconds"), "CPU s", COMMAND_CPU_SECONDS_MAXIMUM);
        figures.note("%s: blocking recall %.4f, %.1f s".formatted(what, number(said, "blockingRecall"), number(said, "seconds")));
    }

    private static void million(Figures figures) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var said = output(List.of(
                java, "-XX:+UseSerialGC", "-Xmx1700m", "-cp", System.getProperty("java.class.path"), Million.class.getName(), Integer.toString(MILLION)));
        var lines = said.lines().toList();
        var values = lines.getFirst().split(" ");
        figures.add("a million entries", Double.parseDouble(values[0]), "CPU s", CPU_SECONDS_MAXIMUM);
        figures.add("a million entries, peak", Double.parseDouble(values[1]), "MB", MEGABYTES_MAXIMUM);
        figures.addAtLeast("a million entries: F1", Double.parseDouble(values[4]), "of 1", MILLION_F1_LEAST);
        lines.stream().skip(1).forEach(figures::note);
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) throw new IOException(String.join(" ", command) + " failed");
        return said;
    }

    private static double number(String json, String field) {
        var found = Pattern.compile("\"" + field + "\":([-0-9.E]+)").matcher(json);
        if (!found.find()) throw new IllegalStateException("no " + field + " in " + json);
        return Double.parseDouble(found.group(1));
    }
}
