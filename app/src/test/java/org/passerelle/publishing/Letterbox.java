package org.passerelle.publishing;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.Ground;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Check;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Field;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Trace;
import org.passerelle.channels.count.Graphemes;

/// A network in memory that honours no key at all: whatever is sent twice stands there twice. What happens at each call is
/// told beforehand; afterwards all goes well.
final class Letterbox implements Channel.Publishes {

    enum Turn {
        FINE,
        /// The network took it, the answer was lost.
        LOST_ANSWER,
        /// The process dies before the call.
        DIES_BEFORE,
        /// The process dies between the call and its answer.
        DIES_AFTER,
        BUSY,
        REFUSES,
        LOCKED
    }

    /// The process is gone.
    static final class Killed extends Error {}

    static final int CHARACTERS_MAXIMUM = 500;

    final Deque<Turn> turns = new ArrayDeque<>();
    /// Every text that went out, in order.
    final List<String> out = new ArrayList<>();
    /// What its own clock says.
    volatile Instant now = Ground.NOW;
    private final Set<String> keys = new HashSet<>();
    private final boolean tells;

    Letterbox() {
        this(true);
    }

    /// @param tells whether it can be asked what became of a publication; where not, it never sends what it may have sent
    Letterbox(boolean tells) {
        this.tells = tells;
    }

    @Override
    public String kind() {
        return "letterbox";
    }

    @Override
    public String name() {
        return "Letterbox";
    }

    @Override
    public Limits limits() {
        return Limits.of(LocalDate.of(2026, 11, 21), new Limits.Rule(new Graphemes(), CHARACTERS_MAXIMUM));
    }

    @Override
    public List<Field> fields() {
        return List.of();
    }

    @Override
    public URI help() {
        return URI.create("https://example.org/help");
    }

    @Override
    public Check check(Account account) {
        return Check.Fine.of("@zoe@example.org", null);
    }

    @Override
    public synchronized Outcome publish(Account account, Draft draft, Trace trace) {
        var turn = turns.isEmpty() ? Turn.FINE : turns.pop();
        switch (turn) {
            case BUSY -> {
                return new Outcome.RetryLater(Ground.NOW.plusSeconds(300), Reason.of("http.slow", "letterbox"));
            }
            case REFUSES -> {
                return new Outcome.Rejected(Reason.of("http.large", "letterbox"));
            }
            case LOCKED -> {
                return new Outcome.NeedsReconnect(Reason.of("http.refused", "letterbox"));
            }
            default -> {}
        }
        if (!tells && !trace.isEmpty()) return new Outcome.Unknown(Reason.of("outcome.silent", "letterbox"));
        var key = trace.once("key", Trace::random);
        if (turn == Turn.DIES_BEFORE) throw new Killed();
        out.add(draft.text());
        keys.add(key);
        if (turn == Turn.DIES_AFTER) throw new Killed();
        if (turn == Turn.LOST_ANSWER) return new Outcome.Unknown(Reason.of("http.broken", "letterbox"));
        return published(key);
    }

    @Override
    public synchronized Outcome reconcile(Account account, Draft draft, Trace trace) {
        var key = trace.find("key").orElse("");
        return keys.contains(key)
                ? published(key)
                : new Outcome.RetryLater(Instant.EPOCH, Reason.of("http.broken", "letterbox"));
    }

    @Override
    public boolean canTell() {
        return tells;
    }

    private Outcome.Published published(String key) {
        return new Outcome.Published(key, URI.create("https://example.org/" + key), now);
    }
}
