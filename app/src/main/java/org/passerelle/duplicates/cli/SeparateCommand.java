package org.passerelle.duplicates.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Makes two again of those a merger made one.
@Command(name = "separate")
public final class SeparateCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "MERGE")
    int merge;

    @Option(names = "--later-too")
    boolean laterToo;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).openToWrite()) {
            return passerelle.within(() -> {
                passerelle.doors.mergers.undo(merge, laterToo);
                System.out.println(requireNonNull(main).options.words().say("merger.undo.done"));
                return 0;
            });
        }
    }
}
