package org.passerelle.people.cli;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Exchange;
import org.passerelle.exchanges.Timelines.Place;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Referral;
import org.passerelle.network.Line;
import org.passerelle.people.Address;
import org.passerelle.people.Named;
import org.passerelle.people.Person;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.ties.Cadences;
import org.passerelle.ties.web.Reasons;
import org.passerelle.today.Promises.Promise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Shows one person: who they are, the tie and why, every exchange.
@Command(name = "person")
public final class PersonCommand implements Callable<Integer> {

    private static final int PAGE = 500;

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "ID")
    int id;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> print(passerelle));
        }
    }

    private int print(Passerelle passerelle) {
        passerelle.ties.refresh();
        var line = passerelle.network.line(id).orElseThrow(() -> new Refusal("person.missing", Integer.toString(id)));
        var person = passerelle.people.find(id).orElseThrow();
        var exchanges = exchanges(passerelle);
        var options = requireNonNull(main).options;
        var words = options.words();
        var reasons = exchanges.isEmpty() ? List.<String>of() : Reasons.of(passerelle.explanations.of(id), words);
        if (options.json) {
            var json = json(line, person, exchanges, reasons, passerelle.cadences.of(person), passerelle.day.promises.with(id));
            json.putAll(favours(passerelle, person));
            System.out.println(JsonLine.of(json));
        }
        else printText(line, person.addresses(), exchanges, reasons, words);
        return 0;
    }

    private List<Exchange> exchanges(Passerelle passerelle) {
        var exchanges = new ArrayList<Exchange>();
        @Nullable Place after = null;
        do {
            var page = passerelle.timelines.of(id, after, PAGE);
            exchanges.addAll(page.exchanges());
            after = page.next();
        } while (after != null);
        return exchanges;
    }

    private static Map<String, @Nullable Object> json(
            Line line, Person who, List<Exchange> exchanges, List<String> reasons, Cadences.Pace pace, List<Promise> promises) {
        var tie = new LinkedHashMap<String, @Nullable Object>();
        tie.put("strength", line.tie().strength());
        tie.put("band", line.tie().bandWord());
        tie.put("layer", line.tie().layerSize());
        tie.put("out", line.tie().out());
        tie.put("in", line.tie().in());
        tie.put("reasons", reasons);
        var person = Json.person(line, who.addresses());
        person.put("tie", tie);
        person.put("exchanges", exchanges.stream().map(Json::exchange).toList());
        person.put("promises", promises.stream().map(Json::promise).toList());
        person.put("cadence", Json.cadence(pace));
        person.put("manner", Json.manner(who.manner()));
        return person;
    }

    private static Map<String, Object> favours(Passerelle passerelle, Person person) {
        var balance = passerelle.favours.reciprocity.of(new Named(person.id(), person.name(), ""));
        var favours = new LinkedHashMap<String, Object>();
        favours.put("introductions", passerelle.favours.introductions.of(person.id()).stream().map(Introduction::id).toList());
        favours.put("referrals", passerelle.favours.referrals.of(person.id()).stream().map(Referral::id).toList());
        favours.put("given", balance.given());
        favours.put("received", balance.received());
        return favours;
    }

    private static void printText(
            Line line, List<Address> addresses, List<Exchange> exchanges, List<String> reasons, Words words) {
        System.out.println(line.name());
        if (!line.calling().isEmpty()) System.out.println(line.calling());
        for (var address : addresses) System.out.println(address.shown());
        System.out.println(words.say("tie.state." + line.tie().bandWord()));
        reasons.forEach(System.out::println);
        for (var exchange : exchanges)
            System.out.println(exchange.day() + "  "
                    + words.say("exchange.%s.%s".formatted(exchange.medium(), exchange.direction()).toLowerCase(java.util.Locale.ROOT))
                    + "  " + exchange.words().lines().findFirst().orElse(""));
    }
}
