package org.passerelle.ties.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.insight.TemporalEdges;
import org.passerelle.insight.TieEvaluation;
import org.passerelle.insight.TieModel;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Measures how well computations tell the future, on files of research.
@Command(name = "evaluate", subcommands = {EvaluateCommand.OfTies.class, OfDuplicates.class})
public final class EvaluateCommand implements Runnable {

    @ParentCommand
    @Nullable Main main;

    @picocli.CommandLine.Spec
    picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), "Missing required subcommand");
    }

    /// Strengths beside simpler scores, on a list of dated edges.
    @Command(name = "ties")
    static final class OfTies implements Callable<Integer> {

        @ParentCommand
        @Nullable EvaluateCommand parent;

        @Parameters(index = "0", paramLabel = "FILE")
        @Nullable Path file;

        @Option(names = "--cut", split = ",", required = true, paramLabel = "DAY")
        List<Integer> cuts = List.of();

        @Option(names = "--horizon", defaultValue = "30", paramLabel = "DAYS")
        int horizonDays;

        @Option(names = "--tau", defaultValue = "7", paramLabel = "DAYS")
        double tauDays;

        @Override
        public Integer call() {
            var options = Objects.requireNonNull(Objects.requireNonNull(parent).main).options;
            var evaluation = evaluate(Objects.requireNonNull(file));
            if (options.json) System.out.println(JsonLine.of(evaluation));
            else print(options.words(), evaluation);
            return 0;
        }

        private TieEvaluation evaluate(Path file) {
            if (!Files.isRegularFile(file)) throw new Refusal("evaluate.missing", file.toString());
            if (!(tauDays > 0) || horizonDays < 1 || cuts.stream().anyMatch(cut -> cut < 1))
                throw new Refusal("evaluate.days");
            try {
                var model = TieModel.DEFAULT.withTauDays(tauDays);
                var days = cuts.stream().mapToInt(Integer::intValue).toArray();
                return TieEvaluation.of(TemporalEdges.read(file), model, horizonDays, days);
            } catch (IOException e) {
                throw new Refusal("evaluate.unreadable", file.toString(), String.valueOf(e.getMessage()));
            }
        }

        private static void print(Words words, TieEvaluation evaluation) {
            for (var cut : evaluation.cuts()) {
                System.out.println(words.say("evaluate.cut", cut.cut(), cut.candidates(), cut.positives()));
                print(words, cut.auc());
            }
            System.out.println(words.say("evaluate.mean"));
            print(words, evaluation.mean());
        }

        private static void print(Words words, @Nullable Map<String, Double> areas) {
            if (areas == null) System.out.println("  " + words.say("evaluate.none"));
            else areas.forEach((scorer, area) -> System.out.printf(words.locale(), "  %-14s %.4f%n", scorer, area));
        }
    }
}
