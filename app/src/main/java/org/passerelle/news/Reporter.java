package org.passerelle.news;

import static org.passerelle.imports.db.Tables.STATEMENT;
import static org.passerelle.news.db.Tables.NEWS_ITEM;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.passerelle.imports.ImportEnded;
import org.passerelle.imports.ImportUndone;
import org.passerelle.people.Statement.What;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// Writes down, at the end of each import, what it tells; once, however often it is asked. Undoing the import takes its
/// news back.
final class Reporter {

    private final Store store;
    private final Almanac almanac;

    Reporter(Store store, Almanac almanac, Events events) {
        this.store = store;
        this.almanac = almanac;
        events.on(ImportEnded.class, ended -> report(ended.importId()));
        events.on(ImportUndone.class, undone -> forget(undone.importId()));
    }

    private void report(int importId) {
        var sql = store.sql();
        var copies = new Copies(sql);
        var sources = copies.sources(importId);
        if (sources.isEmpty()) return;
        var found = new ArrayList<>(differences(sql, importId));
        for (var source : sources)
            copies.of(importId, source).ifPresent(two -> found.addAll(new Comparison(sql, two).findings()));
        store.transaction(writing -> {
            write(writing, importId, found);
            sources.forEach(new Copies(writing)::keepNewest);
            return found.size();
        });
    }

    /// Where it says what the owner took away or rewrote.
    private static List<Finding> differences(DSLContext sql, int importId) {
        return sql.selectFrom(STATEMENT)
                .where(STATEMENT.IMPORT_ID.eq(importId), STATEMENT.AGAINST.isNotNull())
                .orderBy(STATEMENT.PERSON_ID, STATEMENT.WHAT, STATEMENT.WORD)
                .fetch(row -> new Finding(
                        Kind.DIFFERENCE,
                        row.get(STATEMENT.PERSON_ID),
                        row.get(STATEMENT.SOURCE),
                        What.of(row.get(STATEMENT.WHAT)),
                        row.get(STATEMENT.AGAINST),
                        row.get(STATEMENT.VALUE)));
    }

    private void write(DSLContext sql, int importId, List<Finding> found) {
        var told = told(sql, importId);
        var refused = refused(sql);
        var fresh = found.stream()
                .filter(each -> each.kind() != Kind.DIFFERENCE || !refused.contains(each.matter()))
                .filter(each -> told.add(each.key()))
                .toList();
        if (fresh.isEmpty()) return;
        int id = Ids.reserve(sql, "news_item", fresh.size());
        for (var each : fresh) insert(sql, id++, importId, each);
    }

    private void insert(DSLContext sql, int id, int importId, Finding found) {
        sql.insertInto(NEWS_ITEM)
                .set(NEWS_ITEM.ID, id)
                .set(NEWS_ITEM.KIND, found.kind().name())
                .set(NEWS_ITEM.PERSON_ID, found.person())
                .set(NEWS_ITEM.SOURCE, found.source())
                .set(NEWS_ITEM.IMPORT_ID, importId)
                .set(NEWS_ITEM.WHAT, found.what() == null ? "" : found.what().word())
                .set(NEWS_ITEM.WAS, found.was())
                .set(NEWS_ITEM.BECAME, found.became())
                .set(NEWS_ITEM.FOUND_AT, almanac.now())
                .execute();
    }

    /// What is open, or was told of this import before.
    private static Set<String> told(DSLContext sql, int importId) {
        return keys(sql, NEWS_ITEM.SETTLED_AT.isNull().or(NEWS_ITEM.IMPORT_ID.eq(importId)), true);
    }

    /// What the owner answered no to: it is not asked again.
    private static Set<String> refused(DSLContext sql) {
        return keys(sql, NEWS_ITEM.OUTCOME.in(Answer.MINE.name(), Answer.NO.name()), false);
    }

    private static Set<String> keys(DSLContext sql, org.jooq.Condition of, boolean whole) {
        return new HashSet<>(sql.selectFrom(NEWS_ITEM).where(of).fetch(row -> {
            var what = row.get(NEWS_ITEM.WHAT);
            var finding = new Finding(
                    Kind.valueOf(row.get(NEWS_ITEM.KIND)),
                    row.get(NEWS_ITEM.PERSON_ID),
                    row.get(NEWS_ITEM.SOURCE),
                    what.isEmpty() ? null : What.of(what),
                    row.get(NEWS_ITEM.WAS),
                    row.get(NEWS_ITEM.BECAME));
            return whole ? finding.key() : finding.matter();
        }));
    }

    private void forget(int importId) {
        store.transaction(sql -> sql.deleteFrom(NEWS_ITEM).where(NEWS_ITEM.IMPORT_ID.eq(importId)).execute());
    }
}
