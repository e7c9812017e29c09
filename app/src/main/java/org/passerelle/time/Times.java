package org.passerelle.time;

import static org.passerelle.time.db.Tables.TIME_ENTRY;
import static org.passerelle.vision.db.Tables.OBJECTIVE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// All time given. Each change returns the number to undo it by.
public final class Times {

    static final Aspect ITSELF = new Aspect("time", List.of(Aspect.rows(TIME_ENTRY, TIME_ENTRY.ID)));

    private static final String BY_HAND = "hand";

    /// One just kept, and the number of the edit that did.
    public record Kept(int id, int edit) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;

    public Times(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(ITSELF, undone -> {});
    }

    public Kept add(Given given) {
        return store.transaction(sql -> add(sql, given));
    }

    /// The same, in the transaction given.
    Kept add(DSLContext sql, Given given) {
        int id = Ids.next(sql, "time_entry");
        return new Kept(id, insert(sql, id, BY_HAND, Integer.toString(id), values(sql, given)));
    }

    /// Keeps what was proposed, in the owner's minutes. What was kept or set aside meanwhile is left as it is.
    public List<Integer> confirm(Collection<Proposal> proposals) {
        return decide(proposals, false);
    }

    /// Says that these took no time: they are not proposed again.
    public List<Integer> setAside(Collection<Proposal> proposals) {
        return decide(proposals, true);
    }

    private List<Integer> decide(Collection<Proposal> proposals, boolean aside) {
        return store.transaction(sql -> {
            var known = decided(sql);
            return proposals.stream().filter(each -> known.add(each.name())).map(each -> {
                var values = values(sql, each.given());
                if (aside) values.put(TIME_ENTRY.MINUTES, 0);
                return insert(sql, Ids.next(sql, "time_entry"), each.source(), each.key(), values);
            }).toList();
        });
    }

    private int insert(DSLContext sql, int id, String source, String key, Map<Field<?>, @Nullable Object> values) {
        return journal.edit(sql, ITSELF, id, () -> sql.insertInto(TIME_ENTRY)
                .set(values)
                .set(TIME_ENTRY.ID, id)
                .set(TIME_ENTRY.SOURCE, source)
                .set(TIME_ENTRY.SOURCE_KEY, key)
                .set(TIME_ENTRY.CREATED_AT, almanac.now())
                .execute());
    }

    public int change(int id, Given given) {
        return edit(id, sql -> sql.update(TIME_ENTRY)
                .set(values(sql, given))
                .where(TIME_ENTRY.ID.eq(id))
                .execute());
    }

    /// Takes it away; what it was confirmed from is proposed again.
    public int remove(int id) {
        return edit(id, sql -> sql.deleteFrom(TIME_ENTRY).where(TIME_ENTRY.ID.eq(id)).execute());
    }

    public Optional<Entry> find(int id) {
        return fetch(TIME_ENTRY.ID.eq(id)).stream().findFirst();
    }

    /// Of these days, both included, the latest first.
    public List<Entry> between(LocalDate first, LocalDate last) {
        return fetch(TIME_ENTRY.DAY.between(number(first), number(last)));
    }

    /// The names of proposals that were confirmed or set aside.
    Set<String> decided() {
        return decided(store.sql());
    }

    private static Set<String> decided(DSLContext sql) {
        return sql.select(TIME_ENTRY.SOURCE, TIME_ENTRY.SOURCE_KEY)
                .from(TIME_ENTRY)
                .where(TIME_ENTRY.SOURCE.ne(BY_HAND))
                .fetchSet(row -> row.value1() + ":" + row.value2());
    }

    private interface Change {
        void make(DSLContext sql);
    }

    private int edit(int id, Change change) {
        return store.transaction(sql -> {
            if (!sql.fetchExists(TIME_ENTRY, TIME_ENTRY.ID.eq(id))) throw new Refusal("time.missing");
            return journal.edit(sql, ITSELF, id, () -> change.make(sql));
        });
    }

    private List<Entry> fetch(Condition condition) {
        return store.sql()
                .selectFrom(TIME_ENTRY)
                .where(condition, TIME_ENTRY.MINUTES.gt(0))
                .orderBy(TIME_ENTRY.DAY.desc(), TIME_ENTRY.ID.desc())
                .fetch(Times::read);
    }

    private Map<Field<?>, @Nullable Object> values(DSLContext sql, Given given) {
        var objective = given.objectiveId();
        if (given.on().isAfter(almanac.today())) throw new Refusal("time.ahead");
        if (objective != null && !sql.fetchExists(OBJECTIVE, OBJECTIVE.ID.eq(objective))) throw new Refusal("time.objective.gone");
        var values = new LinkedHashMap<Field<?>, @Nullable Object>();
        values.put(TIME_ENTRY.DAY, number(given.on()));
        values.put(TIME_ENTRY.MINUTES, given.minutes());
        values.put(TIME_ENTRY.ACTIVITY, given.activity().word());
        values.put(TIME_ENTRY.WAY, word(given.way()));
        values.put(TIME_ENTRY.OBJECTIVE_ID, objective);
        values.put(TIME_ENTRY.WORDS, given.words());
        return values;
    }

    static String word(@Nullable Way way) {
        return way == null ? "" : way.word();
    }

    private static Entry read(Record row) {
        return new Entry(
                row.get(TIME_ENTRY.ID),
                new Given(
                        LocalDate.ofEpochDay(row.get(TIME_ENTRY.DAY)),
                        row.get(TIME_ENTRY.MINUTES),
                        Activity.of(row.get(TIME_ENTRY.ACTIVITY)).orElse(Activity.OTHER),
                        Way.of(row.get(TIME_ENTRY.WAY)).orElse(null),
                        row.get(TIME_ENTRY.OBJECTIVE_ID),
                        row.get(TIME_ENTRY.WORDS)));
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
