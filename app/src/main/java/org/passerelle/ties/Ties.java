package org.passerelle.ties;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.passerelle.exchanges.LedgerChanged;
import org.passerelle.insight.Layer;
import org.passerelle.people.PersonChanged;
import org.passerelle.people.SpheresChanged;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;

/// Keeps the table `tie` in step with the ledger and the calendar. It is rebuilt from the facts when the day changes or
/// much of the ledger does; when the facts of a few people change, theirs alone are read again and everyone is seated
/// anew in memory. People put aside hold no seat.
///
/// Cost: some 0.3 s for 200,000 facts, a few seconds for 5 million; readers see the former ties until the new ones are
/// committed at once.
public final class Ties {

    /// The tables this module derives, which a command that looks at another day hides behind its own.
    public static final List<String> PROJECTION = List.of("tie", "tie_state");

    private static final int FEW_PEOPLE = 200;
    private static final int FACTS_READ_AT_ONCE = 150_000;

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;

    public Ties(Store store, Almanac almanac, Settings settings, Events events) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
        events.on(LedgerChanged.class, changed -> follow(changed.people()));
        events.on(SpheresChanged.class, changed -> reseat());
        events.on(PersonChanged.class, changed -> follow(changed.personId()));
    }

    /// Brings the ties up to date before they are read: at once where that is quick; else in the background, and the
    /// former ones are shown meanwhile.
    ///
    /// @return the network at a glance, as {@link #glance}
    public Glance ensure() {
        var state = TieState.read(store.sql());
        if (state.isPresent() && isCurrent(state.get())) return glance(state.get());
        if (state.isEmpty() || !isLarge()) refresh();
        else store.asideOnce("ties", this::refresh);
        return glance();
    }

    /// Brings the ties up to date, however long it takes.
    public void refresh() {
        var state = TieState.read(store.sql());
        if (state.isPresent() && isCurrent(state.get())) return;
        if (state.isPresent() && state.get().isCurrent(almanac.today())) renew(Set.of());
        else rebuild(almanac.today());
    }

    /// Computes all ties as of the evening of that day from the facts up to it, and stores them in place of the former.
    public void rebuild(LocalDate asOf) {
        var heuristics = Heuristics.of(settings);
        int revision = TieState.ledger(store.sql());
        List<Bond> bonds;
        try (var connection = store.database().connection()) {
            bonds = new Scan(heuristics, asOf).everyone(connection);
        } catch (SQLException e) {
            throw new DataAccessException("The ledger cannot be read", e);
        }
        store.transaction(sql -> {
            var present = present(sql);
            var seats = Seat.all(bonds.stream()
                    .filter(bond -> present.contains(bond.personId()))
                    .toList(), Choices.read(sql, settings));
            sql.connection(connection -> {
                var rows = new Rows(connection);
                rows.deleteAll();
                rows.insert(seats);
            });
            TieState.settle(sql, revision, TieState.personMark(sql), glance(sql, asOf, present.size(), seats));
            return true;
        });
    }

    /// The network at a glance, as of the last time ties were computed.
    public Glance glance() {
        return TieState.read(store.sql())
                .map(this::glance)
                .orElseGet(() -> Glance.of(almanac.today(), 0, 0, List.of()));
    }

    private Glance glance(TieState state) {
        return store.remember(Glance.class, state.written(), state::glance);
    }

    /// The weights or the rhythm were changed: every tie is another.
    public void outdate() {
        store.transaction(sql -> {
            TieState.outdate(sql);
            return true;
        });
    }

    /// A number that changes whenever ties do: what is derived from them can be kept as long as it stays.
    public String edition() {
        return TieState.read(store.sql())
                .map(state -> state.asOf() + " " + state.built() + " " + state.personMark())
                .orElse("");
    }

    /// Cadences were chosen: those they bear on are seated anew, no fact is read again.
    void reseat() {
        var state = TieState.read(store.sql());
        if (state.isPresent() && state.get().isCurrent(almanac.today())) renew(Set.of());
    }

    private void follow(Set<Integer> people) {
        var state = TieState.read(store.sql());
        boolean few = !people.isEmpty() && people.size() <= FEW_PEOPLE;
        if (few && state.isPresent() && state.get().isCurrent(almanac.today())) {
            renew(people);
        } else {
            outdate();
            ensure();
        }
    }

    /// Someone put aside leaves their seat; someone brought back takes one.
    private void follow(int personId) {
        boolean archived = store.sql()
                .fetchExists(PERSON, PERSON.ID.eq(personId).and(PERSON.ARCHIVED_AT.isNotNull()));
        boolean seated = store.sql().fetchExists(TIE, TIE.PERSON_ID.eq(personId));
        boolean known = store.sql().fetchExists(PARTICIPANT, PARTICIPANT.PERSON_ID.eq(personId));
        if (known && archived == seated) follow(Set.of(personId));
        else if (seated && isPacedOtherwise(personId)) reseat();
    }

    private boolean isPacedOtherwise(int personId) {
        var seat = store.sql()
                .select(TIE.RHYTHM, TIE.CHOSEN_DAYS)
                .from(TIE)
                .where(TIE.PERSON_ID.eq(personId))
                .fetchSingle();
        var cadence = Choices.of(store.sql(), settings, Set.of(personId)).of(personId, Layer.values()[seat.value1()]);
        var chosen = cadence == null || !cadence.isChosen() ? null : (Integer) cadence.days();
        return !Objects.equals(chosen, seat.value2());
    }

    private void renew(Set<Integer> people) {
        var today = almanac.today();
        var heuristics = Heuristics.of(settings);
        store.transaction(sql -> {
            TieState.outdate(sql);
            var present = present(sql);
            var choices = Choices.read(sql, settings);
            var seats = sql.connectionResult(connection -> renew(connection, heuristics, today, people, present, choices));
            TieState.settle(sql, TieState.ledger(sql), TieState.personMark(sql), glance(sql, today, present.size(), seats));
            return true;
        });
    }

    private static List<Seat> renew(
            Connection connection, Heuristics heuristics, LocalDate today, Set<Integer> people, Set<Integer> present, Choices choices)
            throws SQLException {
        var rows = new Rows(connection);
        var before = rows.all(heuristics.model(), today);
        var read = new Scan(heuristics, today).people(connection, people);
        var bonds = new ArrayList<Bond>();
        for (var seat : before)
            if (!people.contains(seat.bond().personId()) && present.contains(seat.bond().personId())) bonds.add(seat.bond());
        for (var bond : read) if (present.contains(bond.personId())) bonds.add(bond);
        bonds.sort(Comparator.comparing(Bond::personId));
        var after = Seat.all(bonds, choices);
        replace(rows, new HashSet<>(before), new HashSet<>(after));
        return after;
    }

    private static void replace(Rows rows, Set<Seat> before, Set<Seat> after) throws SQLException {
        rows.delete(before.stream()
                .filter(seat -> !after.contains(seat))
                .map(seat -> seat.bond().personId())
                .toList());
        rows.insert(after.stream().filter(seat -> !before.contains(seat)).toList());
    }

    private static Set<Integer> present(DSLContext sql) {
        return sql.select(PERSON.ID).from(PERSON).where(PERSON.ARCHIVED_AT.isNull()).fetchSet(PERSON.ID);
    }

    private static Glance glance(DSLContext sql, LocalDate asOf, int people, List<Seat> seats) {
        return Glance.of(asOf, people, sql.fetchCount(EXCHANGE, EXCHANGE.DAY.le((int) asOf.toEpochDay())), seats);
    }

    private boolean isCurrent(TieState state) {
        return state.isOf(almanac.today());
    }

    private boolean isLarge() {
        return glance().exchanges() > FACTS_READ_AT_ONCE;
    }
}
