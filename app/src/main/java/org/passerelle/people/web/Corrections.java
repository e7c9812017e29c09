package org.passerelle.people.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.network.Network;
import org.passerelle.people.Edits;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.people.Spheres;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.web.Pages;
import org.passerelle.ties.Cadences;

/// Corrects a person part by part: in place where scripts run, else on a page of its own.
public final class Corrections {

    /// @param problem why what was typed is refused, or null
    public record Model<F>(Person person, String part, F form, @Nullable String problem) {

        public String path() {
            return "/people/" + person.id() + "/" + part;
        }
    }

    private final People people;
    private final Pages pages;
    private final Map<String, Correction<?>> corrections;

    public Corrections(People people, Edits edits, Spheres spheres, Settings settings, Network network, Cadences cadences, Pages pages) {
        this.people = people;
        this.pages = pages;
        this.corrections = Stream.of(
                        new NameCorrection(edits),
                        new NoteCorrection(edits),
                        new AddressesCorrection(edits, settings),
                        new RolesCorrection(edits),
                        new GroupsCorrection(edits, spheres),
                        new EncounterCorrection(edits, network),
                        new MannerCorrection(edits),
                        new CadenceCorrection(edits, cadences))
                .collect(toMap(Correction::part, identity()));
    }

    /// The parts, as their addresses end.
    public Set<String> parts() {
        return corrections.keySet();
    }

    public void show(Context context, String part) {
        show(context, correction(part));
    }

    public void save(Context context, String part) {
        save(context, correction(part));
    }

    private <F> void show(Context context, Correction<F> correction) {
        var person = PersonPage.person(context, people);
        var model = new Model<>(person, correction.part(), correction.now(person), null);
        pages.show(context, "people/edit-" + correction.part(), model);
    }

    private <F> void save(Context context, Correction<F> correction) {
        var person = PersonPage.person(context, people);
        var visit = Pages.visit(context);
        var form = correction.typed(person, context);
        try {
            int edit = correction.save(person, form);
            if (edit != 0) Pages.tell(context, visit.say("person.corrected", person.name()), edit);
            Pages.go(context, "/people/" + person.id() + "#" + correction.part());
        } catch (Refusal refusal) {
            var model = new Model<>(person, correction.part(), form, refusal.in(visit.words()));
            pages.showAgain(context, "people/edit-" + correction.part(), model);
        }
    }

    private Correction<?> correction(String part) {
        return Objects.requireNonNull(corrections.get(part));
    }
}
