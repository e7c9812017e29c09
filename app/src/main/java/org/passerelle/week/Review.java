package org.passerelle.week;

import static org.passerelle.week.db.Tables.WEEK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.Promises;

/// What was done, what was not, and what came of it: during the week, and at its end. What is returned are the edits to
/// undo it by, in their order.
public final class Review {

    /// @param words what came of it; may be empty
    public record Verdict(Planned.State state, String words) {}

    private final Store store;
    private final Almanac almanac;
    private final Exchanges exchanges;
    private final Promises promises;
    private final Plans plans;
    private final Changes changes;

    public Review(
            Store store, Almanac almanac, Exchanges exchanges, Promises promises, Plans plans, Changes changes) {
        this.store = store;
        this.almanac = almanac;
        this.exchanges = exchanges;
        this.promises = promises;
        this.plans = plans;
        this.changes = changes;
    }

    /// It is done, today: noted as an exchange where none came from anywhere yet, and the promise with it is kept.
    public List<Integer> done(int id) {
        var place = changes.find(id);
        return done(place, almanac.today(), place.row().words());
    }

    private List<Integer> done(Changes.Place place, LocalDate on, String words) {
        var row = place.row();
        var edits = new ArrayList<Integer>();
        if (!row.isDone()) {
            var at = Moment.on(on, almanac.zone());
            var note = new Note(List.of(row.person().id()), at, row.deed().medium(), row.deed().direction(), null, words);
            edits.add(exchanges.note(note).edit());
            var promise = row.promiseId();
            if (promise != null) edits.add(promises.keep(promise));
        }
        edits.add(changes.settle(place.week(), row.id(), Planned.State.DONE, words));
        return known(edits);
    }

    /// Looks back on a week. What is carried stands in the next one: at once where it is planned already, else when it
    /// will be.
    public List<Integer> look(IsoWeek week, Map<Integer, Verdict> verdicts, String words) {
        var edits = new ArrayList<Integer>();
        for (var row : plans.rows(week)) {
            var verdict = verdicts.get(row.id());
            if (verdict != null) edits.addAll(settle(new Changes.Place(week, row), verdict));
        }
        store.transaction(sql -> sql.update(WEEK)
                .set(WEEK.WORDS, words.strip())
                .set(WEEK.REVIEWED_AT, almanac.now())
                .where(WEEK.MONDAY.eq(week.epochDay()))
                .execute());
        return edits;
    }

    private List<Integer> settle(Changes.Place place, Verdict verdict) {
        if (verdict.state() == Planned.State.DONE) return done(place, day(place.row()), verdict.words());
        var edits = new ArrayList<Integer>();
        edits.add(changes.settle(place.week(), place.row().id(), verdict.state(), verdict.words()));
        if (verdict.state() == Planned.State.MOVED) edits.add(carry(place));
        return known(edits);
    }

    private int carry(Changes.Place place) {
        var next = plans.find(place.week().next());
        int person = place.row().person().id();
        if (next.isEmpty() || next.get().rows().stream().anyMatch(row -> row.person().id() == person)) return 0;
        return changes.add(
                next.get().week(), person, place.row().deed(), Changes.freest(next.get()), Reason.of(Reason.Name.CARRIED));
    }

    /// The day it was meant for, as far as that has come.
    private LocalDate day(Planned row) {
        var day = row.day();
        return day == null || day.isAfter(almanac.today()) ? almanac.today() : day;
    }

    private static List<Integer> known(List<Integer> edits) {
        return edits.stream().filter(edit -> edit != 0).toList();
    }
}
