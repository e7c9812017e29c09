package org.passerelle.insight.plan;

import static org.passerelle.insight.plan.Group.FIFTEEN;
import static org.passerelle.insight.plan.Group.FIFTY;
import static org.passerelle.insight.plan.Group.FIVE;
import static org.passerelle.insight.plan.Group.HUNDRED_FIFTY;
import static org.passerelle.insight.plan.Group.NEW_OR_DORMANT;

import java.util.Map;

/// The least part of the week's time each group is given, as long as it has people to spend it on.
///
/// @param least 0 to 1 for each group, together at most 1; a group not named has none, save
///     {@link Group#NEW_OR_DORMANT}, which must have {@value #LEAST_NEW_OR_DORMANT} or more
public record Shares(Map<Group, Double> least) {

    public static final double LEAST_NEW_OR_DORMANT = .1;

    /// A tenth for new and dormant people, a twentieth for each layer \[H].
    public static final Shares DEFAULT =
            new Shares(Map.of(NEW_OR_DORMANT, .1, FIVE, .05, FIFTEEN, .05, FIFTY, .05, HUNDRED_FIFTY, .05));

    /// A tenth for new and dormant people, nothing for a layer.
    public static final Shares LEAST = new Shares(Map.of(NEW_OR_DORMANT, LEAST_NEW_OR_DORMANT));

    private static final double ROUNDING = 1e-9;

    public Shares {
        least = Map.copyOf(least);
        var sum = least.values().stream().mapToDouble(Double::doubleValue).sum();
        if (least.values().stream().anyMatch(share -> !(share >= 0))
                || sum > 1 + ROUNDING
                || least.getOrDefault(NEW_OR_DORMANT, 0.) < LEAST_NEW_OR_DORMANT) {
            throw new IllegalArgumentException(
                    "Shares lie between 0 and 1, sum to 1 at most, and leave new and dormant people %s, unlike %s."
                            .formatted(LEAST_NEW_OR_DORMANT, least));
        }
    }

    /// The quarters of an hour of each group, by its ordinal, rounded up.
    int[] cells(int budgetMinutes) {
        var cells = new int[Group.values().length];
        least.forEach((group, share) -> cells[group.ordinal()] =
                (int) Math.ceil(share * budgetMinutes / Action.CELL_MINUTES - ROUNDING));
        return cells;
    }
}
