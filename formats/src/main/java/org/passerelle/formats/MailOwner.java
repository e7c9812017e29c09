package org.passerelle.formats;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Owner;
import org.passerelle.formats.Trace.Party;

/// Gathers from a mailbox whose it is, and speaks only when it is steady. An address is the owner's
///
/// - when {@value #SENT_ENOUGH} messages that Gmail filed as sent came from it: an alias is found like the main address;
/// - when, of the first {@value #DELIVERED_SAMPLE} messages whose server noted to whom it delivered them, four in five
///   went to it; a mailbox that ends before needs {@value #DELIVERED_ENOUGH} such messages.
///
/// Lists, drafts, spam and automatic mail do not count. Mailboxes without these marks (Thunderbird's, most archives)
/// say nothing, and the owner is asked.
final class MailOwner {

    private static final int SENT_ENOUGH = 3;
    private static final int DELIVERED_SAMPLE = 50;
    private static final int DELIVERED_ENOUGH = 10;
    private static final double STEADY = 0.8;
    /// How many addresses are counted at most: the owner's are among the first, and memory is bounded.
    private static final int ADDRESSES = 1_000;

    private final Map<Identity, Integer> sent = new HashMap<>();
    private final Map<Identity, Integer> delivered = new HashMap<>();
    private final Set<Identity> told = new LinkedHashSet<>();
    private final Set<Owner> toTell = new LinkedHashSet<>();
    private int deliveries;
    private long rank;

    void consider(MailMessage message, Exchange exchange) {
        rank = exchange.line();
        if (exchange.from() != null && message.folder() == MailFolder.SENT) considerSent(exchange.from());
        deliveredTo(message.headers()).ifPresent(this::considerDelivered);
    }

    /// What became certain since it was last asked.
    Stream<Owner> news() {
        var news = List.copyOf(toTell);
        toTell.clear();
        return news.stream();
    }

    /// What is certain at the end of the mailbox.
    Stream<Owner> end() {
        if (deliveries >= DELIVERED_ENOUGH && deliveries < DELIVERED_SAMPLE) tellDelivered();
        return news();
    }

    private void considerSent(Party from) {
        for (var address : from.identities())
            if (count(sent, address) == SENT_ENOUGH) tell(Name.of(from.name()), address);
    }

    private void considerDelivered(Identity address) {
        if (deliveries >= DELIVERED_SAMPLE) return;
        count(delivered, address);
        if (++deliveries == DELIVERED_SAMPLE) tellDelivered();
    }

    private void tellDelivered() {
        delivered.forEach((address, count) -> {
            if (count >= STEADY * deliveries) tell(Name.NONE, address);
        });
    }

    private void tell(Name name, Identity address) {
        if (told.add(address)) toTell.add(new Owner(rank, name, List.of(address)));
    }

    private static int count(Map<Identity, Integer> counts, Identity address) {
        if (counts.size() >= ADDRESSES && !counts.containsKey(address)) return 0;
        return counts.merge(address, 1, Integer::sum);
    }

    /// The topmost is the last server's, the owner's own.
    private static Optional<Identity> deliveredTo(MailHeaders headers) {
        return Stream.of("delivered-to", "x-original-to")
                .map(headers::raw)
                .flatMap(value -> Identities.email(value.replaceAll("[<>]", "")).stream())
                .findFirst();
    }
}
