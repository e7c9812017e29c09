package org.passerelle.people.web;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Edits;
import org.passerelle.people.Person;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.ties.Cadence;
import org.passerelle.ties.Cadences;

/// How long may pass between two exchanges with them.
public record CadenceCorrection(Edits edits, Cadences cadences) implements Correction<CadenceCorrection.Form> {

    /// Offered by name; the last is never.
    public static final List<String> OFFERED = List.of("7", "30", "91", "182", "365", "0");

    /// @param choice one of those offered, `other`, or empty to follow sphere and layer
    /// @param days typed for another; may be empty
    /// @param unchosen what following would mean, or null
    public record Form(String choice, String days, @Nullable Cadence unchosen) {}

    @Override
    public String part() {
        return "cadence";
    }

    @Override
    public Form now(Person person) {
        var own = person.cadenceDays() == null ? "" : person.cadenceDays().toString();
        boolean offered = own.isEmpty() || OFFERED.contains(own);
        return new Form(offered ? own : "other", offered ? "" : own, unchosen(person));
    }

    @Override
    public Form typed(Person person, Context context) {
        return new Form(
                Pages.typed(context, "choice"),
                Pages.typed(context, "days"),
                unchosen(person));
    }

    @Override
    public int save(Person person, Form form) {
        return edits.pace(person.id(), days(form));
    }

    private static @Nullable Integer days(Form form) {
        if (form.choice().isEmpty()) return null;
        var days = form.choice().equals("other") ? form.days() : form.choice();
        if (!days.matches("\\d{1,4}")) throw new Refusal("cadence.wrong", Cadence.DAYS_MAXIMUM);
        return Cadences.check(Integer.parseInt(days));
    }

    private @Nullable Cadence unchosen(Person person) {
        return cadences.of(person).unchosen();
    }
}
