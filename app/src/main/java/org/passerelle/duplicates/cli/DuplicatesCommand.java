package org.passerelle.duplicates.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.duplicates.Pair;
import org.passerelle.duplicates.Subject;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Lists who may stand twice, surest first, having looked at what changed.
@Command(name = "duplicates")
public final class DuplicatesCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--organisations")
    boolean organisations;

    @Option(names = "--all")
    boolean all;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).openToWrite()) {
            return passerelle.within(() -> print(passerelle));
        }
    }

    private int print(Passerelle passerelle) {
        if (all) passerelle.doors.findings.lookAtAll();
        else passerelle.doors.findings.follow();
        var options = requireNonNull(main).options;
        var what = organisations ? Subject.ORGANISATION : Subject.PERSON;
        var names = new Names(passerelle, what);
        for (var pair : passerelle.doors.candidates.pairs(what))
            System.out.println(options.json ? json(pair, names) : line(pair, names, options.words()));
        return 0;
    }

    private static String line(Pair pair, Names names, Words words) {
        return "%d  %s  =  %d  %s  (%s)".formatted(
                pair.lower(), names.of(pair.lower()), pair.upper(), names.of(pair.upper()), words.percent(pair.probability()));
    }

    private static String json(Pair pair, Names names) {
        var object = new LinkedHashMap<String, Object>();
        object.put("first", Map.of("id", pair.lower(), "name", names.of(pair.lower())));
        object.put("second", Map.of("id", pair.upper(), "name", names.of(pair.upper())));
        object.put("probability", pair.probability());
        object.put("reasons", pair.reasons().stream().map(DuplicatesCommand::reason).toList());
        return JsonLine.of(object);
    }

    private static Map<String, Object> reason(Pair.Why why) {
        var object = new LinkedHashMap<String, Object>();
        object.put("trait", why.trait());
        object.put("closeness", why.closeness());
        object.put("bits", why.bits());
        object.put("values", List.of(why.one(), why.other()));
        return object;
    }

    /// What those of a list are called.
    private record Names(Passerelle passerelle, Subject what) {

        String of(int id) {
            return (what == Subject.PERSON ? passerelle.people.name(id) : passerelle.organisations.name(id)).orElse("");
        }
    }
}
