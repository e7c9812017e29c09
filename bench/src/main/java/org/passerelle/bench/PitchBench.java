package org.passerelle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.passerelle.insight.pitch.Labelled;
import org.passerelle.insight.pitch.PitchEvaluation;
import org.passerelle.insight.pitch.PitchModel;
import org.passerelle.insight.pitch.Reading;

/// How well pitches are told from other messages, on templates no model was trained on, and at what price.
final class PitchBench implements Benchmark {

    private static final double F1_LEAST = .85;
    private static final double AREA_LEAST = .9;
    private static final double RECALL_LEAST = .6;
    private static final double BYTES_MAXIMUM = 2_000_000;
    private static final double MILLIS_MAXIMUM = 1;
    private static final int RUNS = 5;

    @Override
    public String name() {
        return "pitch";
    }

    @Override
    public void run(Figures figures) throws IOException {
        var messages = messages();
        var model = PitchModel.standard();
        for (var language : List.of("fr", "en")) measure(figures, language, messages, model);
        var bytes = new ByteArrayOutputStream();
        model.save(bytes);
        figures.add("model", bytes.size(), "bytes", BYTES_MAXIMUM);
        figures.add("a message read, best of " + RUNS, millis(messages, model), "ms", MILLIS_MAXIMUM);
    }

    private static void measure(Figures figures, String language, List<Labelled> messages, PitchModel model) {
        var heldOut = messages.stream()
                .filter(message -> message.heldOut() && message.language().equals(language))
                .toList();
        var all = PitchEvaluation.of(heldOut, text -> model.read(text).chance(), Reading.PITCH_FROM);
        figures.note("%s: %d messages of %d templates, F1 %.3f (95 %% from %.3f to %.3f), false alarms %.3f"
                .formatted(language, all.messages(), all.templates(), all.f1(), all.f1Low(), all.f1High(), all.falseAlarms()));
        figures.addAtLeast(language + ": F1", all.f1(), "of 1", F1_LEAST);
        figures.addAtLeast(language + ": area under precision and recall", all.area(), "of 1", AREA_LEAST);
        figures.addAtLeast(language + ": recall at 2 % false alarms", all.recallAtFewFalseAlarms(), "of 1", RECALL_LEAST);
    }

    private static double millis(List<Labelled> messages, PitchModel model) {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            for (var message : messages) model.read(message.text());
            best = Math.min(best, (System.nanoTime() - start) / 1e6 / messages.size());
        }
        return best;
    }

    private static List<Labelled> messages() throws IOException {
        var file = Path.of(System.getenv("PASSERELLE_LAUNCHER")).resolveSibling("insight/src/pitch/messages.tsv");
        try (var lines = Files.newBufferedReader(file, UTF_8)) {
            return Labelled.read(lines);
        }
    }
}
