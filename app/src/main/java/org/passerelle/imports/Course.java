package org.passerelle.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.passerelle.exchanges.LedgerChanged;
import org.passerelle.formats.Reading;
import org.passerelle.people.PersonChanged;
import org.passerelle.people.PersonIndex;
import org.passerelle.platform.Events;
import org.passerelle.platform.sql.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One import from its first part to its last, and the telling of what it changed.
public final class Course {

    /// Enough to make a transaction cheap, few enough to let other writers in and to fit a small heap.
    public static final int BATCH_TRACES = 5_000;

    private static final int PEOPLE_NAMED = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Course.class);

    private final Store store;
    private final Imports imports;
    private final OwnIdentities own;
    private final PersonIndex index;
    private final Events events;
    private final Newsstand newsstand;
    private final Supplier<Erased> erased;
    private final int batchTraces;

    public Course(
            Store store, Imports imports, OwnIdentities own, PersonIndex index, Events events, Newsstand newsstand,
            Supplier<Erased> erased, int batchTraces) {
        this.store = store;
        this.imports = imports;
        this.own = own;
        this.index = index;
        this.events = events;
        this.newsstand = newsstand;
        this.erased = erased;
        this.batchTraces = batchTraces;
    }

    Outcome rehearse(Import of, Brought brought, Whose whose, Reading reading, Progress progress) {
        var run = new PartReading.Run(of, whose.self(), reading, progress, batchTraces, true, erased.get());
        var parts = new PartReading(store, imports, index, newsstand, run);
        var read = new ArrayList<Part>();
        var questions = new ArrayList<Outcome.Question>();
        for (var part : of.parts()) read.add(read(parts, part, brought, questions));
        return new Outcome(
                null, ImportState.BROUGHT, List.copyOf(read), List.copyOf(questions), tables(brought),
                List.copyOf(whose.self().mine()), List.of());
    }

    Outcome run(Import of, Brought brought, Whose whose, Reading reading, Progress progress) {
        own.learn(of.id(), whose.learnt());
        var questions = new ArrayList<Outcome.Question>();
        try {
            readAll(of, brought, new PartReading.Run(of, whose.self(), reading, progress, batchTraces, false, erased.get()), questions);
        } catch (Overtaken e) {
            LOG.info("Import {} was stopped", of.id());
        }
        var now = imports.get(of.id());
        return new Outcome(
                of.id(), now.state(), now.parts(), List.copyOf(questions), tables(brought),
                List.copyOf(whose.self().mine()), List.of());
    }

    private static List<Outcome.Table> tables(Brought brought) {
        return brought.items().stream()
                .filter(item -> !item.columns().isEmpty())
                .map(item -> new Outcome.Table(item.file(), item.columns()))
                .toList();
    }

    private void readAll(Import of, Brought brought, PartReading.Run run, List<Outcome.Question> questions) {
        try {
            readAll(new PartReading(store, imports, index, newsstand, run), of, brought, run, questions);
        } catch (DataAccessException e) {
            LOG.warn("Import {} is tried once more from where it stands", of.id(), e);
            try {
                readAll(new PartReading(store, imports, index, newsstand, run), imports.get(of.id()), brought, run, questions);
            } catch (DataAccessException again) {
                LOG.error("Import {} failed", of.id(), again);
                imports.end(of.id(), ImportState.FAILED, "database");
            }
        }
    }

    private void readAll(
            PartReading parts, Import of, Brought brought, PartReading.Run run, List<Outcome.Question> questions) {
        try {
            for (var part : of.parts()) {
                if (part.done()) continue;
                var now = run.progress().goOn() ? read(parts, part, brought, questions) : part;
                if (now.refusal() != null) imports.move(of.id(), now);
                if (now.done()) continue;
                imports.end(of.id(), ImportState.STOPPED, null);
                return;
            }
            imports.end(of.id(), ImportState.DONE, null);
        } finally {
            announce(parts.changed());
            events.announce(new ImportEnded(of.id(), parts.changed()));
        }
    }

    private Part read(PartReading parts, Part part, Brought brought, List<Outcome.Question> questions) {
        var item = brought.items().stream().filter(it -> it.file().equals(part.file())).findFirst();
        if (!part.isRead() || item.isEmpty() || item.get().format() == null) return part.refused(part.refusal());
        var tally = new Tally(part.counts(), part.lines());
        try {
            return parts.read(part, item.get(), tally);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} cannot be read further", part.file(), e);
            return parts.latest(part).refused(Brought.refusal(e));
        } catch (DataAccessException | Overtaken e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("The reader of {} failed", part.file(), e);
            return parts.latest(part).refused(Brought.BROKEN);
        } finally {
            tally.questions().forEach(asked -> questions.add(new Outcome.Question(part.file(), asked)));
        }
    }

    /// Where many changed, everyone may have: that is said once.
    private void announce(Set<Integer> changed) {
        if (changed.size() <= PEOPLE_NAMED) changed.forEach(person -> events.announce(new PersonChanged(person)));
        events.announce(new LedgerChanged(Set.of()));
    }
}
