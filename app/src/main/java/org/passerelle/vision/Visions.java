package org.passerelle.vision;

import static org.passerelle.vision.db.Tables.VISION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.sql.Store;

/// The owner’s vision: one, written page after page. Each change returns the number to undo it by.
public final class Visions {

    private static final Aspect PAPER = new Aspect("vision", List.of(Aspect.rows(VISION, VISION.ID)));
    private static final int ONLY = 1;

    private final Store store;
    private final Journal journal;

    public Visions(Store store, Journal journal) {
        this.store = store;
        this.journal = journal;
        journal.keep(PAPER, undone -> {});
    }

    /// As it stands; blank where nothing was written.
    public Vision current() {
        return store.sql().selectFrom(VISION).where(VISION.ID.eq(ONLY)).fetchOptional(Visions::read).orElse(Vision.NONE);
    }

    public int keep(Vision vision) {
        return store.transaction(sql -> journal.edit(sql, PAPER, ONLY, () -> sql.insertInto(VISION)
                .set(VISION.ID, ONLY)
                .set(values(vision))
                .onConflict(VISION.ID)
                .doUpdate()
                .set(values(vision))
                .execute()));
    }

    private static Map<Field<?>, @Nullable Object> values(Vision vision) {
        var at = vision.at();
        var values = new HashMap<Field<?>, @Nullable Object>();
        values.put(VISION.REASONS, Lines.text(vision.reasons()));
        values.put(VISION.SECTORS, Lines.text(vision.whom().sectors()));
        values.put(VISION.ROLES, Lines.text(vision.whom().roles()));
        values.put(VISION.TOWNS, Lines.text(vision.whom().towns()));
        values.put(VISION.GIVES, Lines.text(vision.gives()));
        values.put(VISION.WAYS, Lines.text(vision.ways().stream().map(Way::word).toList()));
        values.put(VISION.WEEK_MINUTES, vision.weekMinutes());
        values.put(VISION.HORIZON_MONTHS, vision.horizonMonths());
        values.put(VISION.SUBJECTS, Lines.text(vision.line().subjects()));
        values.put(VISION.TONE, vision.line().tone());
        values.put(VISION.NEVER, Lines.text(vision.line().never()));
        values.put(VISION.STEP, at == null ? "" : at.word());
        values.put(VISION.FINISHED_AT, vision.finishedAt());
        return values;
    }

    private static Vision read(Record row) {
        return new Vision(
                Lines.of(row.get(VISION.REASONS)),
                new Vision.Whom(Lines.of(row.get(VISION.SECTORS)), Lines.of(row.get(VISION.ROLES)), Lines.of(row.get(VISION.TOWNS))),
                Lines.of(row.get(VISION.GIVES)),
                Lines.of(row.get(VISION.WAYS)).stream().map(Way::of).flatMap(Optional::stream).toList(),
                row.get(VISION.WEEK_MINUTES),
                row.get(VISION.HORIZON_MONTHS),
                new Vision.Line(Lines.of(row.get(VISION.SUBJECTS)), row.get(VISION.TONE), Lines.of(row.get(VISION.NEVER))),
                Step.of(row.get(VISION.STEP)).orElse(null),
                row.get(VISION.FINISHED_AT));
    }
}
