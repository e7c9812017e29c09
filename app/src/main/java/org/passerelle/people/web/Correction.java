package org.passerelle.people.web;

import io.javalin.http.Context;
import org.passerelle.people.Person;

/// One part of a person's page that is corrected by a form of its own.
///
/// @param <F> what the form holds
public interface Correction<F> {

    /// The last word of its address, and of its template.
    String part();

    /// The form as it first shows.
    F now(Person person);

    /// The form as it was filled in: shown again as it is where it is refused.
    F typed(Person person, Context context);

    /// Keeps what was typed, and returns the number to undo it by, or 0 where nothing changed.
    int save(Person person, F form);
}
