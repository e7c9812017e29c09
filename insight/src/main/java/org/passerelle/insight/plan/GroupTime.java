package org.passerelle.insight.plan;

/// What a group gets of the week.
///
/// @param reservedMinutes its share of the budget, in whole quarters of an hour
/// @param heldMinutes what is sure to be spent on it: its promises, and what its most paying actions fill of the share
/// @param minutes spent on it, engagements apart
public record GroupTime(Group group, int reservedMinutes, int heldMinutes, int minutes) {

    /// Always, in a plan not changed by hand.
    public boolean kept() {
        return minutes >= heldMinutes;
    }
}
