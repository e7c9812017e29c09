package org.passerelle.channels;

import java.util.List;

/// What listening brought.
public sealed interface Hearing {

    /// @param feedback the oldest first; may be empty
    /// @param since to hand to the next call: what was heard is not heard again, but may be where the network is unsure
    record Heard(List<Feedback> feedback, String since) implements Hearing {}

    /// Nothing could be heard: {@link Outcome.RetryLater}, {@link Outcome.NeedsReconnect} or {@link Outcome.Rejected}.
    record Deaf(Outcome why) implements Hearing {}
}
