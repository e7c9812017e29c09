package org.passerelle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.insight.duplicates.Description;
import org.passerelle.insight.duplicates.Duplicates;
import org.passerelle.insight.duplicates.Judgement;
import org.passerelle.insight.duplicates.Trait;

/// A process of its own that looks for duplicates among as many entries as it is told, and says what it took.
final class Million {

    private static final List<Trait> TRAITS = List.of(
            Trait.GIVEN, Trait.FAMILY, Trait.NUMBER, Trait.STREET, Trait.TEXT, Trait.TOWN, Trait.POSTCODE, Trait.REGION,
            Trait.BIRTH, Trait.CODE);

    private Million() {}

    /// @param args how many entries, a fifth of them second ones
    public static void main(String[] args) throws IOException {
        int entries = Integer.parseInt(args[0]);
        int people = entries / 5 * 4;
        var register = new Register(people, 6, 11);
        var judgement = Judgement.of(Duplicates.learn(descriptions(register, people, entries), 1), id -> person(id, people));
        double cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
        System.out.printf(
                Locale.ROOT,
                "%.3f %.1f %.6f %.6f %.6f%n",
                cpu,
                peakMegabytes(),
                judgement.precision(),
                judgement.recall(),
                judgement.f1());
        for (var bin : judgement.calibration())
            System.out.printf(
                    Locale.ROOT, "%.1f to %.1f: %,d pairs, %.3f told, %.3f right%n", bin.from(), bin.to(), bin.pairs(), bin.predicted(), bin.observed());
    }

    private static int person(int id, int people) {
        return id < people ? id : (int) ((id - people) * 4L % people);
    }

    /// Made as they are asked for, so that what is measured is not the making of them all at once.
    private static List<Description> descriptions(Register register, int people, int entries) {
        return new AbstractList<>() {
            @Override
            public Description get(int id) {
                return new Description(id, values(id < people ? register.entry(id) : register.again(person(id, people))));
            }

            @Override
            public int size() {
                return entries;
            }
        };
    }

    private static Map<Trait, List<String>> values(String[] entry) {
        var values = new EnumMap<Trait, List<String>>(Trait.class);
        for (var field = 0; field < entry.length; field++)
            if (!entry[field].isBlank()) values.put(TRAITS.get(field), List.of(entry[field]));
        return values;
    }

    /// As the kernel saw it.
    private static double peakMegabytes() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/self/status")))
            if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        throw new IOException("no VmHWM");
    }
}
