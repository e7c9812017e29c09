package org.passerelle.imports;

import static org.passerelle.imports.db.Tables.IMPORT;
import static org.passerelle.imports.db.Tables.IMPORT_LINE;
import static org.passerelle.imports.db.Tables.IMPORT_PART;
import static org.passerelle.imports.db.Tables.SIGHTING;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;
import tools.jackson.databind.json.JsonMapper;

/// What was brought in, newest first, with how far each got.
public final class Imports {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Store store;
    private final Almanac almanac;
    private final String thisRunner = Runner.thisProcess().toString();
    private final Parts parts = new Parts();

    public Imports(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    public List<Import> all() {
        return where(IMPORT.ID.isNotNull());
    }

    public Optional<Import> find(int id) {
        return where(IMPORT.ID.eq(id)).stream().findFirst();
    }

    /// The import of that number, or a refusal that says where to find the numbers.
    public Import get(int id) {
        return find(id).orElseThrow(() -> new Refusal("import.unknown", String.valueOf(id)));
    }

    /// The latest of the same content that was not undone.
    Optional<Import> same(String fingerprint) {
        return where(IMPORT.FINGERPRINT.eq(fingerprint).and(IMPORT.STATE.ne(ImportState.UNDONE.name()))).stream()
                .findFirst();
    }

    /// Those that a process left in the midst.
    List<Import> left() {
        return where(IMPORT.STATE.in(
                        ImportState.RUNNING.name(), ImportState.WAITING.name(), ImportState.UNDOING.name()))
                .stream()
                .filter(left -> !isAlive(left))
                .toList();
    }

    boolean isAlive(Import running) {
        return Runner.isAlive(running.runner(), running.seenAt(), almanac.now());
    }

    private List<Import> where(Condition condition) {
        return store.sql().selectFrom(IMPORT).where(condition).orderBy(IMPORT.ID.desc()).fetch(this::read);
    }

    private Import read(Record row) {
        return new Import(
                row.get(IMPORT.ID),
                row.get(IMPORT.PATH),
                row.get(IMPORT.LABEL),
                row.get(IMPORT.FINGERPRINT),
                ImportState.valueOf(row.get(IMPORT.STATE)),
                row.get(IMPORT.RUNNER),
                row.get(IMPORT.SEEN_AT),
                JSON.readValue(row.get(IMPORT.ANSWERS), Answers.class),
                row.get(IMPORT.UPLOADED),
                row.get(IMPORT.STARTED_AT),
                row.get(IMPORT.ENDED_AT),
                row.get(IMPORT.PROBLEM),
                parts.of(store.sql(), row.get(IMPORT.ID)));
    }

    /// Writes a new one down, with the number it gets.
    Import add(Import brought) {
        return store.transaction(sql -> {
            int id = Ids.next(sql, "import");
            sql.insertInto(IMPORT)
                    .set(IMPORT.ID, id)
                    .set(IMPORT.PATH, brought.path())
                    .set(IMPORT.LABEL, brought.label())
                    .set(IMPORT.FINGERPRINT, brought.fingerprint())
                    .set(IMPORT.STATE, brought.state().name())
                    .set(IMPORT.ANSWERS, JSON.writeValueAsString(brought.answers()))
                    .set(IMPORT.UPLOADED, brought.uploaded())
                    .set(IMPORT.STARTED_AT, brought.startedAt())
                    .execute();
            parts.add(sql, id, brought.parts());
            return brought.numbered(id);
        });
    }

    /// Makes this process its runner; refused while another is.
    void claim(int id, ImportState state, Answers answers, String path) {
        var seen = get(id);
        boolean begins = seen.state() == ImportState.BROUGHT || seen.state() == ImportState.WAITING;
        boolean another = isHeld(seen) && !thisRunner.equals(seen.runner());
        int claimed = another ? 0 : store.transaction(sql -> sql.update(IMPORT)
                .set(IMPORT.STATE, state.name())
                .set(IMPORT.RUNNER, thisRunner)
                .set(IMPORT.SEEN_AT, almanac.now())
                .set(IMPORT.STARTED_AT, begins ? almanac.now() : seen.startedAt())
                .set(IMPORT.ANSWERS, JSON.writeValueAsString(answers))
                .set(IMPORT.PATH, path)
                .setNull(IMPORT.ENDED_AT)
                .setNull(IMPORT.PROBLEM)
                .where(IMPORT.ID.eq(id), IMPORT.STATE.eq(seen.state().name()), IMPORT.RUNNER.isNotDistinctFrom(seen.runner()))
                .execute());
        if (claimed == 0) throw new Refusal("import.running", seen.label());
    }

    /// Whether a process is at it.
    boolean isHeld(Import of) {
        return of.isRunning() && isAlive(of);
    }

    /// It lies elsewhere now, in the data folder.
    void relocate(int id, String path) {
        store.transaction(sql -> sql.update(IMPORT)
                .set(IMPORT.PATH, path)
                .set(IMPORT.UPLOADED, true)
                .where(IMPORT.ID.eq(id))
                .execute());
    }

    /// Keeps what the owner answered.
    public Import answer(int id, Answers answers) {
        store.transaction(sql -> sql.update(IMPORT)
                .set(IMPORT.ANSWERS, JSON.writeValueAsString(answers))
                .where(IMPORT.ID.eq(id))
                .execute());
        return get(id);
    }

    /// How many of the people it added are there: after it was undone, those the owner changed.
    public int peopleThere(int id) {
        return store.sql().fetchCount(PERSON, PERSON.IMPORT_ID.eq(id));
    }

    /// Tells that the runner lives; throws {@link Overtaken} where it is its runner no more.
    void holdOn(DSLContext sql, int id) {
        int held = sql.update(IMPORT)
                .set(IMPORT.SEEN_AT, almanac.now())
                .where(
                        IMPORT.ID.eq(id),
                        IMPORT.RUNNER.eq(thisRunner),
                        IMPORT.STATE.in(ImportState.RUNNING.name(), ImportState.UNDOING.name()))
                .execute();
        if (held == 0) throw new Overtaken(id);
    }

    void move(DSLContext sql, int id, Part part, List<Part.Line> newLines) {
        parts.move(sql, id, part, newLines);
    }

    void move(int id, Part part) {
        store.transaction(sql -> {
            parts.move(sql, id, part, List.of());
            return id;
        });
    }

    /// Begins again from the first line of each part, with what was counted before kept: for what has changed since.
    void reopen(int id) {
        store.transaction(sql -> parts.reopen(sql, id));
    }

    void end(int id, ImportState state, @Nullable String problem) {
        store.transaction(sql -> sql.update(IMPORT)
                .set(IMPORT.STATE, state.name())
                .set(IMPORT.ENDED_AT, almanac.now())
                .set(IMPORT.PROBLEM, problem)
                .where(IMPORT.ID.eq(id))
                .execute());
    }

    /// Stops one that runs, in whatever process: at its next batch it finds out.
    public void stop(int id) {
        store.transaction(sql -> sql.update(IMPORT)
                .set(IMPORT.STATE, ImportState.STOPPED.name())
                .set(IMPORT.ENDED_AT, almanac.now())
                .where(IMPORT.ID.eq(id), IMPORT.STATE.in(ImportState.RUNNING.name(), ImportState.WAITING.name()))
                .execute());
    }

    /// The people a part was already counted for.
    Set<Integer> met(int id, int part) {
        return store.sql()
                .select(SIGHTING.PERSON_ID)
                .from(SIGHTING)
                .where(SIGHTING.IMPORT_ID.eq(id), SIGHTING.PART.eq(part))
                .fetchSet(SIGHTING.PERSON_ID);
    }

    /// Forgets one that was never begun.
    void forget(int id) {
        store.transaction(sql -> {
            sql.deleteFrom(IMPORT_LINE).where(IMPORT_LINE.IMPORT_ID.eq(id)).execute();
            sql.deleteFrom(IMPORT_PART).where(IMPORT_PART.IMPORT_ID.eq(id)).execute();
            return sql.deleteFrom(IMPORT).where(IMPORT.ID.eq(id)).execute();
        });
    }
}
