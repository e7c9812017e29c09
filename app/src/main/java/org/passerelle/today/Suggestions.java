package org.passerelle.today;

import static java.util.stream.Collectors.joining;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;
import static org.passerelle.today.db.Tables.PAUSE;
import static org.passerelle.today.db.Tables.PROMISE;
import static org.passerelle.today.db.Tables.SUGGESTION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;
import org.passerelle.ties.Cadences;
import org.passerelle.ties.Ties;
import org.passerelle.today.rules.Occasion;
import org.passerelle.today.rules.ReachOut;

/// Whom to reach today: a few people, chosen once a day among what the rules find and kept for the day, so that doing one
/// does not bring another. Any exchange since, from whatever source, settles a suggestion.
public final class Suggestions {

    /// The tables a command that looks at another day hides behind its own.
    public static final List<String> PROJECTION = List.of("suggestion");

    public static final String PLACES = "today.places";
    public static final int PLACES_STANDARD = 3;
    public static final int PLACES_MAXIMUM = 10;

    private static final int CANDIDATES = 12;
    private static final int DAYS_KEPT = 60;

    private static final Field<Boolean> NEVER = DSL.field(Cadences.NEVER).as("never");

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;
    private final Ties ties;

    public Suggestions(Store store, Almanac almanac, Settings settings, Ties ties) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
        this.ties = ties;
    }

    /// Today’s list, in its order, without those since paused, put aside, heard from or never to be proposed again. Where
    /// it is short, people are looked for again as soon as ties have changed.
    public List<Suggestion> today() {
        var day = new Occasion.Day(almanac.today());
        int places = places();
        var kept = kept(day);
        if (kept.size() < places && isFirstTry(day, places)) {
            choose(day, places, kept);
            kept = kept(day);
        }
        return kept.stream().filter(each -> each.state() != Suggestion.State.GONE).toList();
    }

    /// Whether nobody was looked for since the day, the places or the ties became what they are.
    private boolean isFirstTry(Occasion.Day day, int places) {
        var edition = day.date() + " " + places + " " + ties.edition();
        return store.remember(Suggestions.class, edition, AtomicBoolean::new).compareAndSet(false, true);
    }

    public int places() {
        return settings.get(PLACES).map(Integer::parseInt).orElse(PLACES_STANDARD);
    }

    private List<Suggestion> kept(Occasion.Day day) {
        return store.sql()
                .select(
                        SUGGESTION.PERSON_ID,
                        SUGGESTION.RULE,
                        SUGGESTION.FACTS,
                        SUGGESTION.LAST_DAY,
                        SUGGESTION.LAST_OUT_DAY,
                        TIE.LAST_DAY,
                        TIE.LAST_OUT_DAY,
                        PERSON.ARCHIVED_AT,
                        PAUSE.PERSON_ID,
                        NEVER)
                .from(SUGGESTION)
                .join(PERSON)
                .on(PERSON.ID.eq(SUGGESTION.PERSON_ID))
                .leftJoin(TIE)
                .on(TIE.PERSON_ID.eq(SUGGESTION.PERSON_ID))
                .leftJoin(PAUSE)
                .on(Pauses.inForce(SUGGESTION.PERSON_ID, day.date()))
                .where(SUGGESTION.DAY.eq(day.ago(0)))
                .orderBy(SUGGESTION.PLACE)
                .fetch(Suggestions::suggestion);
    }

    private static Suggestion suggestion(Record row) {
        var facts = row.get(SUGGESTION.FACTS);
        return new Suggestion(
                row.get(SUGGESTION.PERSON_ID),
                Suggestion.rule(row.get(SUGGESTION.RULE)),
                facts.isEmpty() ? List.of() : Arrays.stream(facts.split(",")).map(Integer::valueOf).toList(),
                Suggestion.State.of(
                        row.get(PERSON.ARCHIVED_AT) != null || row.get(PAUSE.PERSON_ID) != null || row.get(NEVER),
                        isLater(row.get(TIE.LAST_OUT_DAY), row.get(SUGGESTION.LAST_OUT_DAY)),
                        isLater(row.get(TIE.LAST_DAY), row.get(SUGGESTION.LAST_DAY))));
    }

    private static boolean isLater(@Nullable Integer day, @Nullable Integer than) {
        return day != null && (than == null || day > than);
    }

    private void choose(Occasion.Day day, int places, List<Suggestion> kept) {
        var taken = new HashSet<>(promised(day));
        kept.forEach(each -> taken.add(each.personId()));
        int free = places - kept.size();
        var chosen = new ArrayList<>(Mix.of(findings(day, false), taken, free, day.date()));
        if (chosen.size() < free) {
            chosen.forEach(each -> taken.add(each.candidate().personId()));
            chosen.addAll(Mix.of(findings(day, true), taken, free - chosen.size(), day.date()));
        }
        if (chosen.isEmpty()) return;
        store.transaction(sql -> {
            sql.deleteFrom(SUGGESTION).where(SUGGESTION.DAY.lt(day.ago(DAYS_KEPT))).execute();
            for (int i = 0; i < chosen.size(); i++) insert(sql, day, kept.size() + i, chosen.get(i));
            return true;
        });
    }

    /// People with a promise due have a place already.
    private Set<Integer> promised(Occasion.Day day) {
        return store.sql()
                .select(PROMISE.PERSON_ID)
                .from(PROMISE)
                .where(PROMISE.KEPT_AT.isNull(), PROMISE.DROPPED_AT.isNull(), PROMISE.DUE_DAY.le(day.ago(0)))
                .fetchSet(PROMISE.PERSON_ID);
    }

    private List<Mix.Findings> findings(Occasion.Day day, boolean again) {
        var occasion = new Occasion(store.sql(), day, CANDIDATES, again);
        return ReachOut.ALL.stream()
                .map(rule -> new Mix.Findings(rule, rule.candidates(occasion)))
                .toList();
    }

    private static void insert(DSLContext sql, Occasion.Day day, int place, Mix.Choice choice) {
        int person = choice.candidate().personId();
        var tie = sql.select(TIE.LAST_DAY, TIE.LAST_OUT_DAY)
                .from(TIE)
                .where(TIE.PERSON_ID.eq(person))
                .fetchOptional();
        sql.insertInto(SUGGESTION)
                .set(SUGGESTION.DAY, day.ago(0))
                .set(SUGGESTION.PERSON_ID, person)
                .set(SUGGESTION.PLACE, place)
                .set(SUGGESTION.RULE, choice.rule().name())
                .set(
                        SUGGESTION.FACTS,
                        choice.candidate().facts().stream().map(String::valueOf).collect(joining(",")))
                .set(SUGGESTION.LAST_DAY, tie.map(row -> row.value1()).orElse(null))
                .set(SUGGESTION.LAST_OUT_DAY, tie.map(row -> row.value2()).orElse(null))
                .onConflictDoNothing()
                .execute();
    }
}
