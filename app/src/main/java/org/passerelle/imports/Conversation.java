package org.passerelle.imports;

import java.util.List;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Party;

/// Who was in an exchange, nothing more.
///
/// @param needsOwner whether which way it went depends on who the owner is
/// @param together whether all were present alike
record Conversation(List<Party> parties, boolean needsOwner, boolean together) {

    static Conversation of(Exchange exchange) {
        var parties = Stream.concat(Stream.ofNullable(exchange.from()), exchange.others().stream())
                .filter(party -> !party.identities().isEmpty())
                .toList();
        boolean together = exchange.direction() == Direction.BOTH || exchange.direction() == null && exchange.from() == null;
        return new Conversation(parties, exchange.direction() == null && !together, together);
    }
}
