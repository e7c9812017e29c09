package org.passerelle.opportunities.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.passerelle.opportunities.Money;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// What was typed in the forms of these pages.
final class Written {

    private Written() {}

    /// A day as a date field sends it; that one where it is left empty.
    static LocalDate day(Context context, String field, LocalDate otherwise) {
        var typed = Pages.typed(context, field);
        try {
            return typed.isEmpty() ? otherwise : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Refusal("opportunity.day.wrong", typed);
        }
    }

    /// An amount; null where it is left empty.
    static @Nullable Long cents(Context context, String field) {
        var typed = Pages.typed(context, field);
        return typed.isEmpty() ? null : (Long) Money.cents(typed);
    }
}
