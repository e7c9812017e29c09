package org.passerelle.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jooq.DSLContext;
import org.passerelle.exchanges.LedgerChanged;
import org.passerelle.people.PersonChanged;
import org.passerelle.people.PersonIndex;
import org.passerelle.platform.Events;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;

/// Takes back exactly what an import added. What another import says too stays, in that one's name; people the owner
/// changed since stay, and are counted. In short transactions, so that it too can be interrupted and taken up again.
public final class Undoing {

    /// What came of it.
    ///
    /// @param kept people the owner changed since, who stay unless asked for too
    /// @param separated how many people and organisations had to be told apart again first
    public record Undone(int people, int exchanges, int kept, int separated) {}

    /// What a higher module does before an import is undone, such as telling apart again whom it had made one.
    @FunctionalInterface
    public interface Preparation {

        /// @return how many it told apart
        int before(int importId);
    }

    private final Store store;
    private final Imports imports;
    private final PersonIndex index;
    private final Events events;
    private final Uploads uploads;
    private final Newsstand newsstand;
    private final List<Claim> claims = new CopyOnWriteArrayList<>();
    private final List<Preparation> preparations = new CopyOnWriteArrayList<>();

    public Undoing(Store store, Imports imports, PersonIndex index, Events events, Uploads uploads, Newsstand newsstand) {
        this.store = store;
        this.imports = imports;
        this.index = index;
        this.events = events;
        this.uploads = uploads;
        this.newsstand = newsstand;
    }

    /// Lets a higher module hold on to people.
    public void heed(Claim claim) {
        claims.add(claim);
    }

    /// Lets a higher module put its own matters in order first.
    public void precede(Preparation preparation) {
        preparations.add(preparation);
    }

    /// @param alsoChanged whether people the owner changed since go too
    public Undone undo(int importId, boolean alsoChanged) {
        var undone = imports.get(importId);
        boolean reading = imports.isHeld(undone) && undone.state() != ImportState.UNDOING;
        if (reading) throw new Refusal("import.running", undone.label());
        imports.claim(importId, ImportState.UNDOING, undone.answers(), undone.path());
        int separated = preparations.stream().mapToInt(each -> each.before(importId)).sum();
        var traces = new TracesOf(importId);
        repeat(importId, traces::takeExchanges);
        var affected = new HashSet<>(store.transaction(traces::peopleAddedTo));
        int people = 0;
        var held = new HashSet<Integer>();
        for (int after = 0; after >= 0; ) {
            int from = after;
            var taken = step(importId, sql -> traces.takePeople(sql, from, alsoChanged, claims));
            people += taken.gone();
            held.addAll(taken.held());
            affected.addAll(taken.handedOver());
            after = taken.last();
        }
        step(importId, traces::takeAdditions);
        step(importId, sql -> {
            newsstand.takeBack(sql, importId);
            return 0;
        });
        var there = new HashSet<>(store.transaction(sql -> traces.stillThere(sql, affected)));
        step(importId, sql -> {
            index.index(sql, there);
            return 0;
        });
        imports.end(importId, ImportState.UNDONE, null);
        uploads.discard(undone);
        events.announce(new ImportUndone(importId));
        there.forEach(person -> events.announce(new PersonChanged(person)));
        events.announce(new LedgerChanged(Set.of()));
        return new Undone(people, traces.exchangesGone(), held.size(), separated);
    }

    private void repeat(int importId, ToIntFunction<DSLContext> some) {
        int last;
        do {
            last = step(importId, some::applyAsInt);
        } while (last > 0);
    }

    private <T> T step(int importId, Function<DSLContext, T> work) {
        return store.transaction(sql -> {
            imports.holdOn(sql, importId);
            return work.apply(sql);
        });
    }
}
