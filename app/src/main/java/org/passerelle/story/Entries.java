package org.passerelle.story;

import static org.passerelle.story.db.Tables.STORY_ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Moment.Precision;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// What the owner wrote into the story: entries of their own, and their words on those gathered from facts. Each change
/// returns the number to undo it by.
public final class Entries {

    public static final String BY_HAND = "hand";

    private static final Aspect ENTRY = new Aspect("story", List.of(Aspect.rows(STORY_ENTRY, STORY_ENTRY.ID)));
    private static final int TITLE_CHARACTERS_MAXIMUM = 200;
    private static final int WORDS_CHARACTERS_MAXIMUM = 4_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /// What is kept of one entry.
    ///
    /// @param title empty where a gathered one keeps its own
    /// @param kept null where nothing was decided: it is told then
    record Kept(
            int id,
            String source,
            String key,
            LocalDate on,
            Precision precision,
            Kind kind,
            String title,
            String words,
            @Nullable Boolean kept) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;

    public Entries(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(ENTRY, undone -> {});
    }

    /// An entry of the owner’s own.
    public int add(PartialDate when, Kind kind, String title, String words) {
        var own = title(title);
        var on = day(when);
        return store.transaction(sql -> {
            int id = Ids.next(sql, "story_entry");
            return journal.edit(sql, ENTRY, id, () -> {
                insert(sql, id, BY_HAND, Integer.toString(id), on, precision(when), kind);
                write(sql, id, own, words, null);
            });
        });
    }

    /// Another day or other words for one of the owner’s own.
    public int change(int id, PartialDate when, Kind kind, String title, String words, boolean kept) {
        var own = title(title);
        var on = day(when);
        return edit(id, sql -> {
            sql.update(STORY_ENTRY)
                    .set(STORY_ENTRY.DAY, number(on))
                    .set(STORY_ENTRY.PRECISION, Codes.of(precision(when)))
                    .set(STORY_ENTRY.KIND, kind.word())
                    .where(STORY_ENTRY.ID.eq(id))
                    .execute();
            write(sql, id, own, words, kept);
        });
    }

    public int remove(int id) {
        return edit(id, sql -> sql.deleteFrom(STORY_ENTRY).where(STORY_ENTRY.ID.eq(id)).execute());
    }

    /// The owner’s words on a fact, and whether it is told.
    ///
    /// @param title empty for its own
    public int tell(Entry fact, String title, String words, boolean kept) {
        requireShort(title, TITLE_CHARACTERS_MAXIMUM);
        return store.transaction(sql -> {
            var known = sql.select(STORY_ENTRY.ID)
                    .from(STORY_ENTRY)
                    .where(STORY_ENTRY.SOURCE.eq(fact.source()), STORY_ENTRY.SOURCE_KEY.eq(fact.key()))
                    .fetchOptional(STORY_ENTRY.ID);
            int id = known.orElseGet(() -> Ids.next(sql, "story_entry"));
            return journal.edit(sql, ENTRY, id, () -> {
                if (known.isEmpty()) insert(sql, id, fact.source(), fact.key(), fact.on(), fact.precision(), fact.kind());
                write(sql, id, title.strip(), words, kept);
            });
        });
    }

    List<Kept> all() {
        return store.sql().selectFrom(STORY_ENTRY).orderBy(STORY_ENTRY.DAY, STORY_ENTRY.ID).fetch(Entries::read);
    }

    private int edit(int id, Consumer<DSLContext> change) {
        return store.transaction(sql -> {
            Condition isIt = STORY_ENTRY.ID.eq(id).and(STORY_ENTRY.SOURCE.eq(BY_HAND));
            if (!sql.fetchExists(STORY_ENTRY, isIt)) throw new Refusal("story.missing");
            return journal.edit(sql, ENTRY, id, () -> change.accept(sql));
        });
    }

    private void insert(DSLContext sql, int id, String source, String key, LocalDate on, Precision precision, Kind kind) {
        sql.insertInto(STORY_ENTRY)
                .set(STORY_ENTRY.ID, id)
                .set(STORY_ENTRY.SOURCE, source)
                .set(STORY_ENTRY.SOURCE_KEY, key)
                .set(STORY_ENTRY.DAY, number(on))
                .set(STORY_ENTRY.PRECISION, Codes.of(precision))
                .set(STORY_ENTRY.KIND, kind.word())
                .set(STORY_ENTRY.TITLE, "")
                .set(STORY_ENTRY.CREATED_AT, almanac.now())
                .execute();
    }

    private static void write(DSLContext sql, int id, String title, String words, @Nullable Boolean kept) {
        requireShort(words, WORDS_CHARACTERS_MAXIMUM);
        sql.update(STORY_ENTRY)
                .set(STORY_ENTRY.TITLE, title)
                .set(STORY_ENTRY.WORDS, words.strip())
                .set(STORY_ENTRY.KEPT, kept)
                .where(STORY_ENTRY.ID.eq(id))
                .execute();
    }

    private static Kept read(Record row) {
        return new Kept(
                row.get(STORY_ENTRY.ID),
                row.get(STORY_ENTRY.SOURCE),
                row.get(STORY_ENTRY.SOURCE_KEY),
                LocalDate.ofEpochDay(row.get(STORY_ENTRY.DAY)),
                Codes.precision(row.get(STORY_ENTRY.PRECISION)),
                Kind.of(row.get(STORY_ENTRY.KIND)).orElse(Kind.OTHER),
                row.get(STORY_ENTRY.TITLE),
                row.get(STORY_ENTRY.WORDS),
                row.get(STORY_ENTRY.KEPT));
    }

    private static String title(String title) {
        if (title.isBlank()) throw new Refusal("story.untitled");
        requireShort(title, TITLE_CHARACTERS_MAXIMUM);
        return title.strip();
    }

    private static void requireShort(String text, int maximum) {
        if (text.strip().length() > maximum) throw new Refusal("story.long", maximum);
    }

    private LocalDate day(PartialDate when) {
        var year = when.year();
        if (year == null) throw new Refusal("story.day");
        var on = LocalDate.of(year, Objects.requireNonNullElse(when.month(), 1), Objects.requireNonNullElse(when.day(), 1));
        if (on.isBefore(EARLIEST)) throw new Refusal("story.day");
        if (on.isAfter(almanac.today())) throw new Refusal("story.ahead");
        return on;
    }

    private static Precision precision(PartialDate when) {
        return switch (when.toString().length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
