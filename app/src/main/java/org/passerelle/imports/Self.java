package org.passerelle.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut.Reason;
import org.passerelle.formats.Trace.Party;

/// Who the owner is in what is being read, by addresses; and how exchanges look from there.
record Self(Set<Identity> mine) {

    /// Between others: the owner neither wrote nor received it.
    static final String ABSENT = "absent";
    /// The owner's own card.
    static final String SELF = "self";

    /// An exchange as the owner lived it: which way it went and with whom, or why it is left out.
    record Seen(Direction direction, List<Party> with, @Nullable String leftOut) {

        static Seen leftOut(String reason) {
            return new Seen(Direction.BOTH, List.of(), reason);
        }
    }

    boolean is(Party party) {
        return is(party.identities());
    }

    /// A name shown on a network is the owner's unless it comes with somebody else's profile there.
    boolean is(List<Identity> identities) {
        var ours = identities.stream().filter(mine::contains).toList();
        return ours.stream().anyMatch(identity -> !identity.isShownName() || !isAnothers(identity, identities));
    }

    private boolean isAnothers(Identity shownName, List<Identity> identities) {
        return identities.stream().anyMatch(identity -> identity.isProfileBeside(shownName))
                && mine.stream().anyMatch(identity -> identity.isProfileBeside(shownName));
    }

    Seen see(Exchange exchange) {
        var direction = direction(exchange);
        if (direction == null) return Seen.leftOut(ABSENT);
        var parties = switch (direction) {
            case OUT -> exchange.others();
            case IN -> Stream.ofNullable(exchange.from()).toList();
            case BOTH -> Stream.concat(Stream.ofNullable(exchange.from()), exchange.others().stream()).toList();
        };
        if (parties.isEmpty()) return new Seen(direction, List.of(), null);
        var others = parties.stream().filter(party -> !is(party)).toList();
        if (others.isEmpty()) return Seen.leftOut(Tally.word(Reason.ALONE));
        var named = others.stream().filter(party -> !party.identities().isEmpty()).toList();
        return named.isEmpty() ? Seen.leftOut(Tally.word(Reason.NAMELESS)) : new Seen(direction, named, null);
    }

    private @Nullable Direction direction(Exchange exchange) {
        if (exchange.direction() != null) return exchange.direction();
        if (exchange.from() == null) return Direction.BOTH;
        if (is(exchange.from())) return Direction.OUT;
        return exchange.others().stream().anyMatch(this::is) ? Direction.IN : null;
    }
}
