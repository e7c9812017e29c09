package org.passerelle.people.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.network.Filters;
import org.passerelle.network.Network;
import org.passerelle.people.Edits;
import org.passerelle.people.Encounter;
import org.passerelle.people.Named;
import org.passerelle.people.Person;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// How, where and when we met, and through whom: a person of the network, by name, chosen where several bear it.
public record EncounterCorrection(Edits edits, Network network) implements Correction<EncounterCorrection.Form> {

    private static final int CHOICES = 6;

    /// @param through the name typed; may be empty
    /// @param chosen the number of the person chosen, or 0
    /// @param choices who may be meant, once the name has been looked up
    public record Form(String how, String where, DateForm on, String through, int chosen, List<Named> choices, boolean inPerson) {}

    @Override
    public String part() {
        return "encounter";
    }

    @Override
    public Form now(Person person) {
        var met = person.encounter();
        var through = met.through();
        return new Form(
                met.how(),
                met.where(),
                DateForm.of(met.on()),
                through == null ? "" : through.name(),
                through == null ? 0 : through.id(),
                List.of(),
                met.inPerson());
    }

    @Override
    public Form typed(Person person, Context context) {
        var through = requireNonNullElse(context.formParam("through"), "").strip();
        return new Form(
                requireNonNullElse(context.formParam("how"), ""),
                requireNonNullElse(context.formParam("where"), ""),
                DateForm.typed(context, "on"),
                through,
                Pages.number(context.formParam("chosen")),
                through.isEmpty() ? List.of() : choices(network, through),
                context.formParam("in-person") != null);
    }

    @Override
    public int save(Person person, Form form) {
        return edits.meet(person.id(), new Encounter(form.how(), form.where(), form.on().read(), through(form), form.inPerson()));
    }

    /// People a name may mean, those whose name begins so first.
    static List<Named> choices(Network network, String name) {
        return network.page(Filters.search(name), null, CHOICES).lines().stream()
                .map(line -> new Named(line.id(), line.name(), line.calling()))
                .toList();
    }

    private static @Nullable Named through(Form form) {
        if (form.through().isEmpty()) return null;
        var same = form.choices().stream().filter(each -> Fold.of(each.name()).equals(Fold.of(form.through()))).toList();
        var meant = same.isEmpty() ? form.choices() : same;
        if (meant.isEmpty()) throw new Refusal("encounter.unknown", form.through());
        if (meant.size() == 1) return meant.getFirst();
        return meant.stream()
                .filter(each -> each.id() == form.chosen())
                .findFirst()
                .orElseThrow(() -> new Refusal("encounter.several", form.through()));
    }
}
