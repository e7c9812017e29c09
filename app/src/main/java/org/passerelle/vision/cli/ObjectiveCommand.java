package org.passerelle.vision.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.vision.Lines;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Scope;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Sets objectives, and lists them.
@Command(name = "objective")
public final class ObjectiveCommand implements Runnable {

    @ParentCommand
    @Nullable Main main;

    @Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(requireNonNull(spec).commandLine(), requireNonNull(main).options.words().say("objective.what"));
    }

    @Command(name = "list")
    int list() {
        var command = new ObjectivesCommand();
        command.main = main;
        return command.call();
    }

    @Command(name = "add")
    int add(
            @Parameters(paramLabel = "TITLE", descriptionKey = "passerelle.objective.TITLE") String title,
            @Option(names = "--measure", paramLabel = "MEASURE", required = true, descriptionKey = "passerelle.objective.measure") String measure,
            @Option(names = "--target", paramLabel = "N", required = true, descriptionKey = "passerelle.objective.target") int target,
            @Option(names = "--by", paramLabel = "DATE", required = true, descriptionKey = "passerelle.objective.by") LocalDate due,
            @Option(names = "--from", paramLabel = "DATE", descriptionKey = "passerelle.objective.from") @Nullable LocalDate begun,
            @Option(names = "--scope", paramLabel = "WORD", descriptionKey = "passerelle.objective.scope") @Nullable List<String> scope) {
        var main = requireNonNull(this.main);
        try (var passerelle = main.openToWrite()) {
            return passerelle.within(() -> {
                passerelle.ties.refresh();
                var objectives = passerelle.returns.objectives;
                var about = Scope.of(scope == null ? "" : Lines.text(scope));
                var first = begun == null ? passerelle.almanac.today() : begun;
                var added = objectives.add(Objective.begun(title, objectives.measure(measure), target, about, first, due));
                var kept = objectives.find(added.id()).orElseThrow();
                if (main.options.json) ObjectivesCommand.print(main, objectives.progress(kept));
                else System.out.println(added.id());
                return 0;
            });
        }
    }
}
