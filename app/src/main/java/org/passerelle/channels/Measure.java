package org.passerelle.channels;

/// What a publication brought there, in numbers.
public sealed interface Measure {

    record Counted(int reactions, int shares, int replies) implements Measure {}

    /// It is no longer there.
    record Gone() implements Measure {}

    /// Not to be had now: {@link Outcome.RetryLater}, {@link Outcome.NeedsReconnect} or {@link Outcome.Rejected}.
    record Unmeasured(Outcome why) implements Measure {}
}
