package org.passerelle.tidying.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.tidying.Tidying.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// Lists a few people one may no longer need, each with its reason; changes nothing.
@Command(name = "tidy")
public final class TidyCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> print(passerelle));
        }
    }

    private int print(Passerelle passerelle) {
        passerelle.ties.refresh();
        var options = requireNonNull(main).options;
        for (var each : passerelle.day.tidying.next(options.words(), null))
            System.out.println(options.json ? json(each) : each.id() + "  " + each.name() + "  " + each.why());
        return 0;
    }

    private static String json(Question question) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", question.id());
        object.put("name", question.name());
        object.put("reason", question.reason().name());
        object.put("why", question.why());
        object.put("exchanges", question.exchanges());
        return JsonLine.of(object);
    }
}
