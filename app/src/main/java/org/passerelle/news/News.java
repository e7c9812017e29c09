package org.passerelle.news;

import static org.jooq.impl.DSL.count;
import static org.passerelle.news.db.Tables.NEWS_ITEM;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;
import org.passerelle.people.Statement.What;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.sql.Store;

/// What newer copies told and is not dealt with yet, newest first.
public final class News {

    private final Store store;
    private final Almanac almanac;

    public News(Store store, Almanac almanac, Events events) {
        this.store = store;
        this.almanac = almanac;
        new Reporter(store, almanac, events);
    }

    public List<NewsItem> open(Kind kind, int most) {
        return where(NEWS_ITEM.KIND.eq(kind.name()).and(NEWS_ITEM.SETTLED_AT.isNull()), most);
    }

    /// All that is open, what matters most first.
    public List<NewsItem> open() {
        return List.of(Kind.values()).stream()
                .flatMap(kind -> open(kind, Integer.MAX_VALUE).stream())
                .toList();
    }

    public List<NewsItem> of(int personId) {
        return where(NEWS_ITEM.PERSON_ID.eq(personId).and(NEWS_ITEM.SETTLED_AT.isNull()), Integer.MAX_VALUE);
    }

    public Optional<NewsItem> find(int id) {
        return where(NEWS_ITEM.ID.eq(id), 1).stream().findFirst();
    }

    /// How much is open of each kind; kinds of which nothing is are left out.
    public Map<Kind, Integer> counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        store.sql()
                .select(NEWS_ITEM.KIND, count())
                .from(NEWS_ITEM)
                .where(NEWS_ITEM.SETTLED_AT.isNull())
                .groupBy(NEWS_ITEM.KIND)
                .forEach(row -> counts.put(Kind.valueOf(row.value1()), row.value2()));
        return counts;
    }

    /// How much that import told that is still open.
    public int ofImport(int importId) {
        return store.sql().fetchCount(NEWS_ITEM, NEWS_ITEM.IMPORT_ID.eq(importId), NEWS_ITEM.SETTLED_AT.isNull());
    }

    private List<NewsItem> where(Condition condition, int most) {
        return store.sql()
                .select(NEWS_ITEM.fields())
                .select(PERSON.NAME)
                .from(NEWS_ITEM)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(NEWS_ITEM.PERSON_ID))
                .where(condition)
                .orderBy(NEWS_ITEM.FOUND_AT.desc(), NEWS_ITEM.IMPORT_ID.desc(), NEWS_ITEM.ID)
                .limit(most)
                .fetch(this::item);
    }

    private NewsItem item(Record row) {
        var what = row.get(NEWS_ITEM.WHAT);
        return new NewsItem(
                row.get(NEWS_ITEM.ID),
                Kind.valueOf(row.get(NEWS_ITEM.KIND)),
                person(row),
                row.get(NEWS_ITEM.SOURCE),
                row.get(NEWS_ITEM.IMPORT_ID),
                what.isEmpty() ? null : What.of(what),
                row.get(NEWS_ITEM.WAS),
                row.get(NEWS_ITEM.BECAME),
                row.get(NEWS_ITEM.FOUND_AT).atZone(almanac.zone()).toLocalDate());
    }

    private static @Nullable Named person(Record row) {
        var id = row.get(NEWS_ITEM.PERSON_ID);
        return id == null ? null : new Named(id, row.get(PERSON.NAME), "");
    }
}
