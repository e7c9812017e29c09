package org.passerelle.publishing.feedback;

import static org.passerelle.publishing.db.Tables.RESPONDENT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.LedgerChanged;
import org.passerelle.formats.Identity;
import org.passerelle.people.Address;
import org.passerelle.people.Aspect;
import org.passerelle.people.Edits;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Encounter;
import org.passerelle.people.Journal;
import org.passerelle.people.People;
import org.passerelle.people.PersonChanged;
import org.passerelle.people.Role;
import org.passerelle.platform.Events;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.feedback.Respondent.State;

/// What the owner says of those who answer: someone new, someone known, or nobody to keep. What they said is then exchanges
/// with that person, past and to come; undone, it is as before.
public final class Decisions {

    private static final Aspect DECISION = new Aspect(
            "respondent", List.of(Aspect.columns(RESPONDENT, RESPONDENT.ID, RESPONDENT.STATE, RESPONDENT.PERSON_ID)));

    /// Someone who is now a person of the network, and the numbers of the edits that did, in order.
    public record Taken(int personId, List<Integer> edits) {}

    private final Store store;
    private final Events events;
    private final Journal journal;
    private final Edits edits;
    private final People people;
    private final Bookkeeper bookkeeper;

    public Decisions(Store store, Events events, Journal journal, Edits edits, People people, Exchanges exchanges) {
        this.store = store;
        this.events = events;
        this.journal = journal;
        this.edits = edits;
        this.people = people;
        this.bookkeeper = new Bookkeeper(exchanges);
        journal.keep(DECISION, undone -> settle(undone.subject()));
    }

    /// Takes them into the network, known by their name there.
    ///
    /// @param how we met, in words
    public Taken welcome(int id, String how) {
        var touched = new HashSet<Integer>();
        var taken = store.transaction(sql -> {
            touched.clear();
            var respondent = existing(sql, id);
            if (respondent.state() == State.TAKEN) throw new Refusal("feedback.taken", respondent.called());
            var address = Respondents.addresses(sql, id).stream().map(each -> new Address(each.kind(), each.value())).findFirst();
            var newcomer = new Newcomer(respondent.name(), address.orElse(null), new Role(0, "", "", null, null));
            var added = edits.add(sql, newcomer, new Encounter(how, "", null, null, false));
            return new Taken(added.personId(), List.of(added.edit(), decide(sql, id, State.TAKEN, added.personId(), touched)));
        });
        events.announce(new PersonChanged(taken.personId()));
        announce(touched);
        return taken;
    }

    /// Says that they are someone of the network, who is known by their address from then on.
    public Taken recognise(int id, int personId) {
        var person = people.find(personId).orElseThrow(() -> new Refusal("encounter.unknown", ""));
        var made = new ArrayList<Integer>();
        var addresses = new ArrayList<>(person.addresses());
        var known = new HashSet<>(addresses);
        for (var each : Respondents.addresses(store.sql(), id)) {
            var address = new Address(each.kind(), each.value());
            if (!each.kind().equals(Identity.URL) && known.add(address)) addresses.add(address);
        }
        if (addresses.size() > person.addresses().size()) made.add(edits.address(personId, addresses));
        made.add(decide(id, State.TAKEN, personId));
        return new Taken(personId, made);
    }

    /// Leaves them aside: they are not shown any more. Returns the edit that undoes this.
    public int leave(int id) {
        return decide(id, State.ASIDE, null);
    }

    /// Asks the owner again.
    public int reconsider(int id) {
        return decide(id, State.WAITING, null);
    }

    private int decide(int id, State state, @Nullable Integer person) {
        var touched = new HashSet<Integer>();
        int edit = store.transaction(sql -> {
            touched.clear();
            existing(sql, id);
            return decide(sql, id, state, person, touched);
        });
        announce(touched);
        return edit;
    }

    private int decide(DSLContext sql, int id, State state, @Nullable Integer person, Set<Integer> touched) {
        int edit = journal.edit(sql, DECISION, id, () -> Respondents.decide(sql, id, state, person));
        touched.addAll(bookkeeper.settle(sql, List.of(id)));
        return edit;
    }

    private static Respondent existing(DSLContext sql, int id) {
        return Respondents.read(sql, RESPONDENT.ID.eq(id)).stream().findFirst().orElseThrow(() -> new Refusal("feedback.missing"));
    }

    private void settle(int id) {
        announce(store.transaction(sql -> bookkeeper.settle(sql, List.of(id))));
    }

    private void announce(Set<Integer> touched) {
        if (!touched.isEmpty()) events.announce(new LedgerChanged(touched));
    }
}
