package org.passerelle.people;

import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Trace.Name;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Ids;

/// What a whole card changes in a person at once, by the owner's hand on another device: edits as any other, journalled
/// thing by thing. Everything runs in the transaction given; whoever began it announces {@link PersonChanged}.
public final class Rewrites {

    private static final List<String> SHARED = List.of(Identity.URL);

    private final Almanac almanac;
    private final Journal journal;
    private final Spheres spheres;
    private final Edits edits;
    private final Belongings belongings;

    public Rewrites(Almanac almanac, Journal journal, Spheres spheres, Edits edits) {
        this.almanac = almanac;
        this.journal = journal;
        this.spheres = spheres;
        this.edits = edits;
        this.belongings = new Belongings(spheres);
    }

    /// Adds someone, as one edit, and returns their number.
    public int add(DSLContext sql, Telling told) {
        int id = Ids.next(sql, "person");
        journal.edit(sql, Aspects.ADDITION, id, () -> {
            edits.insert(sql, id, Newcomer.named(shown(told)));
            name(sql, id, told);
            belongings.addresses(sql, id, told.addresses());
            belongings.put(sql, id, told.roles());
            groups(sql, id, told.labels());
            note(sql, id, told.note());
        });
        edits.touch(sql, id);
        return id;
    }

    /// Makes someone as told; each thing that changes is an edit of its own.
    public void rewrite(DSLContext sql, int id, Telling told) {
        journal.edit(sql, Aspects.NAME, id, () -> name(sql, id, told));
        journal.edit(sql, Aspects.ADDRESSES, id, () -> belongings.addresses(sql, id, told.addresses()));
        journal.edit(sql, Aspects.ROLES, id, () -> belongings.put(sql, id, told.roles()));
        journal.edit(sql, Aspects.GROUPS, id, () -> groups(sql, id, told.labels()));
        journal.edit(sql, Aspects.NOTE, id, () -> note(sql, id, told.note()));
        edits.touch(sql, id);
    }

    /// Puts someone aside, or brings them back.
    public void archive(DSLContext sql, int id, boolean aside) {
        journal.edit(sql, Aspects.ARCHIVAL, id, () -> sql.update(PERSON)
                .set(PERSON.ARCHIVED_AT, aside ? almanac.now() : null)
                .where(PERSON.ID.eq(id))
                .execute());
        edits.touch(sql, id);
    }

    /// To be called once the transaction that may have added a sphere is committed.
    public void forget() {
        spheres.forget();
    }

    /// Whose each of these addresses is; those that are nobody's are left out.
    public static Map<Address, Integer> holders(DSLContext sql, Collection<Address> addresses) {
        var holders = new HashMap<Address, Integer>();
        if (addresses.isEmpty()) return holders;
        sql.select(IDENTITY.KIND, IDENTITY.VALUE, IDENTITY.PERSON_ID)
                .from(IDENTITY)
                .where(addresses.stream().map(Rewrites::is).reduce(DSL.noCondition(), Condition::or))
                .forEach(row -> holders.put(new Address(row.value1(), row.value2()), row.value3()));
        return holders;
    }

    /// The one person these addresses prove, if the names agree: families share an address, colleagues a site.
    public static Optional<Integer> proven(DSLContext sql, Name name, Collection<Address> addresses) {
        var proofs = addresses.stream().filter(address -> !SHARED.contains(address.kind())).toList();
        var people = new LinkedHashSet<>(holders(sql, proofs).values());
        if (people.size() != 1) return Optional.empty();
        return sql.select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .where(PERSON.ID.in(people), PERSON.ARCHIVED_AT.isNull())
                .fetchOptional()
                .filter(row -> Naming.agree(row.value2(), name.display()))
                .map(row -> row.value1());
    }

    private static Condition is(Address address) {
        return IDENTITY.KIND.eq(address.kind()).and(IDENTITY.VALUE.eq(address.value()));
    }

    /// Where a card gives no name, an address stands for it.
    private static String shown(Telling told) {
        if (!told.name().isEmpty()) return told.name().display();
        return told.addresses().stream().map(Address::value).findFirst().orElse("");
    }

    private static void name(DSLContext sql, int id, Telling told) {
        var name = Edits.checked(shown(told));
        sql.update(PERSON)
                .set(PERSON.NAME, name)
                .set(PERSON.GIVEN, told.name().given())
                .set(PERSON.FAMILY, told.name().family())
                .set(PERSON.FOLDED, Fold.of(name))
                .set(PERSON.BIRTHDAY, Objects.toString(told.birthday(), null))
                .where(PERSON.ID.eq(id))
                .execute();
    }

    private static void note(DSLContext sql, int id, String note) {
        sql.update(PERSON).set(PERSON.NOTE, Edits.checkedNote(note)).where(PERSON.ID.eq(id)).execute();
    }

    private void groups(DSLContext sql, int id, List<String> labels) {
        var known = new TreeSet<Integer>();
        var tags = labels.stream().filter(label -> sphere(label).map(known::add).isEmpty()).toList();
        belongings.groups(sql, id, List.copyOf(known), "", tags);
    }

    private Optional<Integer> sphere(String label) {
        var folded = Fold.of(label);
        return spheres.all().stream()
                .filter(sphere -> Spheres.isCalled(sphere, folded))
                .map(Sphere::id)
                .findFirst();
    }
}
