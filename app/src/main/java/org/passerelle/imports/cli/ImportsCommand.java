package org.passerelle.imports.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.imports.Import;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// What was brought in, newest first.
@Command(name = "imports")
public final class ImportsCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> {
                var options = requireNonNull(main).options;
                var all = passerelle.doors.imports.all();
                if (all.isEmpty() && !options.json) System.out.println(options.words().say("imports.none"));
                for (var one : all)
                    System.out.println(options.json ? json(one) : line(one, options.words(), passerelle.almanac));
                return 0;
            });
        }
    }

    private static String line(Import one, Words words, Almanac almanac) {
        return words.say(
                "imports.line",
                String.valueOf(one.id()),
                one.label(),
                words.say("state." + one.state().name().toLowerCase(Locale.ROOT)),
                words.dates().full(almanac.dayOf(one.startedAt())),
                one.counts().peopleNew(),
                one.counts().exchangesNew());
    }

    private static String json(Import one) {
        var line = new LinkedHashMap<String, Object>();
        line.put("import", one.id());
        line.put("file", one.path());
        line.put("state", one.state().name().toLowerCase(Locale.ROOT));
        line.put("at", one.startedAt().toString());
        line.put("people", one.counts().peopleNew());
        line.put("exchanges", one.counts().exchangesNew());
        line.put("parts", one.parts().size());
        return JsonLine.of(line);
    }
}
