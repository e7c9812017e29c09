package org.passerelle.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.formats.Format;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Reading;
import org.passerelle.formats.Source;
import org.passerelle.formats.Trace;
import org.passerelle.formats.Trace.Party;

/// A first look into a file: what it tells, and whose it seems to be. The first {@value #TRACES} traces are enough;
/// only a file that says whose it is in the midst of exchanges, as mailboxes do, is looked through to its end.
///
/// @param cards how many people it describes, as far as it was looked at
/// @param owners who the file says it belongs to
/// @param sample its exchanges, for finding the owner where the file does not say
/// @param names whether it names anyone, or tells people apart by numbers alone
record Glance(int cards, Set<Identity> owners, List<Conversation> sample, boolean names) {

    static final Glance NONE = new Glance(0, Set.of(), List.of(), false);

    private static final int TRACES = 5_000;

    static Glance at(Format format, Source source, Reading reading) throws IOException {
        int cards = 0;
        boolean names = false;
        var owners = new HashSet<Identity>();
        var sample = new ArrayList<Conversation>();
        try (var traces = format.read(source, reading)) {
            int seen = 0;
            for (var i = traces.iterator(); i.hasNext(); seen++) {
                var trace = i.next();
                if (seen >= TRACES && (owners.isEmpty() || sample.isEmpty())) break;
                switch (trace) {
                    case Trace.Owner owner -> owners.addAll(owner.identities());
                    case Trace.Someone someone -> {
                        cards++;
                        names |= !someone.isNameless();
                    }
                    case Trace.Exchange exchange -> {
                        var conversation = Conversation.of(exchange);
                        if (sample.size() < TRACES) sample.add(conversation);
                        names |= !conversation.parties().stream().allMatch(Party::isNameless) || conversation.parties().isEmpty();
                    }
                    case Trace.Photo _, Trace.Subscription _, Trace.LeftOut _, Trace.BadLine _, Trace.Question _ -> {}
                }
            }
        }
        owners.removeIf(identity -> identity.kind().equals(Identity.URL));
        return new Glance(cards, owners, sample, names);
    }

    /// Who I am comes first, then whom I know, then what we said, then those whom the rest had to name first.
    int rank() {
        if (!names && (cards > 0 || !sample.isEmpty())) return 3;
        if (!sample.isEmpty()) return 2;
        return cards > 0 ? 1 : 0;
    }
}
