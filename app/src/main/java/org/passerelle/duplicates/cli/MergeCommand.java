package org.passerelle.duplicates.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.duplicates.Choices;
import org.passerelle.duplicates.Merger;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Makes the second one with the first.
@Command(name = "merge")
public final class MergeCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "KEPT", index = "0")
    int kept;

    @Parameters(paramLabel = "GONE", index = "1")
    int gone;

    @Option(names = "--organisations")
    boolean organisations;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.openToWrite()) {
            return passerelle.within(() -> {
                int id = organisations
                        ? passerelle.doors.mergers.mergeOrganisations(kept, gone)
                        : passerelle.doors.mergers.merge(kept, gone, Choices.NONE);
                print(main, passerelle.doors.mergers.find(id).orElseThrow());
                return 0;
            });
        }
    }

    static void print(Main main, Merger merger) {
        System.out.println(main.options.json ? json(merger) : line(merger, main.options.words()));
    }

    private static String line(Merger merger, Words words) {
        var line = merger.id() + "  " + merger.keptName() + "  ←  " + merger.goneName();
        return merger.automatic() ? line + "  (" + words.say("duplicates.automatic") + ")" : line;
    }

    private static String json(Merger merger) {
        var object = new LinkedHashMap<String, Object>();
        object.put("merge", merger.id());
        object.put("what", merger.what().word());
        object.put("kept", merger.keptId());
        object.put("gone", merger.goneId());
        object.put("keptName", merger.keptName());
        object.put("goneName", merger.goneName());
        object.put("automatic", merger.automatic());
        object.put("at", merger.at().toString());
        return JsonLine.of(object);
    }
}
