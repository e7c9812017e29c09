package org.passerelle.links;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.introductions.db.Tables.INTRODUCTION;
import static org.passerelle.links.db.Tables.LINK;
import static org.passerelle.links.db.Tables.LINK_STATE;
import static org.passerelle.people.db.Tables.EDIT;
import static org.passerelle.people.db.Tables.PERSON;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.PartialDate;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;
import org.passerelle.ties.Ties;

/// Keeps the observed links in step with the facts: rebuilt when someone looks and the facts have changed since; at once
/// where that is quick, else in the background, and the former ones are shown meanwhile.
///
/// Cost: one pass over the index of participants, then what they share; a second for 5 million facts of which few are
/// shared, some seconds where 500,000 pairs are.
public final class ObservedLinks {

    /// The tables this module derives, which a command that looks at another day hides behind its own.
    public static final List<String> PROJECTION = List.of("link", "link_state", "circle", "circle_member");

    private static final int FACTS_READ_AT_ONCE = 150_000;
    private static final List<Kind> KINDS = List.of(Kind.values());
    /// Edits by hand that make or unmake links: those of encounters and introductions.
    private static final List<String> ASPECTS = List.of("encounter", "introduction", "addition");

    /// Two people seen together.
    ///
    /// @param lower the lower number of the two
    /// @param facts how many show it, of all kinds, 1 or more
    public record Observed(int lower, int upper, int facts) {}

    private record Among(String edition, Set<Integer> people, List<Observed> links) {}

    private final Store store;
    private final Almanac almanac;
    private final Ties ties;
    private final Circles circles;

    public ObservedLinks(Store store, Almanac almanac, Ties ties, Circles circles) {
        this.store = store;
        this.almanac = almanac;
        this.ties = ties;
        this.circles = circles;
    }

    /// Brings links and circles up to date before they are read, in the background where that would take long.
    public void ensure() {
        ties.ensure();
        if (isCurrent()) return;
        if (ties.glance().exchanges() > FACTS_READ_AT_ONCE) store.asideOnce("links", this::refresh);
        else refresh();
    }

    /// Brings them up to date, however long it takes.
    public void refresh() {
        ties.refresh();
        if (!isCurrent()) rebuild();
    }

    /// Whether links were ever computed.
    public boolean areThere() {
        return !built().isEmpty();
    }

    /// A text that changes whenever links do: what is derived from them can be kept as long as it stays.
    public String built() {
        return store.sql().select(LINK_STATE.EDITION).from(LINK_STATE).fetchOptional(LINK_STATE.EDITION).orElse("");
    }

    /// Which of these people were seen with which others of them, by their numbers. The last answer is kept until links
    /// change. Cost: else, the links of these people.
    public List<Observed> among(Set<Integer> people) {
        var edition = built();
        Among kept = store.remember(Among.class, () -> new Among(edition, people, read(people)));
        if (kept.edition().equals(edition) && kept.people().equals(people)) return kept.links();
        store.forget(Among.class);
        return store.<Among>remember(Among.class, () -> new Among(edition, people, read(people))).links();
    }

    private List<Observed> read(Set<Integer> people) {
        if (people.isEmpty()) return List.of();
        var facts = sum(LINK.TIMES);
        return store.sql()
                .select(LINK.LOWER_ID, LINK.UPPER_ID, facts)
                .from(LINK)
                .where(LINK.LOWER_ID.in(people), unsought(LINK.UPPER_ID).in(people))
                .groupBy(LINK.LOWER_ID, LINK.UPPER_ID)
                .orderBy(LINK.LOWER_ID, LINK.UPPER_ID)
                .fetch(row -> new Observed(row.value1(), row.value2(), row.value3().intValueExact()));
    }

    /// Keeps a database from seeking each of the people beside each other one: a quarter of a million for five hundred.
    private static Field<Integer> unsought(Field<Integer> id) {
        return id.plus(0);
    }

    /// What links two people, kind by kind; empty where nothing was observed.
    public List<Evidence> between(int one, int other) {
        return store.sql()
                .select(LINK.KIND, LINK.TIMES, LINK.LAST_DAY)
                .from(LINK)
                .where(LINK.LOWER_ID.eq(Math.min(one, other)), LINK.UPPER_ID.eq(Math.max(one, other)))
                .orderBy(LINK.KIND)
                .fetch(row -> new Evidence(KINDS.get(row.value1()), row.value2(), day(row.value3())));
    }

    /// The latest facts two people share in the ledger, the newest first.
    public List<Fact> facts(int one, int other, int most) {
        var theirs = PARTICIPANT.as("theirs");
        return store.sql()
                .select(EXCHANGE.DAY, EXCHANGE.MEDIUM, EXCHANGE.SOURCE, EXCHANGE.WORDS)
                .from(PARTICIPANT)
                .join(theirs)
                .on(theirs.EXCHANGE_ID.eq(PARTICIPANT.EXCHANGE_ID))
                .join(EXCHANGE)
                .on(EXCHANGE.ID.eq(PARTICIPANT.EXCHANGE_ID))
                .where(PARTICIPANT.PERSON_ID.eq(one), theirs.PERSON_ID.eq(other))
                .orderBy(EXCHANGE.DAY.desc(), EXCHANGE.ID.desc())
                .limit(most)
                .fetch(row -> new Fact(
                        LocalDate.ofEpochDay(row.value1()), Codes.medium(row.value2()), row.value3(), row.value4()));
    }

    private void rebuild() {
        var edition = edition();
        var tally = new Tally();
        try (var connection = store.database().connection()) {
            new Scan(tally).read(connection, almanac.today());
        } catch (SQLException e) {
            throw new DataAccessException("The ledger cannot be read", e);
        }
        told(tally);
        var division = circles.divide(tally);
        store.transaction(sql -> {
            sql.connection(connection -> Rows.replace(connection, tally));
            circles.settle(sql, division);
            settle(sql, edition);
            return true;
        });
    }

    /// What was said by hand or by an archive: met through someone, put in touch.
    private void told(Tally tally) {
        int today = Math.toIntExact(almanac.today().toEpochDay());
        store.sql()
                .select(PERSON.ID, PERSON.MET_THROUGH, PERSON.MET_ON)
                .from(PERSON)
                .where(PERSON.MET_THROUGH.isNotNull())
                .forEach(row -> tally.add(row.value1(), row.value2(), Kind.MET_THROUGH, dayOf(row.value3())));
        store.sql()
                .select(INTRODUCTION.FIRST_ID, INTRODUCTION.SECOND_ID, INTRODUCTION.BY_ID, INTRODUCTION.MADE_DAY)
                .from(INTRODUCTION)
                .where(INTRODUCTION.MADE_DAY.le(today))
                .forEach(row -> {
                    @Nullable Integer other = row.value2() == null ? row.value3() : row.value2();
                    if (other != null) tally.add(row.value1(), other, Kind.INTRODUCTION, row.value4());
                });
    }

    private static int dayOf(@Nullable String text) {
        if (text == null) return Tally.NO_DAY;
        var date = PartialDate.parse(text);
        if (date.year() == null || date.month() == null || date.day() == null) return Tally.NO_DAY;
        return Math.toIntExact(LocalDate.of(date.year(), date.month(), date.day()).toEpochDay());
    }

    private boolean isCurrent() {
        return built().equals(edition());
    }

    private String edition() {
        var edits = store.sql().select(count(), max(EDIT.ID)).from(EDIT).where(EDIT.ASPECT.in(ASPECTS)).fetchSingle();
        return ties.edition() + " " + edits.value1() + " " + edits.value2();
    }

    private static void settle(DSLContext sql, String edition) {
        sql.deleteFrom(LINK_STATE).execute();
        sql.insertInto(LINK_STATE, LINK_STATE.ID, LINK_STATE.EDITION).values(1, edition).execute();
    }

    private static @Nullable LocalDate day(@Nullable Integer epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }
}
