package org.passerelle.people.web;

import io.javalin.http.Context;
import org.passerelle.people.Edits;
import org.passerelle.people.Manner;
import org.passerelle.people.Person;
import org.passerelle.platform.web.Pages;

/// The language they are written to in, and `tu` or `vous`.
public record MannerCorrection(Edits edits) implements Correction<MannerCorrection.Form> {

    public record Form(String language, String form) {}

    @Override
    public String part() {
        return "manner";
    }

    @Override
    public Form now(Person person) {
        return new Form(person.manner().language(), person.manner().form());
    }

    @Override
    public Form typed(Person person, Context context) {
        var language = Pages.typed(context, "language");
        var form = Pages.typed(context, "form");
        return new Form(Manner.LANGUAGES.contains(language) ? language : "", Manner.FORMS.contains(form) ? form : "");
    }

    @Override
    public int save(Person person, Form form) {
        return edits.address(person.id(), new Manner(form.language(), form.form()));
    }
}
