package org.passerelle.vision;

import static org.passerelle.vision.db.Tables.OBJECTIVE;
import static org.passerelle.vision.db.Tables.VISION_REVIEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// Looking back each quarter: what is kept, what changes, and why.
public final class Reviews {

    /// A quarter.
    public static final int DAYS_BETWEEN = 91;

    private static final String LATER = "vision.review.later";
    private static final int CHARACTERS_MAXIMUM = 4_000;
    private static final Aspect ADDITION = new Aspect("vision-review", List.of(Aspect.rows(VISION_REVIEW, VISION_REVIEW.ID)));

    /// What is decided of one objective.
    ///
    /// @param became as it is to stand
    public record Verdict(Decision.Kind kind, Objective became, String words) {}

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;
    private final Journal journal;
    private final Objectives objectives;

    public Reviews(Store store, Almanac almanac, Settings settings, Journal journal, Objectives objectives) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
        this.journal = journal;
        this.objectives = objectives;
        journal.keep(ADDITION, undone -> {});
    }

    /// The latest first.
    public List<Review> all() {
        var decisions = Decisions.byReview(store.sql());
        return store.sql()
                .selectFrom(VISION_REVIEW)
                .orderBy(VISION_REVIEW.DAY.desc(), VISION_REVIEW.ID.desc())
                .fetch(row -> new Review(
                        row.get(VISION_REVIEW.ID),
                        LocalDate.ofEpochDay(row.get(VISION_REVIEW.DAY)),
                        row.get(VISION_REVIEW.WORDS),
                        decisions.getOrDefault(row.get(VISION_REVIEW.ID), List.of())));
    }

    /// Keeps a look back; returns the numbers to undo it by, in their order.
    public List<Integer> keep(String words, List<Verdict> verdicts) {
        if (words.length() > CHARACTERS_MAXIMUM) throw new Refusal("vision.long", CHARACTERS_MAXIMUM);
        var now = almanac.now();
        int today = (int) almanac.today().toEpochDay();
        var decided = verdicts.stream().map(each -> objectives.weigh(each.kind(), each.became(), each.words())).toList();
        return store.transaction(sql -> {
            int id = Ids.next(sql, "vision_review");
            var edits = new ArrayList<Integer>();
            edits.add(journal.edit(sql, ADDITION, id, () -> sql.insertInto(VISION_REVIEW)
                    .set(VISION_REVIEW.ID, id)
                    .set(VISION_REVIEW.DAY, today)
                    .set(VISION_REVIEW.WORDS, words.strip())
                    .set(VISION_REVIEW.CREATED_AT, now)
                    .execute()));
            decided.forEach(each -> edits.add(objectives.decide(sql, each, id)));
            return edits;
        });
    }

    /// The day the quarter goes back to, where a review is due: the last review, else the first objective pursued. Cost: one
    /// query.
    public Optional<LocalDate> due() {
        var last = DSL.select(DSL.max(VISION_REVIEW.DAY)).from(VISION_REVIEW);
        var first = DSL.select(DSL.min(OBJECTIVE.BEGUN_DAY)).from(OBJECTIVE).where(OBJECTIVE.ENDED_DAY.isNull());
        var row = store.sql().select(DSL.field(last), DSL.field(first)).fetchSingle();
        @Nullable Integer reviewed = row.value1();
        @Nullable Integer begun = row.value2();
        if (begun == null) return Optional.empty();
        var since = LocalDate.ofEpochDay(reviewed == null ? begun : Math.max(begun, reviewed));
        var today = almanac.today();
        return since.plusDays(DAYS_BETWEEN).isAfter(today) || putOffUntil().isAfter(today) ? Optional.empty() : Optional.of(since);
    }

    /// Puts the reminder off.
    ///
    /// @param until null until the next quarter
    public void later(@Nullable LocalDate until) {
        settings.put(LATER, (until == null ? almanac.today().plusDays(DAYS_BETWEEN) : until).toString());
    }

    private LocalDate putOffUntil() {
        return settings.get(LATER).map(LocalDate::parse).orElse(LocalDate.MIN);
    }
}
