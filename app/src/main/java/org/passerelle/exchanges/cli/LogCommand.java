package org.passerelle.exchanges.cli;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.capture.Capture;
import org.passerelle.exchanges.capture.Captured;
import org.passerelle.exchanges.capture.Entry;
import org.passerelle.exchanges.capture.Logbook.Logged;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Notes an exchange in one line: `log "café avec Mireille hier, relancer dans 3 semaines"`.
@Command(name = "log")
public final class LogCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "TEXT", arity = "1..*")
    List<String> words = List.of();

    @Option(names = "--person", paramLabel = "ID")
    List<Integer> people = List.of();

    @Option(names = "--new")
    boolean newcomers;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).openToWrite()) {
            return passerelle.within(() -> log(passerelle));
        }
    }

    private int log(Passerelle passerelle) {
        var text = String.join(" ", words);
        var captured = Capture.read(text, passerelle.almanac.today(), passerelle.acquaintances);
        var logged = passerelle.logbook.log(entry(passerelle, captured));
        if (requireNonNull(main).options.json) printJson(captured, logged);
        else printText(passerelle, captured, logged);
        return 0;
    }

    private Entry entry(Passerelle passerelle, Captured captured) {
        for (int id : people)
            if (passerelle.people.name(id).isEmpty()) throw new Refusal("person.missing", Integer.toString(id));
        if (!people.isEmpty()) return Entry.of(captured, people, List.of());
        if (!newcomers) return Entry.of(captured);
        var known = new ArrayList<Integer>();
        var names = new ArrayList<String>();
        for (var party : captured.parties()) {
            var certain = party.certain();
            if (certain != null) known.add(certain.id());
            else if (!party.whole()) names.add(party.words());
            else return Entry.of(captured);
        }
        return Entry.of(captured, known, names);
    }

    private static void printJson(Captured captured, Logged logged) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        var medium = captured.medium();
        var duration = captured.duration();
        object.put("exchange", logged.exchangeId());
        object.put("people", logged.people());
        object.put("medium", medium == null ? null : medium.name().toLowerCase(Locale.ROOT));
        object.put("direction", medium == null ? null : captured.direction().name().toLowerCase(Locale.ROOT));
        object.put("day", medium == null ? null : captured.day().toString());
        object.put("minutes", duration == null ? null : duration.toMinutes());
        object.put("note", captured.note());
        object.put("promises", captured.promises().stream().map(LogCommand::json).toList());
        System.out.println(JsonLine.of(object));
    }

    private static LinkedHashMap<String, Object> json(Captured.Promise promise) {
        var object = new LinkedHashMap<String, Object>();
        object.put("words", promise.words());
        object.put("due", promise.due().toString());
        object.put("owed", promise.owed().word());
        return object;
    }

    private void printText(Passerelle passerelle, Captured captured, Logged logged) {
        var said = requireNonNull(main).options.words();
        var names = logged.people().stream()
                .map(id -> passerelle.people.name(id).orElse(""))
                .collect(Collectors.joining(", "));
        var medium = captured.medium();
        if (medium == null) System.out.println(said.say(captured.note().isEmpty() ? "capture.promised" : "capture.noted", names));
        else System.out.println(said.say("capture.logged", names, said.dates().full(captured.day())));
        for (var promise : captured.promises())
            System.out.println(said.say("capture.promise." + promise.owed().word(), promise.words(), said.dates().full(promise.due())));
    }
}
