package org.passerelle.gatherings.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.passerelle.gatherings.Gathering;
import org.passerelle.gatherings.Gatherings;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.today.Delay;

/// What addresses and forms of these pages say.
final class Typed {

    private Typed() {}

    /// The event the address names.
    static Gathering gathering(Context context, Gatherings gatherings) {
        return gatherings.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }

    /// A day as a date field sends it; the other where it is left empty.
    static LocalDate day(Context context, String name, LocalDate otherwise) {
        var typed = Pages.typed(context, name);
        try {
            return typed.isEmpty() ? otherwise : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Refusal("event.day", typed);
        }
    }

    static LocalDate after(LocalDate from, String delay) {
        return Delay.of(delay).orElse(Delay.WEEK).from(from);
    }

    /// Tells what was done, with its undo, and goes on.
    static void done(Context context, String sentence, int edit, String path) {
        Pages.tell(context, sentence, edit);
        Pages.go(context, path);
    }
}
