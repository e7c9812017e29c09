package org.passerelle.opportunities;

import static org.passerelle.opportunities.db.Tables.OPPORTUNITY;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_MOVE;
import static org.passerelle.opportunities.db.Tables.STAGE;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// The stages of the owner’s own, in order: won and lost are always there, and the last. Each change returns the number to
/// undo it by, or 0 where nothing changed.
public final class Stages {

    private static final Aspect ALL = new Aspect(
            "stages", List.of(Aspect.rows(STAGE, STAGE.ID), Aspect.rows(OPPORTUNITY_MOVE, OPPORTUNITY_MOVE.STAGE_ID)));
    private static final Aspect ITSELF = new Aspect("stage", List.of(Aspect.rows(STAGE, STAGE.ID)));

    private static final int CHARACTERS_MAXIMUM = 60;
    private static final int MAXIMUM = 12;
    private static final int STRIDE = 10;

    private final Store store;
    private final Journal journal;

    public Stages(Store store, Journal journal) {
        this.store = store;
        this.journal = journal;
        journal.keep(ALL, undone -> {});
        journal.keep(ITSELF, undone -> {});
    }

    public List<Stage> all() {
        return fetch(store.sql());
    }

    public Optional<Stage> find(int id) {
        return all().stream().filter(stage -> stage.id() == id).findFirst();
    }

    /// The stage of that name, as the reader’s language or the built-in word has it, capitals and accents aside.
    public Stage named(String name, Words words) {
        var sought = Fold.of(name);
        return all().stream()
                .filter(stage -> Fold.of(stage.label(words)).equals(sought) || stage.name().equals(sought))
                .findFirst()
                .orElseThrow(() -> new Refusal("stage.unknown", name, String.join(", ", labels(words))));
    }

    /// Before won and lost, after the others.
    public int add(String name) {
        return store.transaction(sql -> {
            var open = fetch(sql).stream().filter(Stage::isOpen).toList();
            if (open.size() >= MAXIMUM) throw new Refusal("stage.many", MAXIMUM);
            var word = word(sql, 0, name);
            int id = Ids.next(sql, "stage");
            return journal.edit(sql, ITSELF, id, () -> {
                sql.insertInto(STAGE)
                        .set(STAGE.ID, id)
                        .set(STAGE.NAME, word)
                        .set(STAGE.RANK, open.isEmpty() ? STRIDE : open.getLast().rank() + 1)
                        .execute();
                makeRoom(sql);
            });
        });
    }

    public int rename(int id, String name) {
        return edit(ITSELF, id, sql ->
                sql.update(STAGE).set(STAGE.NAME, word(sql, id, name)).where(STAGE.ID.eq(id)).execute());
    }

    /// Changes places with the one before it; nothing where it is the first.
    public int advance(int id) {
        return edit(ITSELF, id, sql -> {
            var open = fetch(sql).stream().filter(Stage::isOpen).toList();
            int at = open.stream().map(Stage::id).toList().indexOf(id);
            if (at < 1) return;
            sql.update(STAGE).set(STAGE.RANK, open.get(at - 1).rank() - 1).where(STAGE.ID.eq(id)).execute();
        });
    }

    /// Refused where an opportunity is there.
    public int remove(int id) {
        return edit(ALL, id, sql -> {
            if (sql.fetchExists(OPPORTUNITY, OPPORTUNITY.STAGE_ID.eq(id))) throw new Refusal("stage.held");
            if (fetch(sql).stream().filter(Stage::isOpen).count() < 2) throw new Refusal("stage.last");
            sql.deleteFrom(OPPORTUNITY_MOVE).where(OPPORTUNITY_MOVE.STAGE_ID.eq(id)).execute();
            sql.deleteFrom(STAGE).where(STAGE.ID.eq(id)).execute();
        });
    }

    static Stage read(Record row) {
        return new Stage(
                row.get(STAGE.ID), row.get(STAGE.NAME), Stage.Outcome.of(row.get(STAGE.OUTCOME)), row.get(STAGE.RANK));
    }

    private int edit(Aspect aspect, int id, Consumer<DSLContext> change) {
        return store.transaction(sql -> {
            var stage = fetch(sql).stream().filter(each -> each.id() == id).findFirst();
            if (!stage.orElseThrow(() -> new Refusal("stage.missing")).isOpen()) throw new Refusal("stage.kept");
            return journal.edit(sql, aspect, id, () -> change.accept(sql));
        });
    }

    private static List<Stage> fetch(DSLContext sql) {
        return sql.selectFrom(STAGE).orderBy(STAGE.RANK, STAGE.ID).fetch(Stages::read);
    }

    private static void makeRoom(DSLContext sql) {
        sql.update(STAGE).set(STAGE.RANK, STAGE.RANK.plus(STRIDE)).where(STAGE.OUTCOME.ne("")).execute();
    }

    private static String word(DSLContext sql, int id, String name) {
        var word = name.strip();
        if (word.isEmpty()) throw new Refusal("stage.unnamed");
        if (word.length() > CHARACTERS_MAXIMUM) throw new Refusal("stage.long", CHARACTERS_MAXIMUM);
        boolean taken = fetch(sql).stream().anyMatch(each -> each.id() != id && Fold.of(each.name()).equals(Fold.of(word)));
        if (taken) throw new Refusal("stage.taken", word);
        return word;
    }

    private List<String> labels(Words words) {
        return all().stream().map(stage -> stage.label(words)).toList();
    }
}
