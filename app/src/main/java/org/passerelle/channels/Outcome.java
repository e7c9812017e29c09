package org.passerelle.channels;

import java.net.URI;
import java.time.Instant;

/// What became of a publication. Each caller handles each case.
public sealed interface Outcome {

    /// It is out.
    ///
    /// @param remoteId by which the network knows it; of a thread, its first part
    /// @param url where people read it
    /// @param at as the network says, else when it answered
    record Published(String remoteId, URI url, Instant at) implements Outcome {}

    /// It surely did not go out, and will not as it is: something must be changed first.
    record Rejected(Reason reason) implements Outcome {}

    /// It surely did not go out, and may be sent again from then on.
    record RetryLater(Instant at, Reason reason) implements Outcome {}

    /// It may have gone out. Never sent again by itself: `reconcile` reads back, or the owner looks.
    record Unknown(Reason reason) implements Outcome {}

    /// It surely did not go out: the network does not accept the account's credentials any more.
    record NeedsReconnect(Reason reason) implements Outcome {}
}
