package org.passerelle.vision.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.vision.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// Every objective, and how far it came.
@Command(name = "objectives")
public final class ObjectivesCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            passerelle.within(() -> {
                passerelle.ties.refresh();
                passerelle.returns.objectives.all().forEach(each -> print(main, passerelle.returns.objectives.progress(each)));
                return true;
            });
        }
        return 0;
    }

    static void print(Main main, Progress progress) {
        var words = main.options.words();
        var objective = progress.objective();
        System.out.println(main.options.json
                ? JsonLine.of(Json.objective(progress, words))
                : objective.id() + "  " + objective.title() + "\n    " + progress.in(words));
    }
}
