package org.passerelle.time;

import static org.passerelle.time.db.Tables.TIMER;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;

/// The timer: one runs, or none. It survives the process, and a night.
public final class Timer {

    /// Longer than this, it was most likely forgotten: the owner is asked how long it was.
    public static final Duration FORGOTTEN = Duration.ofHours(8);

    private static final int ONLY = 1;

    /// One that runs.
    public record Run(
            Instant since, Activity activity, @Nullable Way way, @Nullable Integer objectiveId, String words) {

        public Duration lasting(Instant now) {
            return Duration.between(since, now);
        }
    }

    /// One that was stopped: what it made, and whether it seems to have been forgotten.
    public record Stopped(Times.Kept kept, Given given, boolean forgotten) {}

    private final Store store;
    private final Almanac almanac;
    private final Times times;

    public Timer(Store store, Almanac almanac, Times times) {
        this.store = store;
        this.almanac = almanac;
        this.times = times;
    }

    public Optional<Run> running() {
        return store.sql().selectFrom(TIMER).fetchOptional(row -> new Run(
                row.get(TIMER.STARTED_AT),
                Activity.of(row.get(TIMER.ACTIVITY)).orElse(Activity.OTHER),
                Way.of(row.get(TIMER.WAY)).orElse(null),
                row.get(TIMER.OBJECTIVE_ID),
                row.get(TIMER.WORDS)));
    }

    /// Refused where one runs already.
    public void start(Activity activity, @Nullable Way way, @Nullable Integer objectiveId, String words) {
        int started = store.transaction(sql -> sql.insertInto(TIMER)
                .set(TIMER.ID, ONLY)
                .set(TIMER.STARTED_AT, almanac.now())
                .set(TIMER.ACTIVITY, activity.word())
                .set(TIMER.WAY, Times.word(way))
                .set(TIMER.OBJECTIVE_ID, objectiveId)
                .set(TIMER.WORDS, words.strip())
                .onConflictDoNothing()
                .execute());
        if (started == 0) throw new Refusal("timer.running");
    }

    /// Keeps what it measured, on the day it began: at least a minute, a day at most.
    public Stopped stop() {
        var run = running().orElseThrow(() -> new Refusal("timer.still"));
        var lasted = run.lasting(almanac.now());
        int minutes = (int) Math.clamp(Math.round(lasted.toSeconds() / 60.0), 1, Given.DAY_MINUTES);
        var given = new Given(
                almanac.dayOf(run.since()), minutes, run.activity(), run.way(), run.objectiveId(), run.words());
        var kept = store.transaction(sql -> {
            if (sql.deleteFrom(TIMER).where(TIMER.STARTED_AT.eq(run.since())).execute() == 0) throw new Refusal("timer.still");
            return times.add(sql, given);
        });
        return new Stopped(kept, given, lasted.compareTo(FORGOTTEN) > 0);
    }

    /// Stops it and keeps nothing.
    public void drop() {
        store.transaction(sql -> sql.deleteFrom(TIMER).execute());
    }
}
