package org.passerelle.links.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.links.Evidence;
import org.passerelle.links.Paths;
import org.passerelle.links.Route;
import org.passerelle.people.Named;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Finds who can introduce the owner to someone.
@Command(name = "path")
public final class PathCommand implements Callable<Integer> {

    private static final double ROUNDING = 1_000;

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "QUERY", arity = "1..*")
    List<String> words = List.of();

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                passerelle.favours.observedLinks.refresh();
                var answer = passerelle.favours.paths.to(String.join(" ", words));
                if (main.options.json) System.out.println(JsonLine.of(json(answer)));
                else print(main.options.words(), answer);
                return 0;
            });
        }
    }

    private static Map<String, Object> json(Paths.Answer answer) {
        var object = new LinkedHashMap<String, Object>();
        object.put("to", answer.to().stream().map(PathCommand::named).toList());
        object.put("paths", answer.routes().stream().map(PathCommand::json).toList());
        return object;
    }

    private static Map<String, Object> json(Route route) {
        var object = new LinkedHashMap<String, Object>();
        object.put("chance", Math.round(route.chance() * ROUNDING) / ROUNDING);
        object.put("people", route.people().stream().map(PathCommand::named).toList());
        var links = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < route.hops().size(); i++) {
            var link = new LinkedHashMap<String, @Nullable Object>();
            link.put("from", i == 0 ? null : route.people().get(i - 1).id());
            link.put("to", route.people().get(i).id());
            link.put("evidence", route.hops().get(i).evidence().stream().map(PathCommand::json).toList());
            links.add(link);
        }
        object.put("links", links);
        return object;
    }

    private static Map<String, @Nullable Object> json(Evidence evidence) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("kind", evidence.kind().word());
        object.put("count", evidence.count());
        object.put("last", day(evidence.last()));
        return object;
    }

    private static Map<String, Object> named(Named person) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", person.id());
        object.put("name", person.name());
        return object;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void print(Words words, Paths.Answer answer) {
        if (answer.to().isEmpty()) System.out.println(words.say("path.nobody"));
        else if (answer.routes().isEmpty()) System.out.println(words.say("path.none"));
        for (var route : answer.routes()) {
            var names = route.people().stream().map(Named::name).toList();
            System.out.println(words.say("path.you") + " → " + String.join(" → ", names) + "  (" + words.say(word(route)) + ")");
            for (int i = 0; i < route.hops().size(); i++)
                for (var evidence : route.hops().get(i).evidence())
                    System.out.println("    " + names.get(i) + "  " + said(words, evidence));
        }
    }

    private static String word(Route route) {
        return route.isDirect() ? "path.direct.short" : "path.chance." + route.chanceWord();
    }

    private static String said(Words words, Evidence evidence) {
        var sentence = words.say("evidence." + evidence.kind().word(), evidence.count());
        var last = evidence.last();
        return last == null ? sentence : sentence + ", " + words.dates().partial(last.toString());
    }
}
