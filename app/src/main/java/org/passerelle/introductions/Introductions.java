package org.passerelle.introductions;

import static org.passerelle.introductions.Days.number;
import static org.passerelle.introductions.db.Tables.INTRODUCTION;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// Every introduction, made and received. Each change returns the number to undo it by.
public final class Introductions {

    static final Aspect COURSE = new Aspect("introduction", List.of(Aspect.rows(INTRODUCTION, INTRODUCTION.ID)));
    static final int WHY_CHARACTERS_MAXIMUM = 1_000;
    static final int DAYS_BEFORE_THANKS = 3;

    /// One just begun, and the number of the edit that did.
    public record Begun(int id, int edit) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;

    public Introductions(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(COURSE, undone -> {});
    }

    /// Begins one between two people. Refused while another between the same two is under way.
    public Begun propose(int firstId, int secondId, String why) {
        if (firstId == secondId) throw new Refusal("introduction.same");
        return begin(firstId, secondId, null, why, almanac.today(), Path.BEGINNING);
    }

    /// Keeps one the owner was given.
    public Begun receive(int byId, int toId, String why, LocalDate on) {
        if (byId == toId) throw new Refusal("introduction.same");
        if (on.isAfter(almanac.today())) throw new Refusal("introduction.ahead");
        return begin(toId, null, byId, why, on, Path.received(on));
    }

    /// Takes a step on a day, which is never in the future.
    public int take(int id, Step step, LocalDate on) {
        if (on.isAfter(almanac.today())) throw new Refusal("introduction.ahead");
        return edit(id, introduction -> {
            var path = introduction.path().take(step, on);
            var values = IntroductionRows.values(path);
            boolean moves = path.state() != introduction.state() || path.state() == State.ASKED;
            if (moves) values.put(INTRODUCTION.REMIND_DAY, remind(path, on));
            if (path.thanked() != null) values.put(INTRODUCTION.THANKS_REMIND_DAY, null);
            return values;
        });
    }

    /// Puts its next step off; for good where `until` is null.
    public int later(int id, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(almanac.today())) throw new Refusal("introduction.past");
        return set(id, INTRODUCTION.REMIND_DAY, number(until));
    }

    /// Puts off the thanks it owes; for good where `until` is null.
    public int thankLater(int id, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(almanac.today())) throw new Refusal("introduction.past");
        return set(id, INTRODUCTION.THANKS_REMIND_DAY, number(until));
    }

    public int explain(int id, String why) {
        return set(id, INTRODUCTION.WHY, checked(why));
    }

    public int remove(int id) {
        return store.transaction(sql -> {
            existing(sql, id);
            return journal.edit(sql, COURSE, id, () -> sql.deleteFrom(INTRODUCTION)
                    .where(INTRODUCTION.ID.eq(id))
                    .execute());
        });
    }

    public Optional<Introduction> find(int id) {
        return find(store.sql(), id);
    }

    /// All of them, the latest step first.
    public List<Introduction> all() {
        return latest(DSL.noCondition());
    }

    /// Those that speak of someone, the latest step first.
    public List<Introduction> of(int personId) {
        return latest(INTRODUCTION.FIRST_ID.eq(personId)
                .or(INTRODUCTION.SECOND_ID.eq(personId))
                .or(INTRODUCTION.BY_ID.eq(personId)));
    }

    /// Those whose next step Today may speak of, the longest waiting first.
    public List<Introduction> toFollow() {
        return toFollow(due());
    }

    /// Those Today may speak of, for their next step or for the thanks they owe.
    List<Introduction> due() {
        var today = number(almanac.today());
        return IntroductionRows.select(store.sql())
                .where(INTRODUCTION.REMIND_DAY.le(today).or(INTRODUCTION.THANKS_REMIND_DAY.le(today)))
                .orderBy(INTRODUCTION.REMIND_DAY, INTRODUCTION.ID)
                .fetch(IntroductionRows::read);
    }

    List<Introduction> toFollow(List<Introduction> due) {
        return due.stream().filter(each -> Days.hasCome(each.remind(), almanac.today())).toList();
    }

    /// The edit that made the latest change, where it can be undone.
    public Optional<Integer> lastEdit(int id) {
        return journal.last(COURSE, id);
    }

    /// Those of these people whom one speaks of: undoing an import keeps them.
    public static Set<Integer> held(DSLContext sql, Collection<Integer> people) {
        var held = new HashSet<Integer>();
        for (var column : List.of(INTRODUCTION.FIRST_ID, INTRODUCTION.SECOND_ID, INTRODUCTION.BY_ID))
            held.addAll(sql.select(column).from(INTRODUCTION).where(column.in(people)).fetchSet(column));
        return held;
    }

    private Begun begin(
            int firstId, @Nullable Integer secondId, @Nullable Integer byId, String why, LocalDate on, Path path) {
        var now = almanac.now();
        return store.transaction(sql -> {
            for (var person : new Integer[] {firstId, secondId, byId})
                if (person != null && !sql.fetchExists(PERSON, PERSON.ID.eq(person))) throw new Refusal("introduction.stranger");
            if (secondId != null && isUnderWay(sql, firstId, secondId)) throw new Refusal("introduction.there");
            int id = Ids.next(sql, "introduction");
            var values = IntroductionRows.values(path);
            values.put(INTRODUCTION.ID, id);
            values.put(INTRODUCTION.FIRST_ID, firstId);
            values.put(INTRODUCTION.SECOND_ID, secondId);
            values.put(INTRODUCTION.BY_ID, byId);
            values.put(INTRODUCTION.WHY, checked(why));
            values.put(INTRODUCTION.BEGUN_DAY, number(on));
            values.put(INTRODUCTION.REMIND_DAY, remind(path, on));
            values.put(INTRODUCTION.THANKS_REMIND_DAY, byId == null ? null : number(on.plusDays(DAYS_BEFORE_THANKS)));
            values.put(INTRODUCTION.CREATED_AT, now);
            return new Begun(id, journal.edit(sql, COURSE, id, () -> sql.insertInto(INTRODUCTION).set(values).execute()));
        });
    }

    private static boolean isUnderWay(DSLContext sql, int firstId, int secondId) {
        var either = List.of(firstId, secondId);
        return IntroductionRows.select(sql)
                .where(INTRODUCTION.FIRST_ID.in(either), INTRODUCTION.SECOND_ID.in(either))
                .fetch(IntroductionRows::read)
                .stream()
                .anyMatch(introduction -> introduction.state().stage() != State.Stage.DONE);
    }

    private static @Nullable Integer remind(Path path, LocalDate on) {
        var days = path.state().remindingDays();
        return days == null ? null : number(on.plusDays(days));
    }

    private List<Introduction> latest(Condition condition) {
        return IntroductionRows.select(store.sql()).where(condition).fetch(IntroductionRows::read).stream()
                .sorted(Comparator.comparing(Introduction::latest).thenComparing(Introduction::id).reversed())
                .toList();
    }

    private int set(int id, Field<?> field, @Nullable Object value) {
        return edit(id, introduction -> {
            var values = new LinkedHashMap<Field<?>, @Nullable Object>();
            values.put(field, value);
            return values;
        });
    }

    private int edit(int id, Change change) {
        return store.transaction(sql -> {
            var values = change.of(existing(sql, id));
            return journal.edit(sql, COURSE, id, () -> sql.update(INTRODUCTION)
                    .set(values)
                    .where(INTRODUCTION.ID.eq(id))
                    .execute());
        });
    }

    private interface Change {
        Map<Field<?>, @Nullable Object> of(Introduction introduction);
    }

    private static Introduction existing(DSLContext sql, int id) {
        return find(sql, id).orElseThrow(() -> new Refusal("introduction.missing"));
    }

    private static Optional<Introduction> find(DSLContext sql, int id) {
        return IntroductionRows.select(sql).where(INTRODUCTION.ID.eq(id)).fetchOptional(IntroductionRows::read);
    }

    private static String checked(String why) {
        if (why.strip().length() > WHY_CHARACTERS_MAXIMUM) throw new Refusal("introduction.long", WHY_CHARACTERS_MAXIMUM);
        return why.strip();
    }
}
