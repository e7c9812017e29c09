package org.passerelle.today.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.today.Promises.Promise;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// Lists open promises, both ways, the first due first.
@Command(name = "promises")
public final class PromisesCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> print(passerelle));
        }
    }

    private int print(Passerelle passerelle) {
        var options = requireNonNull(main).options;
        for (var promise : passerelle.day.promises.open()) {
            var name = passerelle.people.name(promise.personId()).orElse("");
            System.out.println(options.json ? json(promise, name) : text(promise, name, options.words()));
        }
        return 0;
    }

    private static String json(Promise promise, String name) {
        var person = new LinkedHashMap<String, Object>();
        person.put("id", promise.personId());
        person.put("name", name);
        var object = new LinkedHashMap<String, Object>();
        object.put("id", promise.id());
        object.put("person", person);
        object.put("words", promise.words());
        object.put("due", promise.due().toString());
        object.put("owed", promise.owed().word());
        object.put("call", promise.byCall());
        object.put("firstStep", promise.firstStep());
        return JsonLine.of(object);
    }

    private static String text(Promise promise, String name, Words words) {
        return words.say("promise.line." + promise.owed().word(), promise.due(), name, promise.words());
    }
}
