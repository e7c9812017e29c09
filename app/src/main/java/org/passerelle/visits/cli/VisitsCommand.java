package org.passerelle.visits.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.channels.Way;
import org.passerelle.formats.VisitReports;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// The visits of the owner's site, by way, over the last twelve months; brings reports in.
@Command(name = "visits")
public final class VisitsCommand implements Callable<Integer> {

    private static final int MONTHS = 12;

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                var today = passerelle.almanac.today();
                passerelle.returns.visits.byWay(today.minusMonths(MONTHS).plusDays(1), today).entrySet().stream()
                        .sorted(Map.Entry.<@Nullable Way, Long>comparingByValue().reversed())
                        .forEach(each -> print(main, each.getKey(), each.getValue()));
                return 0;
            });
        }
    }

    @Command(name = "import")
    int bring(
            @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files,
            @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from") @Nullable LocalDate from,
            @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to") @Nullable LocalDate to) {
        var main = requireNonNull(this.main);
        try (var passerelle = main.openToWrite()) {
            return passerelle.within(() -> {
                for (var file : files) bring(main, passerelle, file, from, to);
                return 0;
            });
        }
    }

    private static void bring(Main main, Passerelle passerelle, Path file, @Nullable LocalDate from, @Nullable LocalDate to) {
        var brought = passerelle.returns.visits.bring(file.getFileName().toString(), bytes(file), from, to);
        if (!main.options.json) {
            System.out.println(main.options.words().say("visits.brought", brought.file().visits(), brought.left()));
            return;
        }
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("file", brought.file().name());
        object.put("format", brought.file().kind());
        object.put("from", brought.file().first().toString());
        object.put("to", brought.file().last().toString());
        object.put("visits", brought.file().visits());
        object.put("bad", brought.left());
        System.out.println(JsonLine.of(object));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > VisitReports.SIZE_BYTES_MAXIMUM)
                throw new Refusal("visits.large", VisitReports.SIZE_BYTES_MAXIMUM / 1_000_000);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("visits.unreadable", file);
        }
    }

    private static void print(Main main, @Nullable Way way, long visits) {
        var words = main.options.words();
        if (main.options.json) {
            var object = new LinkedHashMap<String, @Nullable Object>();
            object.put("channel", way == null ? null : way.word());
            object.put("visits", visits);
            System.out.println(JsonLine.of(object));
        } else System.out.printf("%8s  %s%n", words.number(visits), words.say(way == null ? "visits.direct" : way.key()));
    }
}
