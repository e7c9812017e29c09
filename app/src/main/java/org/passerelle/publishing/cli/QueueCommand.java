package org.passerelle.publishing.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// What is to go out, and what waits for the owner, the next due first.
@Command(name = "queue")
public final class QueueCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                var told = new Told(passerelle, main.options);
                passerelle.queue.waiting().forEach(told::print);
                return 0;
            });
        }
    }
}
