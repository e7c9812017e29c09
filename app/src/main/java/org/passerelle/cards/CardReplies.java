package org.passerelle.cards;

import static org.passerelle.cards.db.Tables.CARD_REPLY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Address;
import org.passerelle.people.Aspect;
import org.passerelle.people.Edits;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Encounter;
import org.passerelle.people.Journal;
import org.passerelle.people.Role;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// What visitors left in answer to cards, until the owner decides: nobody joins the network by themselves.
public final class CardReplies {

    private static final Aspect DECISION =
            new Aspect("card-reply", List.of(Aspect.columns(CARD_REPLY, CARD_REPLY.ID, CARD_REPLY.DECIDED_AT)));
    private static final int WAITING_MAXIMUM = 200;

    public record Waiting(int id, int cardId, Reply reply, LocalDate on) {}

    /// Someone taken into the network, and the numbers of the edits that did, in order.
    public record Taken(int personId, List<Integer> edits) {}

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;
    private final Journal journal;
    private final Edits edits;
    private final OwnCards cards;

    public CardReplies(Store store, Almanac almanac, Settings settings, Journal journal, Edits edits, OwnCards cards) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
        this.journal = journal;
        this.edits = edits;
        this.cards = cards;
        journal.keep(DECISION, undone -> {});
    }

    /// Keeps what a visitor left; refused while too many wait for the owner.
    public void leave(OwnCard card, Reply reply) {
        var now = almanac.now();
        store.transaction(sql -> {
            if (sql.fetchCount(CARD_REPLY, CARD_REPLY.DECIDED_AT.isNull()) >= WAITING_MAXIMUM) throw new Refusal("reply.full");
            return sql.insertInto(CARD_REPLY)
                    .set(CARD_REPLY.ID, Ids.next(sql, "card_reply"))
                    .set(CARD_REPLY.CARD_ID, card.id())
                    .set(CARD_REPLY.NAME, reply.name())
                    .set(CARD_REPLY.ADDRESS, reply.address())
                    .set(CARD_REPLY.WORDS, reply.words())
                    .set(CARD_REPLY.LEFT_AT, now)
                    .execute();
        });
    }

    /// Those nobody decided about, the oldest first.
    public List<Waiting> waiting() {
        return read(CARD_REPLY.DECIDED_AT.isNull());
    }

    public Optional<Waiting> find(int id) {
        return read(CARD_REPLY.ID.eq(id).and(CARD_REPLY.DECIDED_AT.isNull())).stream().findFirst();
    }

    /// Takes the visitor into the network: name, address, their words as a note, the card's sphere. An address that is
    /// none of those known goes in the note.
    ///
    /// @param how we met, in words
    public Taken accept(int id, String how) {
        var waiting = find(id).orElseThrow(() -> new Refusal("reply.missing"));
        var reply = waiting.reply();
        var address = Address.read(reply.address(), settings.country());
        var made = new ArrayList<Integer>();
        var added = edits.add(new Newcomer(reply.name(), address.orElse(null), new Role(0, "", "", null, null)));
        int person = added.personId();
        made.add(added.edit());
        var on = PartialDate.parse(waiting.on().toString());
        made.add(edits.meet(person, new Encounter(how, "", on, null, false)));
        made.add(edits.note(person, address.isPresent() ? reply.words() : (reply.address() + "\n" + reply.words()).strip()));
        cards.find(waiting.cardId()).map(OwnCard::sphereId).ifPresent(
                sphere -> made.add(edits.group(person, List.of(sphere), "", List.of())));
        made.add(decide(id));
        return new Taken(person, made);
    }

    public int refuse(int id) {
        if (find(id).isEmpty()) throw new Refusal("reply.missing");
        return decide(id);
    }

    private int decide(int id) {
        var now = almanac.now();
        return store.transaction(sql -> journal.edit(sql, DECISION, id, () -> sql.update(CARD_REPLY)
                .set(CARD_REPLY.DECIDED_AT, now)
                .where(CARD_REPLY.ID.eq(id))
                .execute()));
    }

    private List<Waiting> read(Condition condition) {
        return store.sql()
                .selectFrom(CARD_REPLY)
                .where(condition)
                .orderBy(CARD_REPLY.LEFT_AT, CARD_REPLY.ID)
                .fetch(row -> new Waiting(
                        row.get(CARD_REPLY.ID),
                        row.get(CARD_REPLY.CARD_ID),
                        new Reply(row.get(CARD_REPLY.NAME), row.get(CARD_REPLY.ADDRESS), row.get(CARD_REPLY.WORDS)),
                        almanac.dayOf(row.get(CARD_REPLY.LEFT_AT))));
    }
}
