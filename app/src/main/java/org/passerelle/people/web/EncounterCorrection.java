package org.passerelle.people.web;

import io.javalin.http.Context;
import org.passerelle.network.Network;
import org.passerelle.people.Edits;
import org.passerelle.people.Encounter;
import org.passerelle.people.Person;
import org.passerelle.platform.web.Pages;

/// How, where and when we met, and through whom: a person of the network, by name, chosen where several bear it.
public record EncounterCorrection(Edits edits, Network network) implements Correction<EncounterCorrection.Form> {

    public record Form(String how, String where, DateForm on, Someone through, boolean inPerson) {}

    @Override
    public String part() {
        return "encounter";
    }

    @Override
    public Form now(Person person) {
        var met = person.encounter();
        return new Form(met.how(), met.where(), DateForm.of(met.on()), Someone.of(met.through()), met.inPerson());
    }

    @Override
    public Form typed(Person person, Context context) {
        return new Form(
                Pages.typed(context, "how"),
                Pages.typed(context, "where"),
                DateForm.typed(context, "on"),
                Someone.typed(context, "through", network),
                context.formParam("in-person") != null);
    }

    @Override
    public int save(Person person, Form form) {
        var through = form.through().meant().orElse(null);
        return edits.meet(person.id(), new Encounter(form.how(), form.where(), form.on().read(), through, form.inPerson()));
    }
}
