package org.passerelle.publishing.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Hearing;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.LedgerChanged;
import org.passerelle.imports.OwnIdentities;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.sql.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Listens to each channel at a pace of its own, and counts what publications brought. Any number may work at once, and any
/// may die at any moment: what was heard and how far it was heard are kept together or not at all, so that nothing comes in
/// twice and nothing is lost. See decision 18.
public final class Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    /// What is about a publication not known to be out may become known to be for so long.
    private static final Duration TO_BE_TIED = Duration.ofDays(7);

    private final Store store;
    private final Almanac almanac;
    private final Events events;
    private final Channels channels;
    private final OwnIdentities own;
    private final Hearings hearings;
    private final Measures measures;
    private final Bookkeeper bookkeeper;

    public Listener(
            Store store, Almanac almanac, Events events, Channels channels, OwnIdentities own, Exchanges exchanges, Measures measures) {
        this.store = store;
        this.almanac = almanac;
        this.events = events;
        this.channels = channels;
        this.own = own;
        this.hearings = new Hearings(store, almanac);
        this.measures = measures;
        this.bookkeeper = new Bookkeeper(exchanges);
    }

    /// Listens to every channel whose turn has come; returns how many things were new.
    public int round() {
        int added = 0;
        for (var place : places()) if (hearings.take(place.id())) added += listen(place);
        return added;
    }

    /// The channels that can be listened to, or that count, and that work.
    public List<Connection> places() {
        return channels.all().stream()
                .filter(Connection::isReady)
                .filter(each -> each.channel() instanceof Channel.Listens || each.channel() instanceof Channel.Measures)
                .toList();
    }

    /// How it stands with one channel; empty where it was never listened to.
    public Optional<Hearings.Standing> standing(int channel) {
        return hearings.of(channel);
    }

    /// Listens to one channel now, whether its turn has come or not; returns how many things were new.
    public int listen(Connection place) {
        try {
            var since = hearings.since(place.id());
            var heard = place.can(Channel.Listens.class).map(network -> network.listen(place.account(), since));
            return switch (heard.orElseGet(() -> new Hearing.Heard(List.of(), since))) {
                case Hearing.Heard all -> {
                    int added = keep(place, all);
                    measures.take(place).ifPresent(why -> fail(place, why));
                    yield added;
                }
                case Hearing.Deaf(var why) -> {
                    fail(place, why);
                    yield 0;
                }
            };
        } catch (RuntimeException e) {
            LOG.warn("Channel {} could not be listened to", place.id(), e);
            hearings.failed(place.id(), almanac.now(), Reason.of("outcome.garbled", place.channel().name()));
            return 0;
        }
    }

    private int keep(Connection place, Hearing.Heard heard) {
        var mine = own.all();
        var people = new HashSet<Integer>();
        int added = store.durably(sql -> {
            people.clear();
            var intake = new Intake(sql, place, mine, almanac.now());
            var taken = intake.take(heard.feedback());
            intake.tie(almanac.now().minus(TO_BE_TIED));
            var touched = new HashSet<>(Respondents.recognise(sql));
            touched.addAll(taken.respondents());
            people.addAll(bookkeeper.settle(sql, touched));
            hearings.heard(sql, place.id(), heard.since(), taken.added() > 0);
            return taken.added();
        });
        if (!people.isEmpty()) events.announce(new LedgerChanged(people));
        return added;
    }

    private void fail(Connection place, Outcome why) {
        switch (why) {
            case Outcome.RetryLater(Instant at, var reason) -> hearings.failed(place.id(), at, reason);
            case Outcome.Rejected(var reason) -> hearings.failed(place.id(), almanac.now(), reason);
            case Outcome.Unknown(var reason) -> hearings.failed(place.id(), almanac.now(), reason);
            case Outcome.NeedsReconnect(var reason) -> {
                channels.lose(place.account(), reason);
                hearings.failed(place.id(), almanac.now(), reason);
            }
            case Outcome.Published _ -> throw new IllegalStateException("Listening publishes nothing");
        }
    }
}
