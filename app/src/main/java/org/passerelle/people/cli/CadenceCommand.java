package org.passerelle.people.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.ties.Cadence;
import org.passerelle.ties.Cadences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// How often to be in touch with someone: shown, or chosen.
@Command(name = "cadence")
public final class CadenceCommand implements Callable<Integer> {

    private static final String NEVER = "never";
    private static final String FOLLOW = "follow";

    @ParentCommand
    @Nullable Main main;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "passerelle.cadence.ID")
    int id;

    @Parameters(
            index = "1",
            paramLabel = "DAYS|never|follow",
            arity = "0..1",
            descriptionKey = "passerelle.cadence.DAYS")
    @Nullable String days;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = days == null ? main.open() : main.openToWrite()) {
            return passerelle.within(() -> choose(passerelle));
        }
    }

    private int choose(Passerelle passerelle) {
        if (days != null) passerelle.edits.pace(id, days(days));
        passerelle.ties.refresh();
        var person = passerelle.people.find(id).orElseThrow(() -> new Refusal("person.missing", Integer.toString(id)));
        var pace = passerelle.cadences.of(person);
        var options = requireNonNull(main).options;
        var words = options.words();
        var cadence = pace.cadence();
        if (options.json) {
            var json = new LinkedHashMap<String, Object>();
            json.put("id", id);
            json.put("name", person.name());
            json.put("cadence", Json.cadence(pace));
            System.out.println(JsonLine.of(json));
        } else {
            var told = cadence == null ? words.say("cadence.none") : cadence.in(words);
            System.out.println(person.name() + words.say("cadence.told", told));
        }
        return 0;
    }

    /// Null to follow spheres and layer.
    private static @Nullable Integer days(String typed) {
        if (typed.equals(FOLLOW)) return null;
        if (typed.equals(NEVER)) return 0;
        if (!typed.matches("[1-9]\\d{0,3}")) throw new Refusal("cadence.wrong.word", Cadence.DAYS_MAXIMUM);
        return Cadences.check(Integer.parseInt(typed));
    }
}
