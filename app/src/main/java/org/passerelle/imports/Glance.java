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

/// A first look into a file: what it tells, and whose it seems to be. The first {@value #TRACES} traces are enough;
/// only a file that says whose it is in the midst of exchanges, as mailboxes do, is looked through to its end.
///
/// @param cards how many people it describes, as far as it was looked at
/// @param owners who the file says it belongs to
/// @param sample its exchanges, for finding the owner where the file does not say
record Glance(int cards, Set<Identity> owners, List<Conversation> sample) {

    static final Glance NONE = new Glance(0, Set.of(), List.of());

    private static final int TRACES = 5_000;

    static Glance at(Format format, Source source, Reading reading) throws IOException {
        int cards = 0;
        var owners = new HashSet<Identity>();
        var sample = new ArrayList<Conversation>();
        try (var traces = format.read(source, reading)) {
            int seen = 0;
            for (var i = traces.iterator(); i.hasNext(); seen++) {
                var trace = i.next();
                if (seen >= TRACES && (owners.isEmpty() || sample.isEmpty())) break;
                switch (trace) {
                    case Trace.Owner owner -> owners.addAll(owner.identities());
                    case Trace.Someone _ -> cards++;
                    case Trace.Exchange exchange -> {
                        if (sample.size() < TRACES) sample.add(Conversation.of(exchange));
                    }
                    case Trace.LeftOut _, Trace.BadLine _, Trace.Question _ -> {}
                }
            }
        }
        owners.removeIf(identity -> identity.kind().equals(Identity.URL));
        return new Glance(cards, owners, sample);
    }

    /// Who I am comes first, then whom I know, then what we said.
    int rank() {
        if (!sample.isEmpty()) return 2;
        return cards > 0 ? 1 : 0;
    }
}
