package org.passerelle.imports.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.imports.Undoing;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Takes back exactly what an import added.
@Command(name = "undo")
public final class UndoCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "IMPORT", descriptionKey = "IMPORT")
    int importId;

    @Option(names = "--also-changed", descriptionKey = "also-changed")
    boolean alsoChanged;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).openToWrite()) {
            return passerelle.within(() -> {
                var options = requireNonNull(main).options;
                var undone = passerelle.doors.undoing.undo(importId, alsoChanged);
                System.out.println(options.json ? json(undone) : sentence(undone, options.words()));
                return 0;
            });
        }
    }

    private static String sentence(Undoing.Undone undone, Words words) {
        var sentence = words.say("undo.done", undone.people(), undone.exchanges());
        if (undone.kept() > 0) sentence += " " + words.say("undo.kept", undone.kept());
        return undone.separated() == 0 ? sentence : sentence + " " + words.say("undo.separated", undone.separated());
    }

    private String json(Undoing.Undone undone) {
        var line = new LinkedHashMap<String, Object>();
        line.put("import", importId);
        line.put("people", undone.people());
        line.put("exchanges", undone.exchanges());
        line.put("kept", undone.kept());
        line.put("separated", undone.separated());
        return JsonLine.of(line);
    }
}
