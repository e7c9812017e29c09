package org.passerelle.duplicates.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// Lists those made one, the latest first.
@Command(name = "merges")
public final class MergesCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                passerelle.doors.mergers.latest(Integer.MAX_VALUE).forEach(merger -> MergeCommand.print(main, merger));
                return 0;
            });
        }
    }
}
