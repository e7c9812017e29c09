package org.passerelle.publishing.feedback;

import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.publishing.db.Tables.RESPONDENT;
import static org.passerelle.publishing.db.Tables.RESPONDENT_ADDRESS;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Feedback.Author;
import org.passerelle.formats.Identities;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Profiles;
import org.passerelle.people.Holders;
import org.passerelle.people.Named;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.feedback.Respondent.State;

/// Everyone who ever answered.
public final class Respondents {

    private static final int KIND_CHARACTERS = 20;
    private static final int VALUE_CHARACTERS = 400;

    private final Store store;

    public Respondents(Store store) {
        this.store = store;
    }

    public Optional<Respondent> find(int id) {
        return read(store.sql(), RESPONDENT.ID.eq(id)).stream().findFirst();
    }

    public List<Respondent> in(State state) {
        return read(store.sql(), RESPONDENT.STATE.eq(state.word()));
    }

    /// The addresses they may be known by, the most telling first.
    public List<Identity> addresses(int id) {
        return addresses(store.sql(), id);
    }

    static List<Respondent> read(DSLContext sql, Condition which) {
        return sql.select(RESPONDENT.fields())
                .select(PERSON.ID, PERSON.NAME)
                .from(RESPONDENT)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(RESPONDENT.PERSON_ID))
                .where(which)
                .orderBy(RESPONDENT.ID)
                .fetch(Respondents::respondent);
    }

    static Respondent respondent(Record row) {
        @Nullable Integer person = row.get(PERSON.ID);
        return new Respondent(
                row.get(RESPONDENT.ID),
                row.get(RESPONDENT.SOURCE),
                row.get(RESPONDENT.HANDLE),
                row.get(RESPONDENT.NAME),
                row.get(RESPONDENT.URL),
                of(row.get(RESPONDENT.STATE)),
                person == null ? null : new Named(person, row.get(PERSON.NAME), ""));
    }

    private static State of(String word) {
        for (var state : State.values()) if (state.word().equals(word)) return state;
        throw new IllegalArgumentException(word);
    }

    /// The number of whoever said something: the same for the same name on that network. Someone an address tells is taken
    /// for that person at once.
    ///
    /// @param alone stands for whoever bears a name and no address: the same name may be someone else's
    static int meet(DSLContext sql, String source, Author author, String alone) {
        var addresses = addresses(source, author);
        var key = key(author, addresses, alone);
        var known = sql.select(RESPONDENT.ID)
                .from(RESPONDENT)
                .where(RESPONDENT.SOURCE.eq(source), RESPONDENT.RESPONDENT_KEY.eq(key))
                .fetchOptional(RESPONDENT.ID);
        if (known.isPresent()) return known.get();
        int id = Ids.next(sql, "respondent");
        var name = Readable.line(author.name().isBlank() ? author.handle() : author.name());
        sql.insertInto(RESPONDENT)
                .set(RESPONDENT.ID, id)
                .set(RESPONDENT.SOURCE, source)
                .set(RESPONDENT.RESPONDENT_KEY, key)
                .set(RESPONDENT.HANDLE, Readable.line(author.handle()))
                .set(RESPONDENT.NAME, name.isEmpty() ? "?" : name)
                .set(RESPONDENT.URL, Readable.address(author.url()))
                .set(RESPONDENT.STATE, State.WAITING.word())
                .execute();
        for (var address : addresses)
            sql.insertInto(RESPONDENT_ADDRESS).values(id, address.kind(), address.value()).onConflictDoNothing().execute();
        Holders.of(sql, addresses, name).ifPresent(person -> decide(sql, id, State.TAKEN, person));
        return id;
    }

    /// Those who wait and whom an address tells by now, taken for that person.
    static Set<Integer> recognise(DSLContext sql) {
        var found = new HashMap<Integer, Integer>();
        sql.select(RESPONDENT.ID, RESPONDENT.NAME, PERSON.ID, PERSON.NAME, IDENTITY.KIND, IDENTITY.VALUE)
                .from(RESPONDENT)
                .join(RESPONDENT_ADDRESS)
                .on(RESPONDENT_ADDRESS.RESPONDENT_ID.eq(RESPONDENT.ID))
                .join(IDENTITY)
                .on(IDENTITY.KIND.eq(RESPONDENT_ADDRESS.KIND), IDENTITY.VALUE.eq(RESPONDENT_ADDRESS.VALUE))
                .join(PERSON)
                .on(PERSON.ID.eq(IDENTITY.PERSON_ID))
                .where(RESPONDENT.STATE.eq(State.WAITING.word()))
                .forEach(row -> {
                    if (Holders.isTelling(new Identity(row.value5(), row.value6()), row.value4(), row.value2()))
                        found.putIfAbsent(row.value1(), row.value3());
                });
        found.forEach((id, person) -> decide(sql, id, State.TAKEN, person));
        var lost = sql.select(RESPONDENT.ID)
                .from(RESPONDENT)
                .where(RESPONDENT.STATE.eq(State.TAKEN.word()), RESPONDENT.PERSON_ID.isNull())
                .fetchSet(RESPONDENT.ID);
        lost.forEach(id -> decide(sql, id, State.WAITING, null));
        lost.addAll(found.keySet());
        return lost;
    }

    static void decide(DSLContext sql, int id, State state, @Nullable Integer person) {
        sql.update(RESPONDENT)
                .set(RESPONDENT.STATE, state.word())
                .set(RESPONDENT.PERSON_ID, person)
                .where(RESPONDENT.ID.eq(id))
                .execute();
    }

    static List<Identity> addresses(DSLContext sql, int id) {
        var isSite = DSL.when(RESPONDENT_ADDRESS.KIND.eq(Identity.URL), 1).otherwise(0);
        return sql.select(RESPONDENT_ADDRESS.KIND, RESPONDENT_ADDRESS.VALUE)
                .from(RESPONDENT_ADDRESS)
                .where(RESPONDENT_ADDRESS.RESPONDENT_ID.eq(id))
                .orderBy(isSite, RESPONDENT_ADDRESS.KIND, RESPONDENT_ADDRESS.VALUE)
                .fetch(row -> new Identity(row.value1(), row.value2()));
    }

    /// Their name on the network, their mail address, their page.
    static List<Identity> addresses(String source, Author author) {
        var found = new LinkedHashSet<Identity>();
        if (!author.handle().isBlank()) Profiles.of(source, author.handle()).ifPresent(found::add);
        Identities.email(author.email()).ifPresent(found::add);
        if (author.url() != null && (found.isEmpty() || author.handle().isBlank()))
            Profiles.of(author.url().toString()).ifPresent(found::add);
        return found.stream().filter(Respondents::fits).toList();
    }

    private static boolean fits(Identity address) {
        return address.kind().length() <= KIND_CHARACTERS
                && address.value().length() <= VALUE_CHARACTERS
                && Readable.line(address.value()).equals(address.value());
    }

    private static String key(Author author, List<Identity> addresses, String alone) {
        if (!author.handle().isBlank()) return Readable.key(author.handle().toLowerCase(Locale.ROOT));
        var telling = addresses.stream().filter(each -> !each.kind().equals(Identity.URL)).findFirst();
        return Readable.key(telling.map(each -> each.kind() + " " + each.value()).orElse(alone));
    }
}
