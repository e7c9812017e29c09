package org.passerelle.gatherings.cli;

import static java.util.Objects.requireNonNull;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.gatherings.FollowUp;
import org.passerelle.gatherings.Harvest;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// One event, and whom one met there.
@Command(name = "event")
public final class EventCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "ID")
    int id;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> print(passerelle));
        }
    }

    private int print(Passerelle passerelle) {
        var gathering = passerelle.evenings.gatherings.find(id).orElseThrow(() -> new Refusal("event.missing"));
        var harvest = passerelle.evenings.harvests.of(gathering);
        var met = passerelle.evenings.followUps.of(id);
        var options = requireNonNull(main).options;
        if (options.json) System.out.println(JsonLine.of(Json.event(harvest, met)));
        else printText(harvest, met, options.words());
        return 0;
    }

    private static void printText(Harvest harvest, List<FollowUp> met, Words words) {
        System.out.println(harvest.gathering().name());
        System.out.println((words.dates().full(harvest.gathering().on()) + "  " + harvest.gathering().place()).strip());
        if (!met.isEmpty()) System.out.println(brought(harvest, words));
        for (var each : met) {
            System.out.printf("%n%s  (%s)%n", each.person().name(), words.say("event.state." + each.state().word()));
            if (!each.hook().isEmpty()) System.out.println("  " + each.hook());
        }
    }

    /// In a sentence, and no more than can be told by now.
    static String brought(Harvest harvest, Words words) {
        if (!harvest.ripe()) return words.say("event.harvest.early", harvest.met());
        long days = ChronoUnit.DAYS.between(harvest.gathering().until(), harvest.on());
        return words.say("event.harvest", words.dates().span(days), harvest.met(), harvest.inTouch());
    }
}
