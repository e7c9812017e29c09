package org.passerelle.publishing.cli;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.publishing.Standstill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// What is to go out, and what waits for the owner, the next due first; stops all of it, and lets it go on.
@Command(name = "queue")
public final class QueueCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--pause", descriptionKey = "passerelle.publishing.queue.pause")
    boolean pause;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "passerelle.publishing.queue.until")
    @Nullable LocalDate until;

    @Option(names = "--resume", descriptionKey = "passerelle.publishing.queue.resume")
    boolean resume;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                if (pause || resume) return stand(passerelle);
                new Told(passerelle, main.options).print(passerelle.publishing.queue.waiting());
                return 0;
            });
        }
    }

    private int stand(Passerelle passerelle) {
        var options = requireNonNull(main).options;
        if (resume) passerelle.publishing.standstills.end();
        else passerelle.publishing.standstills.begin(until == null ? null : until.atStartOfDay(passerelle.almanac.zone()).toInstant());
        if (options.json) {
            var now = passerelle.publishing.standstills.now();
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put("paused", now.isPresent());
            answer.put("until", now.map(Standstill::until).map(Instant::toString).orElse(null));
            System.out.println(JsonLine.of(answer));
        } else System.out.println(options.words().say(resume ? "standstill.ended" : "standstill.begun"));
        return 0;
    }
}
