package org.passerelle.visits;

import static org.passerelle.visits.db.Tables.VISIT;
import static org.passerelle.visits.db.Tables.VISIT_FILE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.formats.VisitReport;
import org.passerelle.formats.VisitReports;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Sha256;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.Marks;

/// Every visit that reports told. A day is told by one report only, so that no visit counts twice.
public final class Visits {

    private static final Aspect REPORT = new Aspect(
            "visits", List.of(Aspect.rows(VISIT_FILE, VISIT_FILE.ID), Aspect.rows(VISIT, VISIT.FILE_ID)));
    private static final int ROWS_AT_ONCE = 100;

    /// What bringing a report did.
    ///
    /// @param left lines that could not be understood
    /// @param edits what to undo it by, in order
    public record Brought(VisitFile file, int left, List<Integer> edits) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;
    private final VisitReports reports = new VisitReports();

    public Visits(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(REPORT, undone -> {});
    }

    /// Brings a report in, in place of those whose days it covers.
    ///
    /// @param first the first day it speaks of, where the owner told; else null, and the report must tell
    public Brought bring(String name, byte[] bytes, @Nullable LocalDate first, @Nullable LocalDate last) {
        var report = reports.read(name, bytes).orElseThrow(() -> new Refusal("visits.unknown", name));
        if (report.rows().isEmpty()) throw new Refusal("visits.empty", name);
        var file = file(name, report, first, last);
        var digest = Sha256.hex(bytes);
        return store.transaction(sql -> {
            if (sql.fetchExists(VISIT_FILE, VISIT_FILE.DIGEST.eq(digest))) throw new Refusal("visits.again", name);
            var edits = new ArrayList<Integer>();
            for (var before : files(sql)) {
                if (before.first().isAfter(file.last()) || before.last().isBefore(file.first())) continue;
                if (!file.covers(before)) throw new Refusal("visits.overlap", before.name());
                edits.add(remove(sql, before.id()));
            }
            int id = Ids.next(sql, "visit_file");
            edits.add(journal.edit(sql, REPORT, id, () -> insert(sql, id, file, digest, report)));
            var kept = new VisitFile(id, file.name(), file.kind(), file.first(), file.last(), file.visits());
            return new Brought(kept, report.bad().size(), edits);
        });
    }

    private VisitFile file(String name, VisitReport report, @Nullable LocalDate first, @Nullable LocalDate last) {
        var begins = report.first() != null ? report.first() : first;
        var ends = report.last() != null ? report.last() : last;
        if (begins == null || ends == null) throw new Refusal("visits.period", name);
        if (ends.isBefore(begins)) throw new Refusal("visits.backwards");
        if (ends.isAfter(almanac.today())) throw new Refusal("visits.ahead");
        long visits = report.rows().stream().mapToLong(VisitReport.Row::visits).sum();
        if (visits > Integer.MAX_VALUE) throw new Refusal("visits.absurd", name);
        return new VisitFile(0, name, report.format(), begins, ends, (int) visits);
    }

    private void insert(DSLContext sql, int id, VisitFile file, String digest, VisitReport report) {
        sql.insertInto(VISIT_FILE)
                .set(VISIT_FILE.ID, id)
                .set(VISIT_FILE.NAME, file.name())
                .set(VISIT_FILE.KIND, file.kind())
                .set(VISIT_FILE.DIGEST, digest)
                .set(VISIT_FILE.FIRST_DAY, number(file.first()))
                .set(VISIT_FILE.LAST_DAY, number(file.last()))
                .set(VISIT_FILE.CREATED_AT, almanac.now())
                .execute();
        var rows = report.rows();
        for (int i = 0; i < rows.size(); i += ROWS_AT_ONCE) {
            var some = rows.subList(i, Math.min(i + ROWS_AT_ONCE, rows.size()));
            sql.batch(some.stream().map(row -> row(sql, id, file, row)).toList()).execute();
        }
    }

    private static org.jooq.Query row(DSLContext sql, int file, VisitFile of, VisitReport.Row row) {
        var on = row.on();
        return sql.insertInto(VISIT)
                .set(VISIT.ID, Ids.next(sql, "visit"))
                .set(VISIT.FILE_ID, file)
                .set(VISIT.DAY, number(on == null ? of.first() : on))
                .set(VISIT.LAST_DAY, number(on == null ? of.last() : on))
                .set(VISIT.WAY, Sources.way(row.source(), row.medium()).map(Way::word).orElse(""))
                .set(VISIT.SOURCE, row.source())
                .set(VISIT.CAMPAIGN, row.campaign())
                .set(VISIT.PAGE, row.page())
                .set(VISIT.VISITS, row.visits());
    }

    /// Takes a report away, with the visits it told.
    public int remove(int id) {
        return store.transaction(sql -> {
            if (!sql.fetchExists(VISIT_FILE, VISIT_FILE.ID.eq(id))) throw new Refusal("visits.missing");
            return remove(sql, id);
        });
    }

    private int remove(DSLContext sql, int id) {
        return journal.edit(sql, REPORT, id, () -> {
            sql.deleteFrom(VISIT).where(VISIT.FILE_ID.eq(id)).execute();
            sql.deleteFrom(VISIT_FILE).where(VISIT_FILE.ID.eq(id)).execute();
        });
    }

    /// The reports brought in, the latest days first.
    public List<VisitFile> files() {
        return files(store.sql());
    }

    private static List<VisitFile> files(DSLContext sql) {
        var visits = DSL.field(DSL.select(DSL.sum(VISIT.VISITS)).from(VISIT).where(VISIT.FILE_ID.eq(VISIT_FILE.ID)));
        return sql.select(VISIT_FILE.ID, VISIT_FILE.NAME, VISIT_FILE.KIND, VISIT_FILE.FIRST_DAY, VISIT_FILE.LAST_DAY, visits)
                .from(VISIT_FILE)
                .orderBy(VISIT_FILE.LAST_DAY.desc(), VISIT_FILE.ID.desc())
                .fetch(row -> new VisitFile(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        LocalDate.ofEpochDay(row.value4()),
                        LocalDate.ofEpochDay(row.value5()),
                        row.value6() == null ? 0 : row.value6().intValue()));
    }

    /// Those of which some fell between two days, both included.
    public List<Visit> between(LocalDate first, LocalDate last) {
        return store.sql()
                .selectFrom(VISIT)
                .where(VISIT.DAY.le(number(last)), VISIT.LAST_DAY.ge(number(first)))
                .orderBy(VISIT.DAY, VISIT.ID)
                .fetch(row -> new Visit(
                        LocalDate.ofEpochDay(row.get(VISIT.DAY)),
                        LocalDate.ofEpochDay(row.get(VISIT.LAST_DAY)),
                        Way.of(row.get(VISIT.WAY)).orElse(null),
                        row.get(VISIT.SOURCE),
                        row.get(VISIT.CAMPAIGN),
                        row.get(VISIT.PAGE),
                        row.get(VISIT.VISITS)));
    }

    /// How many came by each way between two days; those that came by no link stand under null. A report that tells of a
    /// longer time counts for its share of days.
    public Map<@Nullable Way, Long> byWay(LocalDate first, LocalDate last) {
        var visits = new HashMap<@Nullable Way, Double>();
        for (var each : between(first, last)) visits.merge(each.way(), each.between(first, last), Double::sum);
        var whole = new HashMap<@Nullable Way, Long>();
        visits.forEach((way, count) -> whole.put(way, Math.round(count)));
        return whole;
    }

    /// How many came by the marked addresses of each publication, by way, whenever they came.
    public Map<Integer, Map<Way, Integer>> byPublication() {
        return store.sql()
                .select(VISIT.CAMPAIGN, VISIT.WAY, VISIT.VISITS)
                .from(VISIT)
                .where(VISIT.CAMPAIGN.ne(""))
                .fetch()
                .stream()
                .filter(row -> Marks.publication(row.value1()).isPresent())
                .collect(Collectors.groupingBy(
                        row -> Marks.publication(row.value1()).orElseThrow(),
                        Collectors.groupingBy(
                                row -> Way.of(row.value2()).orElse(Way.OTHER), Collectors.summingInt(row -> Objects.requireNonNull(row.value3())))));
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
