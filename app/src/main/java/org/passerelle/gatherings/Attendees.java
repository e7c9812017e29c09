package org.passerelle.gatherings;

import static java.util.stream.Collectors.toSet;
import static org.passerelle.gatherings.db.Tables.ATTENDEE;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.imports.OwnIdentities;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// Who is expected at each event.
public final class Attendees {

    private static final Aspect LIST =
            new Aspect("attendees", List.of(Aspect.rows(ATTENDEE, ATTENDEE.GATHERING_ID)));

    /// How many a list added, and the number of the edit that did; 0 where it added nobody.
    public record Expected(int added, int edit) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;
    private final OwnIdentities own;

    public Attendees(Store store, Almanac almanac, Journal journal, OwnIdentities own) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        this.own = own;
        journal.keep(LIST, undone -> {});
    }

    /// Adds whom a pasted list names, but the owner and those expected already.
    public Expected expect(int gatheringId, String list) {
        var me = own.all();
        var guests = GuestList.read(list, almanac.today()).stream()
                .filter(guest -> !me.contains(new Identity(Identity.EMAIL, guest.email())))
                .filter(guest -> !me.contains(new Identity(Identity.LINKEDIN_NAME, Fold.of(guest.name()))))
                .toList();
        return add(gatheringId, guests, Map.of());
    }

    /// Adds people of the network.
    public Expected expect(int gatheringId, Collection<Named> people) {
        var guests = people.stream().map(person -> new Guest(person.name(), "", person.detail(), "")).toList();
        var ids = new HashMap<Guest, Integer>();
        int i = 0;
        for (var person : people) ids.put(guests.get(i++), person.id());
        return add(gatheringId, guests, ids);
    }

    private Expected add(int gatheringId, List<Guest> guests, Map<Guest, Integer> people) {
        return store.transaction(sql -> {
            Gatherings.existing(sql, gatheringId);
            var known = sql.selectFrom(ATTENDEE)
                    .where(ATTENDEE.GATHERING_ID.eq(gatheringId))
                    .fetch(row -> key(row.get(ATTENDEE.NAME), row.get(ATTENDEE.EMAIL)))
                    .stream()
                    .collect(toSet());
            var fresh = guests.stream().filter(guest -> known.add(key(guest.name(), guest.email()))).toList();
            int edit = journal.edit(sql, LIST, gatheringId, () -> insert(sql, gatheringId, fresh, people));
            return new Expected(fresh.size(), edit);
        });
    }

    private static void insert(DSLContext sql, int gatheringId, List<Guest> guests, Map<Guest, Integer> people) {
        if (guests.isEmpty()) return;
        int id = Ids.reserve(sql, "attendee", guests.size());
        for (var guest : guests)
            sql.insertInto(ATTENDEE)
                    .set(ATTENDEE.ID, id++)
                    .set(ATTENDEE.GATHERING_ID, gatheringId)
                    .set(ATTENDEE.NAME, guest.name())
                    .set(ATTENDEE.TITLE, guest.title())
                    .set(ATTENDEE.ORGANISATION, guest.organisation())
                    .set(ATTENDEE.EMAIL, guest.email())
                    .set(ATTENDEE.PERSON_ID, people.get(guest))
                    .execute();
    }

    /// Everyone expected, as the list named them, and whom of the network each is. Cost: three queries.
    public List<Attendee> of(int gatheringId) {
        return of(store.sql(), gatheringId);
    }

    static List<Attendee> of(DSLContext sql, int gatheringId) {
        var rows = sql.selectFrom(ATTENDEE)
                .where(ATTENDEE.GATHERING_ID.eq(gatheringId))
                .orderBy(ATTENDEE.ID)
                .fetch();
        var recognised = Recognised.among(sql, rows);
        return rows.map(row -> attendee(row, recognised));
    }

    private static Attendee attendee(Record row, Recognised recognised) {
        var person = recognised.certain(row);
        return new Attendee(
                row.get(ATTENDEE.ID),
                row.get(ATTENDEE.NAME),
                row.get(ATTENDEE.TITLE),
                row.get(ATTENDEE.ORGANISATION),
                row.get(ATTENDEE.EMAIL),
                person,
                person == null ? recognised.perhaps(row) : List.of(),
                row.get(ATTENDEE.WANTED));
    }

    /// Puts someone on the list of those to meet, or takes them off it.
    public void want(int gatheringId, int attendeeId, boolean wanted) {
        set(gatheringId, attendeeId, ATTENDEE.WANTED, wanted);
    }

    /// Says who it is.
    public void recognise(int gatheringId, int attendeeId, int personId) {
        if (!store.sql().fetchExists(PERSON, PERSON.ID.eq(personId))) throw new Refusal("event.stranger");
        set(gatheringId, attendeeId, ATTENDEE.PERSON_ID, personId);
    }

    /// Says it is nobody known, whatever the name.
    public void disown(int gatheringId, int attendeeId) {
        set(gatheringId, attendeeId, ATTENDEE.STRANGER, true);
    }

    /// Takes someone off the list.
    public int remove(int gatheringId, int attendeeId) {
        return store.transaction(sql -> journal.edit(sql, LIST, gatheringId, () -> sql.deleteFrom(ATTENDEE)
                .where(ATTENDEE.ID.eq(attendeeId), ATTENDEE.GATHERING_ID.eq(gatheringId))
                .execute()));
    }

    private <T> void set(int gatheringId, int attendeeId, Field<T> field, @Nullable T value) {
        int changed = store.transaction(sql -> sql.update(ATTENDEE)
                .set(field, value)
                .where(ATTENDEE.ID.eq(attendeeId), ATTENDEE.GATHERING_ID.eq(gatheringId))
                .execute());
        if (changed == 0) throw new Refusal("event.attendee.missing");
    }

    /// Those of these people whom a list names for certain: undoing an import keeps them.
    public static Set<Integer> held(DSLContext sql, Collection<Integer> people) {
        return sql.select(ATTENDEE.PERSON_ID)
                .from(ATTENDEE)
                .where(ATTENDEE.PERSON_ID.in(people))
                .fetchSet(ATTENDEE.PERSON_ID);
    }

    private static String key(String name, String email) {
        return email.isEmpty() ? Fold.of(name) : email;
    }
}
