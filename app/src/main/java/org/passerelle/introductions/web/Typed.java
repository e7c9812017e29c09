package org.passerelle.introductions.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.introductions.Thanks;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.today.Delay;

/// What was typed in the forms of these pages.
final class Typed {

    private Typed() {}

    /// A day as a date field sends it; today where it is left empty.
    static LocalDate day(Context context, String name, LocalDate today) {
        var typed = Pages.typed(context, name);
        try {
            return typed.isEmpty() ? today : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Refusal("introduction.day", typed);
        }
    }

    /// Until when something is put off: null for good.
    static @Nullable LocalDate until(Context context, LocalDate today) {
        var typed = Pages.typed(context, "until");
        if (typed.equals("never")) return null;
        return Delay.of(typed).map(delay -> delay.from(today)).orElseThrow(() -> new Refusal("answer.until"));
    }

    static String means(Context context) {
        return Optional.of(Pages.typed(context, "how")).filter(Thanks.MEANS::contains).orElse("message");
    }

    /// Tells what was done, with its undo, and goes on.
    static void done(Context context, String sentence, int edit, String path) {
        if (edit != 0) Pages.tell(context, sentence, edit);
        Pages.go(context, path);
    }
}
