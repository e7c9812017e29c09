package org.passerelle.vision;

import static org.passerelle.vision.db.Tables.OBJECTIVE;
import static org.passerelle.vision.db.Tables.OBJECTIVE_DECISION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// Every objective, and what was decided of each. Each change returns the number to undo it by.
public final class Objectives {

    private static final Aspect ADDITION = new Aspect("objective", List.of(Aspect.rows(OBJECTIVE, OBJECTIVE.ID)));
    private static final Aspect COURSE = new Aspect(
            "objective-course",
            List.of(
                    Aspect.columns(
                            OBJECTIVE,
                            OBJECTIVE.ID,
                            OBJECTIVE.TITLE,
                            OBJECTIVE.TARGET,
                            OBJECTIVE.SCOPE,
                            OBJECTIVE.DUE_DAY,
                            OBJECTIVE.ENDED_DAY),
                    Aspect.rows(OBJECTIVE_DECISION, OBJECTIVE_DECISION.OBJECTIVE_ID)));

    /// One just added, and the number of the edit that did.
    public record Added(int id, int edit) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    public Objectives(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(ADDITION, undone -> {});
        journal.keep(COURSE, undone -> {});
    }

    /// Lets objectives be told by that measure: called by the composition root, before anything is asked.
    public void count(Measure measure) {
        measures.put(measure.word(), measure);
    }

    /// All there are, in the order they were given.
    public List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    /// Refused where there is none of that name.
    public Measure measure(String word) {
        var measure = measures.get(word.strip());
        if (measure == null) throw new Refusal("objective.measure", word, String.join(", ", measures.keySet()));
        return measure;
    }

    public Added add(Objective objective) {
        if (objective.begun().isAfter(almanac.today())) throw new Refusal("objective.ahead");
        var now = almanac.now();
        return store.transaction(sql -> {
            int id = Ids.next(sql, "objective");
            return new Added(id, journal.edit(sql, ADDITION, id, () -> sql.insertInto(OBJECTIVE)
                    .set(OBJECTIVE.ID, id)
                    .set(OBJECTIVE.MEASURE, objective.measure().word())
                    .set(OBJECTIVE.BEGUN_DAY, (int) objective.begun().toEpochDay())
                    .set(OBJECTIVE.CREATED_AT, now)
                    .set(values(objective))
                    .execute()));
        });
    }

    /// Decides of it between two reviews.
    ///
    /// @param became as it is to stand; the same to keep it
    /// @param words why; may be empty
    public int decide(Decision.Kind kind, Objective became, String words) {
        var decided = weigh(kind, became, words);
        return store.transaction(sql -> decide(sql, decided, null));
    }

    /// What deciding so would note, counted before anything is written.
    Decided weigh(Decision.Kind kind, Objective became, String words) {
        var was = find(became.id()).orElseThrow(() -> new Refusal("objective.missing"));
        var stands = kind == Decision.Kind.END ? became.endedOn(almanac.today()) : became;
        int soFar = progress(was).soFar();
        return new Decided(
                stands,
                new Decision(
                        was.id(), almanac.today(), kind, words, soFar, Decision.Aim.of(was), Decision.Aim.of(stands)));
    }

    /// A decision, and what the objective becomes by it.
    record Decided(Objective became, Decision decision) {}

    int decide(DSLContext sql, Decided decided, @Nullable Integer review) {
        var became = decided.became();
        return journal.edit(sql, COURSE, became.id(), () -> {
            sql.update(OBJECTIVE).set(values(became)).where(OBJECTIVE.ID.eq(became.id())).execute();
            Decisions.write(sql, decided.decision(), review);
        });
    }

    public Optional<Objective> find(int id) {
        return fetch(OBJECTIVE.ID.eq(id)).stream().findFirst();
    }

    /// The soonest due first, those ended last.
    public List<Objective> all() {
        return fetch(DSL.noCondition());
    }

    /// Those pursued, the soonest due first.
    public List<Objective> open() {
        return fetch(OBJECTIVE.ENDED_DAY.isNull());
    }

    /// How far it came by today, or by the day it ended.
    public Progress progress(Objective objective) {
        var today = almanac.today();
        return new Progress(objective, objective.measure().counted(objective, lastDay(objective, today)), today);
    }

    /// What was decided of one, the latest first.
    public List<Decision> decisions(int objective) {
        return Decisions.of(store.sql(), objective);
    }

    private static LocalDate lastDay(Objective objective, LocalDate today) {
        var ended = objective.ended();
        var last = ended != null && ended.isBefore(today) ? ended : today;
        return last.isAfter(objective.due()) ? objective.due() : last;
    }

    private List<Objective> fetch(Condition which) {
        return store.sql()
                .selectFrom(OBJECTIVE)
                .where(which)
                .orderBy(OBJECTIVE.ENDED_DAY.desc().nullsFirst(), OBJECTIVE.DUE_DAY, OBJECTIVE.ID)
                .fetch(this::read);
    }

    private static Map<Field<?>, @Nullable Object> values(Objective objective) {
        var ended = objective.ended();
        var values = new HashMap<Field<?>, @Nullable Object>();
        values.put(OBJECTIVE.TITLE, objective.title());
        values.put(OBJECTIVE.TARGET, objective.target());
        values.put(OBJECTIVE.SCOPE, objective.scope().text());
        values.put(OBJECTIVE.DUE_DAY, (int) objective.due().toEpochDay());
        values.put(OBJECTIVE.ENDED_DAY, ended == null ? null : (Integer) (int) ended.toEpochDay());
        return values;
    }

    private Objective read(Record row) {
        @Nullable Integer ended = row.get(OBJECTIVE.ENDED_DAY);
        return new Objective(
                row.get(OBJECTIVE.ID),
                row.get(OBJECTIVE.TITLE),
                measure(row.get(OBJECTIVE.MEASURE)),
                row.get(OBJECTIVE.TARGET),
                new Scope(Lines.of(row.get(OBJECTIVE.SCOPE))),
                LocalDate.ofEpochDay(row.get(OBJECTIVE.BEGUN_DAY)),
                LocalDate.ofEpochDay(row.get(OBJECTIVE.DUE_DAY)),
                ended == null ? null : LocalDate.ofEpochDay(ended));
    }
}
