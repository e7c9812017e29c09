package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.OCCURRENCE;
import static org.passerelle.publishing.db.Tables.PUBLICATION;
import static org.passerelle.publishing.db.Tables.REPETITION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Repetition.Course;

/// What is said again, and each time it is. Any number of processes may make what is due: each time is counted by one
/// conditional update, in the transaction that makes its copy.
public final class Repetitions {

    private final Store store;
    private final Almanac almanac;
    private final Copies copies;

    public Repetitions(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
        this.copies = new Copies(almanac);
    }

    /// Says it again from now on; in place of how it was said again before. What was made stays, and times that went by count
    /// for nothing.
    public void begin(int publication, Repetition repetition) {
        store.transaction(sql -> {
            var of = PublicationRows.publications(sql, PUBLICATION.ID.eq(publication)).stream()
                    .findFirst()
                    .orElseThrow(() -> new Refusal("publication.missing"));
            var first = first(of).orElseThrow(() -> new Refusal("repeat.unplanned"));
            int past = past(repetition.every(), first);
            var times = repetition.times();
            if (times != null && times > Repetition.TIMES_MAXIMUM) throw new Refusal("repeat.times.wrong", Repetition.TIMES_MAXIMUM);
            var until = repetition.lastDay();
            var last = until == null ? null : (Integer) (int) until.toEpochDay();
            var most = times == null ? null : (Integer) (past + times);
            var values = new HashMap<Field<?>, @Nullable Object>();
            values.put(REPETITION.EVERY, repetition.every().name());
            values.put(REPETITION.LAST_DAY, last);
            values.put(REPETITION.TIMES, most);
            values.put(REPETITION.COOLDOWN_DAYS, repetition.cooldownDays());
            values.put(REPETITION.MADE, past);
            values.put(REPETITION.ENDED_AT, null);
            return sql.insertInto(REPETITION)
                    .set(REPETITION.PUBLICATION_ID, publication)
                    .set(values)
                    .onConflict(REPETITION.PUBLICATION_ID)
                    .doUpdate()
                    .set(values)
                    .execute();
        });
    }

    /// Says it no more.
    public void end(int publication) {
        store.transaction(sql -> sql.update(REPETITION)
                .set(REPETITION.ENDED_AT, almanac.now())
                .where(REPETITION.PUBLICATION_ID.eq(publication), REPETITION.ENDED_AT.isNull())
                .execute());
    }

    public Optional<Course> of(int publication) {
        return read(REPETITION.PUBLICATION_ID.eq(publication)).stream().findFirst();
    }

    /// The publication that one says again; empty where it says none again.
    public Optional<Integer> original(int copy) {
        return store.sql()
                .select(OCCURRENCE.PUBLICATION_ID)
                .from(OCCURRENCE)
                .where(OCCURRENCE.COPY_ID.eq(copy))
                .fetchOptional(OCCURRENCE.PUBLICATION_ID);
    }

    /// Those that are not stopped.
    public List<Course> live() {
        return read(REPETITION.ENDED_AT.isNull());
    }

    /// The deliveries a repetition follows: those with an hour.
    public static List<Delivery> planned(Publication publication) {
        return publication.deliveries().stream().filter(each -> each.state() != State.DRAFT && each.due() != null).toList();
    }

    /// Makes every copy whose time has come; of several that went by while nobody looked, the last. Returns how many.
    int makeWhatIsDue() {
        int made = 0;
        for (var course : live()) if (make(course)) made++;
        return made;
    }

    /// The first hour it was planned for anywhere.
    private static Optional<ZonedDateTime> first(Publication of) {
        return planned(of).stream().map(each -> Objects.requireNonNull(each.due())).min(ZonedDateTime::compareTo);
    }

    /// How many times lie behind.
    private int past(Every every, ZonedDateTime first) {
        int past = 0;
        while (!every.after(first.toLocalDateTime(), past + 1, first.getZone()).toInstant().isAfter(almanac.now())) past++;
        return past;
    }

    private boolean make(Course course) {
        var of = PublicationRows.publications(store.sql(), PUBLICATION.ID.eq(course.of())).stream().findFirst();
        if (of.isEmpty()) return false;
        var first = first(of.get());
        if (first.isEmpty()) return false;
        int due = (int) course.coming(first.get()).stream().filter(at -> !at.toInstant().isAfter(almanac.now())).count();
        return due > 0 && store.durably(sql -> count(sql, course, due, of.get()));
    }

    /// Counts the times that went by; the last of them is made by whoever counted it.
    private boolean count(DSLContext sql, Course course, int due, Publication of) {
        int number = course.made() + due;
        int counted = sql.update(REPETITION)
                .set(REPETITION.MADE, number)
                .where(REPETITION.PUBLICATION_ID.eq(course.of()), REPETITION.MADE.eq(course.made()), REPETITION.ENDED_AT.isNull())
                .execute();
        if (counted == 0) return false;
        var copy = copies.make(sql, of, course.repetition(), number);
        sql.insertInto(OCCURRENCE)
                .set(OCCURRENCE.PUBLICATION_ID, course.of())
                .set(OCCURRENCE.NUMBER, sql.fetchCount(OCCURRENCE, OCCURRENCE.PUBLICATION_ID.eq(course.of())) + 1)
                .set(OCCURRENCE.COPY_ID, copy.orElse(null))
                .execute();
        return copy.isPresent();
    }

    private List<Course> read(Condition which) {
        return store.sql().selectFrom(REPETITION).where(which).orderBy(REPETITION.PUBLICATION_ID).fetch(Repetitions::course);
    }

    private static Course course(Record row) {
        var last = row.get(REPETITION.LAST_DAY);
        Instant ended = row.get(REPETITION.ENDED_AT);
        return new Course(
                row.get(REPETITION.PUBLICATION_ID),
                new Repetition(
                        Every.valueOf(row.get(REPETITION.EVERY)),
                        last == null ? null : LocalDate.ofEpochDay(last),
                        row.get(REPETITION.TIMES),
                        row.get(REPETITION.COOLDOWN_DAYS)),
                row.get(REPETITION.MADE),
                ended != null);
    }
}
