package org.passerelle.gatherings.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.gatherings.Harvest;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// Every event, and what it brought.
@Command(name = "events")
public final class EventsCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            passerelle.within(() -> {
                for (var harvest : passerelle.evenings.harvests.of(passerelle.evenings.gatherings.all()))
                    System.out.println(main.options.json ? JsonLine.of(Json.event(harvest)) : line(harvest, main.options.words()));
                return true;
            });
        }
        return 0;
    }

    private static String line(Harvest harvest, Words words) {
        var gathering = harvest.gathering();
        var brought = harvest.met() == 0 ? "" : "  " + EventCommand.brought(harvest, words);
        return "%d  %s  %s%s".formatted(gathering.id(), gathering.on(), gathering.name(), brought);
    }
}
