package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.DELIVERY;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Trace;
import org.passerelle.platform.Almanac;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Queue.Claim;

/// Carries deliveries to their channels when they are due, and settles what became of them. Any number may work at once, in
/// one process or several, and any may die at any moment: nothing goes out twice, nothing is lost. See decision 15.
public final class Postman {

    /// What is later than that by itself stays home: better missed than out in the night.
    static final Duration LATE = Duration.ofHours(3);

    /// How long something to be published by hand waits for the owner.
    static final Duration BY_HAND = Duration.ofHours(24);

    private final Almanac almanac;
    private final Channels channels;
    private final Queue queue;
    private final Posts posts;
    private final Standstills standstills;
    private final Repetitions repetitions;
    private final Approvals approvals;

    public Postman(
            Almanac almanac,
            Channels channels,
            Queue queue,
            Posts posts,
            Standstills standstills,
            Repetitions repetitions,
            Approvals approvals) {
        this.almanac = almanac;
        this.channels = channels;
        this.queue = queue;
        this.posts = posts;
        this.standstills = standstills;
        this.repetitions = repetitions;
        this.approvals = approvals;
    }

    /// Does all there is to do now; returns how many deliveries moved.
    public int round() {
        int moved = standstills.now().isEmpty() ? repetitions.makeWhatIsDue() : 0;
        for (var each : queue.abandoned()) if (resume(each)) moved++;
        for (var each : queue.held()) if (isReady(each) && queue.pass(each, State.QUEUED, null)) moved++;
        for (var each : queue.due()) if (deliver(each)) moved++;
        for (var each : queue.forgotten(almanac.now().minus(BY_HAND)))
            if (queue.pass(each, State.MISSED, Reason.of("delivery.forgotten"))) moved++;
        return moved;
    }

    /// Sends one that is due, at once; what became of it is then in its state.
    public boolean deliver(Delivery delivery) {
        var due = Objects.requireNonNull(delivery.due()).toInstant();
        if (due.plus(LATE).isBefore(almanac.now())) return queue.pass(delivery, State.MISSED, late(delivery, due));
        var connection = channels.find(delivery.channelId()).filter(Connection::isReady);
        if (connection.isEmpty()) return queue.pass(delivery, State.HELD, Reason.of("delivery.disconnected"));
        var network = connection.get().can(Channel.Publishes.class);
        if (network.isEmpty()) return queue.ring(delivery);
        posts.look(delivery, connection.get());
        var claim = queue.take(delivery);
        claim.ifPresent(taken -> settle(taken, publish(network.get(), connection.get(), taken)));
        return claim.isPresent();
    }

    /// Asks the network what became of one nobody is sure of; says whether it could be asked.
    public boolean reconcile(int id) {
        return queue.find(id)
                .filter(each -> each.state() == State.UNKNOWN)
                .flatMap(queue::takeUnknown)
                .map(this::ask)
                .orElse(false);
    }

    /// The owner looked, and it is not there: it may be sent again. Where its channel cannot tell, the owner’s word is all
    /// there is: what the channel learnt is thrown away, and it begins anew.
    public void notThere(Delivery delivery) {
        queue.notThere(delivery.id(), channels.find(delivery.channelId()).flatMap(Postman::teller).isEmpty());
    }

    /// One whose process died: nothing had been sent where its channel had not kept anything yet.
    private boolean resume(Delivery delivery) {
        var claim = queue.takeOver(delivery);
        if (claim.isEmpty()) return false;
        if (claim.get().trace().isEmpty()) queue.settle(claim.get(), State.QUEUED, null, Map.of());
        else ask(claim.get());
        return true;
    }

    private boolean ask(Claim claim) {
        var connection = channels.find(claim.delivery().channelId());
        var network = connection.flatMap(Postman::teller);
        if (network.isEmpty()) {
            queue.settle(claim, State.UNKNOWN, Reason.of("delivery.look"), Map.of());
            return false;
        }
        var account = connection.orElseThrow().account();
        var trace = trace(claim);
        var outcome = network.get().reconcile(account, posts.of(claim, connection.get(), trace), trace);
        // Not being let in tells nothing of what went out before.
        if (outcome instanceof Outcome.NeedsReconnect(var reason)) {
            channels.lose(account, reason);
            queue.settle(claim, State.UNKNOWN, reason, Map.of());
        } else settle(claim, outcome);
        return true;
    }

    /// The network, where it can be asked what became of a publication.
    private static Optional<Channel.Publishes> teller(Connection connection) {
        return connection.can(Channel.Publishes.class).filter(Channel.Publishes::canTell);
    }

    private boolean isReady(Delivery delivery) {
        return channels.find(delivery.channelId()).filter(Connection::isReady).isPresent();
    }

    private Outcome publish(Channel.Publishes network, Connection connection, Claim claim) {
        var trace = trace(claim);
        var draft = posts.of(claim, connection, trace);
        var unfit = Posts.unfit(claim.publication(), draft, connection);
        return unfit.isPresent() ? new Outcome.Rejected(unfit.get()) : network.publish(connection.account(), draft, trace);
    }

    private Trace trace(Claim claim) {
        return Trace.read(claim.trace(), json -> queue.keep(claim, json));
    }

    private void settle(Claim claim, Outcome outcome) {
        switch (outcome) {
            case Outcome.Published(var remoteId, var url, var at) ->
                queue.settle(claim, State.PUBLISHED, null, Map.of(
                        DELIVERY.REMOTE_ID, remoteId, DELIVERY.URL, PublicationRows.write(url), DELIVERY.PUBLISHED_AT, at));
            case Outcome.Rejected(var reason) -> queue.settle(claim, State.REJECTED, reason, Map.of());
            case Outcome.RetryLater(var at, var reason) -> again(claim, at, reason);
            case Outcome.Unknown(var reason) -> queue.settle(claim, State.UNKNOWN, reason, Map.of());
            case Outcome.NeedsReconnect(var reason) -> {
                channels.find(claim.delivery().channelId()).ifPresent(known -> channels.lose(known.account(), reason));
                queue.settle(claim, State.HELD, reason, Map.of());
            }
        }
    }

    private void again(Claim claim, Instant at, Reason reason) {
        var due = Objects.requireNonNull(claim.delivery().due()).toInstant();
        if (at.isAfter(due.plus(LATE))) queue.settle(claim, State.MISSED, reason, Map.of());
        else queue.settle(claim, State.QUEUED, reason, Map.of(DELIVERY.TRY_AT, at));
    }

    /// What kept it from going out, where something did.
    private Reason late(Delivery delivery, Instant due) {
        return Optional.ofNullable(delivery.reason()).orElseGet(() -> Reason.of(
                standstills.held(due) ? "delivery.stood.still" : approvals.isMissing(delivery.publicationId()) ? "delivery.unread" : "delivery.late"));
    }
}
