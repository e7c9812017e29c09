package org.passerelle.publishing.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Bell;
import org.passerelle.publishing.Standstills;

/// Stops everything that is to go out, and lets it go on.
public final class StandstillPage {

    private final Standstills standstills;
    private final Bell bell;
    private final Almanac almanac;

    public StandstillPage(Standstills standstills, Bell bell, Almanac almanac) {
        this.standstills = standstills;
        this.bell = bell;
        this.almanac = almanac;
    }

    public void begin(Context context) {
        var words = Pages.visit(context).words();
        try {
            standstills.begin(until(Pages.typed(context, "until")));
            Pages.tell(context, words.say("standstill.begun"));
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(words));
        }
        Pages.go(context, Pages.back(context));
    }

    public void end(Context context) {
        standstills.end();
        bell.ring();
        Pages.tell(context, Pages.visit(context).say("standstill.ended"));
        Pages.go(context, Pages.back(context));
    }

    /// The morning of a day; null where none is given.
    private @Nullable Instant until(String day) {
        try {
            return day.isEmpty() ? null : LocalDate.parse(day).atStartOfDay(almanac.zone()).toInstant();
        } catch (DateTimeException e) {
            throw new Refusal("standstill.day");
        }
    }
}
