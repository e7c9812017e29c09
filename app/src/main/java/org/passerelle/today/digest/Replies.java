package org.passerelle.today.digest;

import static org.passerelle.today.db.Tables.DIGEST_ANSWER;

import java.util.List;
import org.jooq.Condition;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.Contact;
import org.passerelle.today.Pauses;
import org.passerelle.today.Promises;

/// Does what the links of a digest say, each once for its day however often it is asked, and takes it back when asked.
public final class Replies {

    static final int WEEKS_PAUSED = 2;

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;
    private final Exchanges exchanges;
    private final Pauses pauses;
    private final Promises promises;
    private final Journal journal;

    public Replies(
            Store store,
            Almanac almanac,
            Settings settings,
            Exchanges exchanges,
            Pauses pauses,
            Promises promises,
            Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
        this.exchanges = exchanges;
        this.pauses = pauses;
        this.promises = promises;
        this.journal = journal;
    }

    /// Whether it was done already.
    public boolean isDone(Link link) {
        if (link.act() == Link.Act.OFF) return Habit.of(settings).rhythm() == Rhythm.OFF;
        return store.sql().fetchExists(DIGEST_ANSWER, that(link));
    }

    /// @param contact how they were reached, where that is what the link says
    public void act(Link link, Contact contact) {
        if (link.act() == Link.Act.OFF) {
            Habit.turnOff(settings);
            return;
        }
        if (!reserve(link)) return;
        try {
            int edit = edit(link, contact);
            store.transaction(sql -> sql.update(DIGEST_ANSWER).set(DIGEST_ANSWER.EDIT, edit).where(that(link)).execute());
        } catch (RuntimeException e) {
            release(link);
            throw e;
        }
    }

    /// Takes it back; false where something changed since, or there is nothing to take back.
    public boolean undo(Link link) {
        var edit = store.sql().select(DIGEST_ANSWER.EDIT).from(DIGEST_ANSWER).where(that(link)).fetchOptional(DIGEST_ANSWER.EDIT);
        if (edit.isEmpty() || edit.get() == 0) return false;
        journal.undo(edit.get());
        release(link);
        return true;
    }

    private int edit(Link link, Contact contact) {
        return switch (link.act()) {
            case REACHED -> {
                var today = Moment.on(almanac.today(), almanac.zone());
                var note = new Note(List.of(link.subject()), today, contact.medium(), contact.direction(), null, "");
                yield exchanges.note(note).edit();
            }
            case PAUSED -> pauses.pause(link.subject(), almanac.today().plusWeeks(WEEKS_PAUSED));
            case KEPT -> promises.keep(link.subject());
            case OFF -> 0;
        };
    }

    private boolean reserve(Link link) {
        return store.transaction(sql -> sql.insertInto(DIGEST_ANSWER)
                        .set(DIGEST_ANSWER.DAY, (int) link.day().toEpochDay())
                        .set(DIGEST_ANSWER.ACT, link.act().name())
                        .set(DIGEST_ANSWER.SUBJECT, link.subject())
                        .set(DIGEST_ANSWER.EDIT, 0)
                        .onConflictDoNothing()
                        .execute())
                == 1;
    }

    private void release(Link link) {
        store.transaction(sql -> sql.deleteFrom(DIGEST_ANSWER).where(that(link)).execute());
    }

    private static Condition that(Link link) {
        return DIGEST_ANSWER.DAY.eq((int) link.day().toEpochDay())
                .and(DIGEST_ANSWER.ACT.eq(link.act().name()))
                .and(DIGEST_ANSWER.SUBJECT.eq(link.subject()));
    }
}
