package org.passerelle.insight.plan;

/// One reason for which someone is in the plan: its name is its type, its numbers are its components, its words are the
/// caller's.
public sealed interface Motive {

    /// Something is owed them.
    record Promised() implements Motive {}

    /// They would not be there but for the time held for their group.
    ///
    /// @param minutes held for the group
    record HoldsShare(Group group, int minutes) implements Motive {}

    /// Met lately, and not yet a tie.
    ///
    /// @param weeks since then
    record New(double weeks) implements Motive {}

    /// A tie that sleeps is worth waking.
    ///
    /// @param weeks since the last contact
    record Dormant(double weeks) implements Motive {}

    /// The last contact is some time ago.
    ///
    /// @param weeks since then
    /// @param worth of reaching them now, in points; see {@link Candidate#worth}
    record Stale(double weeks, double worth) implements Motive {}

    /// The action brings something by itself.
    ///
    /// @param gain above 0, in points; see {@link Action#gain}
    record Gains(double gain) implements Motive {}

    /// What the touch brings for its time, among all candidates.
    ///
    /// @param gainPerHour in points
    /// @param rank 1 + the other candidates with an action that brings more for its time
    /// @param candidates all of them
    record Pays(double gainPerHour, int rank, int candidates) implements Motive {}
}
