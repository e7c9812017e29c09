package org.passerelle.people.web;

import io.javalin.http.Context;
import org.passerelle.people.Edits;
import org.passerelle.people.Person;
import org.passerelle.platform.web.Pages;

/// Name, headline and birthday.
public record NameCorrection(Edits edits) implements Correction<NameCorrection.Form> {

    public record Form(String name, String headline, DateForm birthday) {}

    @Override
    public String part() {
        return "name";
    }

    @Override
    public Form now(Person person) {
        return new Form(person.name(), person.headline(), DateForm.of(person.birthday()));
    }

    @Override
    public Form typed(Person person, Context context) {
        return new Form(
                Pages.typed(context, "name"),
                Pages.typed(context, "headline"),
                DateForm.typed(context, "birthday"));
    }

    @Override
    public int save(Person person, Form form) {
        return edits.rename(person.id(), form.name(), form.headline(), form.birthday().read());
    }
}
