package org.passerelle.vision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;

/// An aim with a measure, a target and a date.
///
/// @param id 0 for one not yet kept
/// @param target in what the measure counts
/// @param begun the first day that counts
/// @param due the last day that counts
/// @param ended null while it is pursued
public record Objective(
        int id,
        String title,
        Measure measure,
        int target,
        Scope scope,
        LocalDate begun,
        LocalDate due,
        @Nullable LocalDate ended) {

    public static final int TARGET_MAXIMUM = 10_000_000;
    private static final int TITLE_CHARACTERS_MAXIMUM = 200;
    private static final int YEARS_MAXIMUM = 10;

    /// Refuses what is no aim, with a sentence.
    public Objective {
        title = title.strip().replaceAll("\\s+", " ");
        if (title.isEmpty()) throw new Refusal("objective.nameless");
        if (title.length() > TITLE_CHARACTERS_MAXIMUM) throw new Refusal("vision.long", TITLE_CHARACTERS_MAXIMUM);
        if (target < 1 || target > TARGET_MAXIMUM) throw new Refusal("objective.target", TARGET_MAXIMUM);
        if (!due.isAfter(begun)) throw new Refusal("objective.backwards");
        if (due.isAfter(begun.plusYears(YEARS_MAXIMUM))) throw new Refusal("objective.endless", YEARS_MAXIMUM);
    }

    public static Objective begun(String title, Measure measure, int target, Scope scope, LocalDate begun, LocalDate due) {
        return new Objective(0, title, measure, target, scope, begun, due, null);
    }

    public boolean isOpen() {
        return ended == null;
    }

    public String path() {
        return "/vision/objectives/" + id;
    }

    public Objective endedOn(LocalDate day) {
        return new Objective(id, title, measure, target, scope, begun, due, day);
    }

    /// The same aim, told otherwise.
    public Objective becoming(String newTitle, int newTarget, Scope newScope, LocalDate newDue) {
        return new Objective(id, newTitle, measure, newTarget, newScope, begun, newDue, ended);
    }
}
