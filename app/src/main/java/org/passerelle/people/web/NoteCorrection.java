package org.passerelle.people.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import org.passerelle.people.Edits;
import org.passerelle.people.Person;

/// Notes, in free words.
public record NoteCorrection(Edits edits) implements Correction<NoteCorrection.Form> {

    public record Form(String note) {}

    @Override
    public String part() {
        return "note";
    }

    @Override
    public Form now(Person person) {
        return new Form(person.note());
    }

    @Override
    public Form typed(Person person, Context context) {
        return new Form(requireNonNullElse(context.formParam("note"), "").replace("\r\n", "\n"));
    }

    @Override
    public int save(Person person, Form form) {
        return edits.note(person.id(), form.note());
    }
}
