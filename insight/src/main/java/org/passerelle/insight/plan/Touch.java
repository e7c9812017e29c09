package org.passerelle.insight.plan;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person to reach, and how.
///
/// @param choice the index of the action among the candidate's
/// @param day to do it on; null when the week has no days, or no single day has room for it
/// @param motives the strongest first, never empty
public record Touch(Candidate candidate, int choice, @Nullable DayOfWeek day, List<Motive> motives) {

    public long person() {
        return candidate.person();
    }

    public Action action() {
        return candidate.actions().get(choice);
    }

    /// What it takes, in whole quarters of an hour.
    public int minutes() {
        return action().cells() * Action.CELL_MINUTES;
    }

    /// What it is worth in all, in points.
    public double value() {
        return candidate.worth() + action().gain();
    }
}
