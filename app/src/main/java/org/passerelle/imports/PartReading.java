package org.passerelle.imports;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Entries;
import org.passerelle.formats.Format;
import org.passerelle.formats.Reading;
import org.passerelle.people.Arrivals;
import org.passerelle.people.Errand;
import org.passerelle.people.PersonIndex;
import org.passerelle.platform.sql.Store;

/// Reads the parts of one import, each from where it stands to its end, batch by batch. A batch is one short transaction
/// that also moves the part's position: whenever the process dies, what is in and what is counted agree.
final class PartReading {

    /// @param rehearsal nothing is written
    /// @param erased who is never taken in again
    record Run(Import of, Self self, Reading reading, Progress progress, int batchTraces, boolean rehearsal, Erased erased) {}

    private final Store store;
    private final Imports imports;
    private final PersonIndex index;
    private final Newsstand newsstand;
    private final Run run;
    private final Arrivals arrivals;
    private final Entries entries;
    private final Set<Integer> changed = new HashSet<>();
    private @Nullable Part latest;

    PartReading(Store store, Imports imports, PersonIndex index, Newsstand newsstand, Run run) {
        this.store = store;
        this.imports = imports;
        this.index = index;
        this.newsstand = newsstand;
        this.run = run;
        this.arrivals = new Arrivals(errand(0, ""));
        this.entries = new Entries(run.of().id(), run.reading().zone(), run.rehearsal());
    }

    /// Where the part stands once its end is reached, or the owner stopped it.
    Part read(Part part, Brought.Item item, Tally tally) throws IOException {
        var format = requireNonNull(item.format());
        var source = new CountedSource(requireNonNull(item.source()));
        var errand = errand(part.number(), ledger(format));
        arrivals.about(errand, imports.met(run.of().id(), part.number()));
        var now = latest = part;
        try (var batches = new ReadAhead(format, source, item.of(run.reading()), run.batchTraces(), part.position())) {
            do {
                latest = now = takeIn(now, batches.next(), errand, tally);
                run.progress().read(part.file(), now.readBytes(), part.sizeBytes(), now.counts());
            } while (!now.done() && run.progress().goOn());
        }
        return now;
    }

    /// How far the part came before its reading failed.
    Part latest(Part part) {
        return latest != null && latest.number() == part.number() ? latest : part;
    }

    /// The people added or added to.
    Set<Integer> changed() {
        return changed;
    }

    private Part takeIn(Part part, ReadAhead.Batch read, Errand errand, Tally tally) {
        var batch = new Batch(read.traces(), run.self(), run.erased(), arrivals, entries, newsstand, errand, tally);
        if (run.rehearsal()) {
            store.sql().connection(connection -> batch.takeIn(store.sql(), connection, errand.source()));
            return after(part, read, tally);
        }
        return store.transaction(sql -> {
            imports.holdOn(sql, run.of().id());
            sql.connection(connection -> {
                store.dialect().hurry(connection);
                batch.takeIn(sql, connection, errand.source());
            });
            index.index(sql, arrivals.changed());
            var now = after(part, read, tally);
            imports.move(sql, run.of().id(), now, tally.linesToWrite());
            changed.addAll(arrivals.changed());
            return now;
        });
    }

    private Part after(Part part, ReadAhead.Batch read, Tally tally) {
        return new Part(
                part.number(), part.file(), part.format(), null, part.sizeBytes(), read.readBytes(),
                part.position() + read.traces().size(), read.last(), tally.counts(arrivals), tally.lines());
    }

    private Errand errand(int part, String source) {
        return new Errand(run.of().id(), part, source, run.of().startedAt(), run.rehearsal());
    }

    /// The source under which facts are kept. A message is the same whether it came in a mailbox or alone.
    private static String ledger(Format format) {
        return format.name().equals("mbox") ? "mail" : format.name();
    }
}
