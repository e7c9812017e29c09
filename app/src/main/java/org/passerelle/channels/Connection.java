package org.passerelle.channels;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An account of the owner, the network it is on, and whether it works.
///
/// @param handle the account as people there see it; may be empty
/// @param home its page, or null
/// @param reason why it does not work, where it does not
/// @param checkedAt when the network was last asked, or null
public record Connection(
        Account account,
        Channel channel,
        State state,
        String handle,
        @Nullable URI home,
        @Nullable Reason reason,
        @Nullable Instant checkedAt) {

    public enum State {
        /// Being connected: the owner is at the network's own page.
        BEGUN,
        READY,
        /// It does not accept the credentials any more: nothing is lost, they must be given anew.
        LOST,
        /// Disconnected by the owner.
        GONE
    }

    public int id() {
        return account.id();
    }

    public boolean isReady() {
        return state == State.READY;
    }

    public Limits limits() {
        return channel.limits(account);
    }

    /// The part of the channel that can do that, where it can: `connection.can(Channel.Publishes.class)`.
    public <C extends Channel> Optional<C> can(Class<C> capability) {
        return capability.isInstance(channel) ? Optional.of(capability.cast(channel)) : Optional.empty();
    }
}
