package org.passerelle.publishing.cli;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Delivery.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// What became of every delivery, counted; and, where wanted, asks the networks about those nobody is sure of.
@Command(name = "outcomes")
public final class OutcomesCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--reconcile", descriptionKey = "passerelle.outcomes.reconcile")
    boolean reconcile;

    @Option(names = "--listen", descriptionKey = "passerelle.outcomes.listen")
    boolean listen;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> tell(passerelle));
        }
    }

    private int tell(Passerelle passerelle) {
        if (listen) passerelle.publishing.listener.places().forEach(passerelle.publishing.listener::listen);
        if (reconcile)
            for (var each : passerelle.publishing.queue.all()) if (each.state() == State.UNKNOWN) passerelle.publishing.postman.reconcile(each.id());
        var options = requireNonNull(main).options;
        var all = passerelle.publishing.queue.all();
        var told = new Told(passerelle, options);
        if (options.json) {
            var object = new LinkedHashMap<String, Object>(counted(all));
            object.put("deliveries", told.outcomes(all));
            System.out.println(JsonLine.of(object));
        } else told.print(all);
        return 0;
    }

    /// Every state, with how many are in it.
    private static LinkedHashMap<String, Long> counted(List<Delivery> all) {
        var by = all.stream().collect(groupingBy(Delivery::state, counting()));
        var counts = new LinkedHashMap<String, Long>();
        for (var state : State.values()) counts.put(state.word(), by.getOrDefault(state, 0L));
        return counts;
    }
}
