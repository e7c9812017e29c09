package org.passerelle.vision.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.vision.Measure;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Objectives;
import org.passerelle.vision.Scope;

/// What is in the fields of an objective.
///
/// @param id 0 for a new one
/// @param words why it changes; empty for a new one
/// @param problem why the last try was refused, or null
public record ObjectiveSheet(
        int id,
        String title,
        String measure,
        String target,
        String scope,
        String begun,
        String due,
        String words,
        List<Measure> measures,
        @Nullable String problem) {

    static ObjectiveSheet of(Objective objective, List<Measure> measures) {
        return new ObjectiveSheet(
                objective.id(),
                objective.title(),
                objective.measure().word(),
                String.valueOf(objective.target()),
                objective.scope().text(),
                objective.begun().toString(),
                objective.due().toString(),
                "",
                measures,
                null);
    }

    static ObjectiveSheet typed(Context context, int id, List<Measure> measures, @Nullable String problem) {
        return new ObjectiveSheet(
                id,
                Pages.typed(context, "title"),
                Pages.typed(context, "measure"),
                Pages.typed(context, "target"),
                Pages.typed(context, "scope"),
                Pages.typed(context, "begun"),
                Pages.typed(context, "due"),
                Pages.typed(context, "words"),
                measures,
                problem);
    }

    public boolean isNew() {
        return id == 0;
    }

    /// As a new one; refused where something must be typed first.
    Objective objective(Objectives among, LocalDate today) {
        var first = begun.isEmpty() ? today : day(begun);
        return Objective.begun(title, among.measure(measure), number(target), Scope.of(scope), first, day(due));
    }

    /// Told otherwise; refused likewise.
    Objective over(Objective known) {
        return known.becoming(title, number(target), Scope.of(scope), day(due));
    }

    static int number(String typed) {
        var bare = typed.replaceAll("[\\s\\u00A0\\u202F]", "");
        if (!bare.matches("-?\\d{1,9}")) throw new Refusal("objective.number", typed);
        return Integer.parseInt(bare);
    }

    static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Refusal("objective.day", typed);
        }
    }
}
