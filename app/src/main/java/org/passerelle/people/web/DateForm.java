package org.passerelle.people.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// A date as three fields, of which some may be left empty: a birthday without its year, a beginning known to the month.
public record DateForm(String day, String month, String year) {

    static final DateForm EMPTY = new DateForm("", "", "");

    static DateForm of(@Nullable PartialDate date) {
        return date == null ? EMPTY : new DateForm(text(date.day()), text(date.month()), text(date.year()));
    }

    static DateForm typed(Context context, String name) {
        return new DateForm(
                Pages.typed(context, name + "-day"),
                Pages.typed(context, name + "-month"),
                Pages.typed(context, name + "-year"));
    }

    /// The date; null where all is empty. Refused where the fields make none.
    @Nullable PartialDate read() {
        if (equals(EMPTY)) return null;
        try {
            return new PartialDate(number(year), number(month), number(day));
        } catch (IllegalArgumentException e) {
            throw new Refusal("date.partial");
        }
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
