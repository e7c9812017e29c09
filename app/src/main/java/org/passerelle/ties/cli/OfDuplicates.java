package org.passerelle.ties.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.duplicates.Duplicates;
import org.passerelle.insight.duplicates.Judgement;
import org.passerelle.insight.duplicates.Learned;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Who is found to be one and the same, on tables that know it.
@Command(name = "duplicates")
final class OfDuplicates implements Callable<Integer> {

    private static final long SEED = 1;

    @ParentCommand
    @Nullable EvaluateCommand parent;

    @Parameters(arity = "1..2", paramLabel = "FILE", descriptionKey = "FILE")
    List<Path> files = List.of();

    @Option(names = "--truth", required = true, paramLabel = "COLUMN")
    String truth = "";

    @Option(names = "--map", split = ",", paramLabel = "COLUMN=TRAIT")
    Map<String, String> traits = new LinkedHashMap<>();

    @Override
    public Integer call() {
        var options = Objects.requireNonNull(Objects.requireNonNull(parent).main).options;
        long start = System.nanoTime();
        var tables = tables();
        var learned = learned(tables);
        var judgement = Judgement.of(learned, id -> person(tables, id));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (judgement.pairs() == 0) throw new Refusal("evaluate.duplicates.alone", truth);
        var leftOut = tables.stream().flatMap(table -> table.leftOut().stream()).distinct().toList();
        if (options.json) System.out.println(JsonLine.of(asJson(judgement, leftOut, seconds)));
        else print(options.words(), judgement, leftOut, seconds);
        return 0;
    }

    private List<LabelledTable> tables() {
        var people = new LinkedHashMap<String, Integer>();
        var tables = new ArrayList<LabelledTable>();
        var firstId = 0;
        for (var file : files) {
            var table = LabelledTable.read(file, truth, traits, people, firstId);
            tables.add(table);
            firstId += table.descriptions().size();
        }
        return tables;
    }

    private static Learned learned(List<LabelledTable> tables) {
        var first = tables.getFirst().descriptions();
        return tables.size() == 1
                ? Duplicates.learn(first, SEED)
                : Duplicates.learnBetween(first, tables.getLast().descriptions(), SEED);
    }

    private static int person(List<LabelledTable> tables, int id) {
        int first = tables.getFirst().people().length;
        return id < first ? tables.getFirst().people()[id] : tables.getLast().people()[id - first];
    }

    private static Map<String, Object> asJson(Judgement judgement, List<String> leftOut, double seconds) {
        var json = new LinkedHashMap<String, Object>();
        json.put("records", judgement.records());
        json.put("pairs", judgement.pairs());
        json.put("found", judgement.found());
        json.put("right", judgement.right());
        json.put("precision", judgement.precision());
        json.put("recall", judgement.recall());
        json.put("f1", judgement.f1());
        json.put("blockingRecall", judgement.blockingRecall());
        json.put("seconds", seconds);
        ProcessHandle.current().info().totalCpuDuration().ifPresent(cpu -> json.put("cpuSeconds", cpu.toMillis() / 1e3));
        json.put("leftOut", leftOut);
        json.put("calibration", judgement.calibration());
        return json;
    }

    private static void print(Words words, Judgement judgement, List<String> leftOut, double seconds) {
        System.out.println(words.say(
                "evaluate.duplicates.counts", judgement.records(), judgement.pairs(), judgement.found(), judgement.right()));
        var figures = new LinkedHashMap<String, Double>();
        figures.put("precision", judgement.precision());
        figures.put("recall", judgement.recall());
        figures.put("f1", judgement.f1());
        figures.put("blockingRecall", judgement.blockingRecall());
        figures.put("seconds", seconds);
        figures.forEach((figure, value) ->
                System.out.printf(words.locale(), "  %-28s %.4f%n", words.say("evaluate.duplicates." + figure), value));
        System.out.println(words.say("evaluate.duplicates.calibration"));
        for (var bin : judgement.calibration())
            System.out.printf(
                    words.locale(),
                    "  %.1f–%.1f %,9d   %.3f   %.3f%n",
                    bin.from(),
                    bin.to(),
                    bin.pairs(),
                    bin.predicted(),
                    bin.observed());
        if (!leftOut.isEmpty())
            System.out.println(words.say("evaluate.duplicates.leftOut", String.join(", ", leftOut)));
    }
}
