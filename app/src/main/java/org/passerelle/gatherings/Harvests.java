package org.passerelle.gatherings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.gatherings.db.Tables.MET;
import static org.passerelle.today.db.Tables.PROMISE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Introductions;
import org.passerelle.introductions.Referral;
import org.passerelle.introductions.Referrals;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// What events brought, counted from the ledger: nothing is kept, so nothing can be stale.
public final class Harvests {

    /// A tie is told alive or not after so many days, not before.
    public static final int DAYS_TO_RIPEN = 30;

    /// One note of someone met.
    private record Met(int exchange, int gathering, int person, int day, boolean newcomer) {}

    private final Store store;
    private final Almanac almanac;
    private final Introductions introductions;
    private final Referrals referrals;
    private final Since since;

    public Harvests(Store store, Almanac almanac, Introductions introductions, Referrals referrals) {
        this.store = store;
        this.almanac = almanac;
        this.introductions = introductions;
        this.referrals = referrals;
        this.since = new Since(store);
    }

    public Harvest of(Gathering gathering) {
        return of(List.of(gathering)).getFirst();
    }

    /// Each event's, in the order given. Cost: three queries.
    public List<Harvest> of(List<Gathering> gatherings) {
        var met = met(gatherings);
        var promised = promised(met.stream().map(Met::exchange).toList());
        var facts = since.of(
                met.stream().map(Met::person).distinct().toList(), met.stream().mapToInt(Met::day).min().orElse(0));
        var byGathering = met.stream().collect(groupingBy(Met::gathering));
        return gatherings.stream()
                .map(each -> harvest(each, byGathering.getOrDefault(each.id(), List.of()), facts, promised))
                .toList();
    }

    private Harvest harvest(Gathering gathering, List<Met> met, Since.Facts facts, Map<Integer, List<Boolean>> promised) {
        var notes = met.stream().map(Met::exchange).toList();
        var people = met.stream().collect(groupingBy(Met::person, LinkedHashMap::new, toList()));
        var kept = notes.stream().flatMap(note -> promised.getOrDefault(note, List.of()).stream()).toList();
        int over = (int) gathering.until().toEpochDay();
        int ripe = over + DAYS_TO_RIPEN;
        return new Harvest(
                gathering,
                almanac.today(),
                people.size(),
                count(people, same -> same.stream().anyMatch(Met::newcomer)),
                count(people, same -> facts.wroteTo(same.getFirst().person(), same.getFirst().day(), notes)),
                count(people, same -> facts.bothWays(same.getFirst().person(), ripe, notes)),
                almanac.today().toEpochDay() >= ripe,
                kept.size(),
                (int) kept.stream().filter(each -> each).count(),
                facts.exchanges(people.keySet(), over, notes));
    }

    private static int count(Map<Integer, List<Met>> people, Predicate<List<Met>> test) {
        return (int) people.values().stream().filter(test).count();
    }

    /// What people met there set going since, the latest first. Cost: two queries for each of them.
    public Harvest.Chains chains(Gathering gathering) {
        var people = met(List.of(gathering)).stream().map(Met::person).distinct().toList();
        return new Harvest.Chains(
                once(
                        people.stream().flatMap(person -> introductions.of(person).stream()),
                        Introduction::id,
                        each -> isSince(each.begun(), gathering)),
                once(
                        people.stream().flatMap(person -> referrals.of(person).stream()),
                        Referral::id,
                        each -> isSince(each.on(), gathering)));
    }

    private static boolean isSince(LocalDate day, Gathering gathering) {
        return !day.isBefore(gathering.on());
    }

    private static <T> List<T> once(Stream<T> all, Function<T, Integer> id, Predicate<T> test) {
        var byId = all.filter(test).collect(toMap(id, each -> each, (one, same) -> one, TreeMap::new));
        return List.copyOf(byId.descendingMap().values());
    }

    private List<Met> met(List<Gathering> gatherings) {
        return store.sql()
                .select(MET.EXCHANGE_ID, MET.GATHERING_ID, MET.PERSON_ID, EXCHANGE.DAY, MET.ADDITION)
                .from(MET)
                .join(EXCHANGE)
                .on(EXCHANGE.ID.eq(MET.EXCHANGE_ID))
                .where(MET.GATHERING_ID.in(gatherings.stream().map(Gathering::id).toList()))
                .orderBy(MET.EXCHANGE_ID)
                .fetch(row -> new Met(row.value1(), row.value2(), row.value3(), row.value4(), row.value5() != null));
    }

    /// Whether each promise made in these notes was kept; those given up are settled, and no longer count.
    private Map<Integer, List<Boolean>> promised(Collection<Integer> notes) {
        var kept = DSL.field(PROMISE.KEPT_AT.isNotNull());
        return store.sql()
                .select(PROMISE.EXCHANGE_ID, kept)
                .from(PROMISE)
                .where(PROMISE.EXCHANGE_ID.in(notes), PROMISE.DROPPED_AT.isNull())
                .fetchGroups(PROMISE.EXCHANGE_ID, kept);
    }
}
