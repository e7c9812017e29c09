package org.passerelle.people;

import static org.passerelle.people.db.Tables.EDIT;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// What the owner changes in people by hand. Every change is journalled: it returns the number to undo it by, or 0 where
/// nothing changed.
public final class Edits {

    private static final int NAME_CHARACTERS_MAXIMUM = 200;
    private static final int NOTE_CHARACTERS_MAXIMUM = 20_000;
    /// What of a person can be edited, by the names of the aspects.
    public static final List<String> ASPECTS = Aspects.ALL.stream().map(Aspect::name).toList();

    /// Someone to add.
    ///
    /// @param address how to reach them, or null
    /// @param role what they do; may be empty
    public record Newcomer(String name, @Nullable Address address, Role role) {

        public static Newcomer named(String name) {
            return new Newcomer(name, null, new Role(0, "", "", null, null));
        }
    }

    /// Someone just added, and the number of the edit that did.
    public record Addition(int personId, int edit) {}

    private final Store store;
    private final Almanac almanac;
    private final Events events;
    private final Journal journal;
    private final PersonIndex index;
    private final Spheres spheres;
    private final Belongings belongings;

    /// @param isMet whether the ledger speaks of that person: then adding them can no longer be undone
    public Edits(
            Store store, Almanac almanac, Events events, Journal journal, PersonIndex index, Spheres spheres, Journal.TooLate isMet) {
        this.store = store;
        this.almanac = almanac;
        this.events = events;
        this.journal = journal;
        this.index = index;
        this.spheres = spheres;
        this.belongings = new Belongings(spheres);
        for (var aspect : Aspects.ALL) journal.keep(aspect, this::settle);
        journal.keep(Aspects.ADDITION, this::settle, isMet);
    }

    public Addition add(Newcomer newcomer) {
        var addition = store.transaction(sql -> {
            int id = Ids.next(sql, "person");
            int edit = journal.edit(sql, Aspects.ADDITION, id, () -> insert(sql, id, newcomer));
            index.index(sql, List.of(id));
            return new Addition(id, edit);
        });
        events.announce(new PersonChanged(addition.personId()));
        return addition;
    }

    /// Adds someone in the transaction given, as a part of something larger, and tells how they were met. Whoever began
    /// that announces it.
    public Addition add(DSLContext sql, Newcomer newcomer, Encounter encounter) {
        int id = Ids.next(sql, "person");
        int edit = journal.edit(sql, Aspects.ADDITION, id, () -> {
            insert(sql, id, newcomer);
            meet(sql, id, encounter);
        });
        index.index(sql, List.of(id));
        return new Addition(id, edit);
    }

    public int rename(int personId, String name, String headline, @Nullable PartialDate birthday) {
        var checked = checked(name);
        return edit(personId, Aspects.NAME, sql -> {
            boolean same = sql.fetchExists(PERSON, PERSON.ID.eq(personId), PERSON.NAME.eq(checked));
            var change = sql.update(PERSON)
                    .set(PERSON.HEADLINE, headline.strip())
                    .set(PERSON.BIRTHDAY, birthday == null ? null : birthday.toString());
            if (!same)
                change = change.set(PERSON.NAME, checked)
                        .set(PERSON.GIVEN, "")
                        .set(PERSON.FAMILY, "")
                        .set(PERSON.FOLDED, Fold.of(checked));
            change.where(PERSON.ID.eq(personId)).execute();
        });
    }

    /// Sets the addresses shown, in place of those there were. Refused where one is another person's.
    public int address(int personId, List<Address> addresses) {
        return edit(personId, Aspects.ADDRESSES, sql -> belongings.addresses(sql, personId, addresses));
    }

    /// Sets the roles: those with a number are kept and changed, the others added, the rest taken away.
    public int employ(int personId, List<Role> roles) {
        return edit(personId, Aspects.ROLES, sql -> belongings.roles(sql, personId, roles));
    }

    /// Sets spheres, by number and where new by the owner's word (empty for none), and tags.
    public int group(int personId, List<Integer> spheres, String newSphere, List<String> tags) {
        return edit(personId, Aspects.GROUPS, sql -> belongings.groups(sql, personId, spheres, newSphere, tags));
    }

    public int meet(int personId, Encounter encounter) {
        var through = encounter.through();
        if (through != null && through.id() == personId) throw new Refusal("encounter.self");
        return edit(personId, Aspects.ENCOUNTER, sql -> meet(sql, personId, encounter));
    }

    private static void meet(DSLContext sql, int personId, Encounter encounter) {
        var on = encounter.on();
        var through = encounter.through();
        sql.update(PERSON)
                .set(PERSON.MET_HOW, encounter.how().strip())
                .set(PERSON.MET_WHERE, encounter.where().strip())
                .set(PERSON.MET_ON, on == null ? null : on.toString())
                .set(PERSON.MET_THROUGH, through == null ? null : through.id())
                .set(PERSON.MET_IN_PERSON, (short) (encounter.inPerson() ? 1 : 0))
                .where(PERSON.ID.eq(personId))
                .execute();
    }

    public int note(int personId, String note) {
        var checked = checkedNote(note);
        return edit(personId, Aspects.NOTE, sql -> sql.update(PERSON)
                .set(PERSON.NOTE, checked)
                .where(PERSON.ID.eq(personId))
                .execute());
    }

    public int address(int personId, Manner manner) {
        return edit(personId, Aspects.MANNER, sql -> sql.update(PERSON)
                .set(PERSON.LANGUAGE, manner.language())
                .set(PERSON.MANNER, manner.form())
                .where(PERSON.ID.eq(personId))
                .execute());
    }

    /// Chooses how long may pass without an exchange.
    ///
    /// @param days 0 for never to be reminded; null to follow spheres and layer
    public int pace(int personId, @Nullable Integer days) {
        return edit(personId, Aspects.CADENCE, sql -> sql.update(PERSON)
                .set(PERSON.CADENCE_DAYS, days)
                .where(PERSON.ID.eq(personId))
                .execute());
    }

    public int archive(int personId) {
        return edit(personId, Aspects.ARCHIVAL, sql -> sql.update(PERSON)
                .set(PERSON.ARCHIVED_AT, almanac.now())
                .where(PERSON.ID.eq(personId), PERSON.ARCHIVED_AT.isNull())
                .execute());
    }

    public int bringBack(int personId) {
        return edit(personId, Aspects.ARCHIVAL, sql -> sql.update(PERSON)
                .setNull(PERSON.ARCHIVED_AT)
                .where(PERSON.ID.eq(personId))
                .execute());
    }

    private int edit(int personId, Aspect aspect, Consumer<DSLContext> change) {
        int edit = store.transaction(sql -> {
            int made = journal.edit(sql, aspect, personId, () -> change.accept(sql));
            if (made != 0) touch(sql, personId);
            return made;
        });
        if (edit == 0) return 0;
        if (aspect == Aspects.GROUPS) spheres.forget();
        events.announce(new PersonChanged(personId));
        return edit;
    }

    void insert(DSLContext sql, int id, Newcomer newcomer) {
        var now = almanac.now();
        var name = checked(newcomer.name());
        sql.insertInto(PERSON)
                .set(PERSON.ID, id)
                .set(PERSON.NAME, name)
                .set(PERSON.FOLDED, Fold.of(name))
                .set(PERSON.CREATED_AT, now)
                .set(PERSON.EDITED_AT, now)
                .execute();
        var address = newcomer.address();
        if (address != null) belongings.addresses(sql, id, List.of(address));
        if (!newcomer.role().isEmpty()) belongings.roles(sql, id, List.of(newcomer.role()));
    }

    static String checkedNote(String note) {
        if (note.length() > NOTE_CHARACTERS_MAXIMUM) throw new Refusal("note.long", NOTE_CHARACTERS_MAXIMUM);
        return note.strip();
    }

    static String checked(String name) {
        var stripped = name.strip().replaceAll("\\s+", " ");
        if (Fold.of(stripped).isEmpty()) throw new Refusal("person.nameless");
        if (stripped.length() > NAME_CHARACTERS_MAXIMUM) throw new Refusal("person.name.long", NAME_CHARACTERS_MAXIMUM);
        return stripped;
    }

    private void settle(Journal.Undone undone) {
        store.transaction(sql -> {
            touch(sql, undone.subject());
            return true;
        });
        spheres.forget();
        events.announce(new PersonChanged(undone.subject()));
    }

    /// A person is edited as long as one edit of theirs stands; one undone leaves no mark.
    void touch(DSLContext sql, int personId) {
        var last = DSL.select(DSL.max(EDIT.AT)).from(EDIT).where(EDIT.SUBJECT.eq(personId), EDIT.ASPECT.in(ASPECTS));
        sql.update(PERSON).set(PERSON.EDITED_AT, DSL.field(last)).where(PERSON.ID.eq(personId)).execute();
        index.index(sql, List.of(personId));
    }
}
