package org.passerelle.imports.cli;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Outcome;
import org.passerelle.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Takes in files, folders and zips, after whatever an earlier interruption left half done.
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
    List<Path> paths = List.of();

    @Option(names = "--me", paramLabel = "ADDRESS", descriptionKey = "me")
    List<String> me = List.of();

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    boolean dryRun;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).openToWrite()) {
            return passerelle.within(() -> take(passerelle));
        }
    }

    private int take(Passerelle passerelle) {
        var words = requireNonNull(main).options.words();
        var printed = new Printed(words, main.options.json);
        var answers = Answers.iAm(me.stream().map(passerelle.ownIdentities::read).collect(toSet()));
        if (!dryRun) passerelle.doors.intake.takeUp(paths, new ProgressLine(words));
        int status = 0;
        for (var path : paths) if (!take(passerelle, path, answers, printed)) status = 1;
        return status;
    }

    /// False where nothing of the path could be taken in; the sentence was printed.
    private boolean take(Passerelle passerelle, Path path, Answers answers, Printed printed) {
        try {
            if (passerelle.doors.archives.recognises(path)) return restore(passerelle, path, printed);
            var progress = new ProgressLine(printed.words());
            var outcome = dryRun
                    ? passerelle.doors.intake.rehearse(path, answers, progress)
                    : passerelle.doors.intake.take(path, answers, progress);
            progress.clear();
            if (!outcome.candidates().isEmpty()) throw new Refusal("import.whose", path.toString(), candidates(outcome));
            printed.outcome(path, outcome);
            return outcome.parts().stream().anyMatch(part -> part.isRead());
        } catch (Refusal refusal) {
            System.err.println(refusal.in(printed.words()));
            return false;
        }
    }

    /// A whole network, which takes the place of an empty one.
    private boolean restore(Passerelle passerelle, Path path, Printed printed) {
        printed.restored(path, dryRun ? passerelle.doors.archives.inspect(path) : passerelle.doors.archives.restore(path));
        return true;
    }

    private static String candidates(Outcome outcome) {
        return outcome.candidates().stream()
                .map(candidate -> candidate.identity().value())
                .distinct()
                .limit(5)
                .collect(joining(", "));
    }
}
