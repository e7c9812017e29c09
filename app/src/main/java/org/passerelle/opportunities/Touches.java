package org.passerelle.opportunities;

import static org.jooq.impl.DSL.inline;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.gatherings.db.Tables.MET;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_TOUCH;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.exchanges.Codes;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.introductions.Introductions;
import org.passerelle.introductions.Link;
import org.passerelle.introductions.Referrals;
import org.passerelle.opportunities.Touch.Source;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// What passed between the owner and those an opportunity concerns, from the first touch to the decision: computed from
/// facts at each look, but for what the owner added and denied.
public final class Touches {

    /// Touches the owner says were none.
    public record Denial(int id, Way way, int personId, LocalDate from, LocalDate to) {}

    private final Store store;
    private final Almanac almanac;
    private final Introductions introductions;
    private final Referrals referrals;

    public Touches(Store store, Almanac almanac, Introductions introductions, Referrals referrals) {
        this.store = store;
        this.almanac = almanac;
        this.introductions = introductions;
        this.referrals = referrals;
    }

    /// Those of each opportunity by its number, in order of time: an empty list where nothing is known. Cost: as many
    /// queries for a thousand as for one; reads the exchanges with those concerned, and every introduction and referral.
    public Map<Integer, List<Touch>> of(List<Opportunity> opportunities) {
        var journeys = new Journeys(opportunities, almanac.today());
        additions(journeys);
        exchanges(journeys);
        encounters(journeys);
        introductions.all().forEach(journeys::introduce);
        referrals.all().forEach(referral -> {
            var tellers = referral.chain().stream().filter(link -> link.part() == Link.Part.TOLD).toList();
            if (!referral.given() && !tellers.isEmpty()) journeys.refer(referral, tellers.getLast().person().id());
        });
        return journeys.all();
    }

    /// Those who never met the owner face to face before it was decided, as far as is known: by number.
    public Set<Integer> neverMet(List<Opportunity> opportunities, Map<Integer, List<Touch>> touches) {
        var people = Journeys.byPerson(opportunities).keySet();
        var met = store.sql()
                .select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.in(people), PERSON.MET_IN_PERSON.ne((short) 0))
                .fetchSet(PERSON.ID);
        return opportunities.stream()
                .filter(each -> touches.getOrDefault(each.id(), List.of()).stream().noneMatch(Touch::inPerson))
                .filter(each -> each.people().stream().noneMatch(person -> met.contains(person.id())))
                .map(Opportunity::id)
                .collect(Collectors.toSet());
    }

    /// What the owner denied of one, the oldest first.
    public List<Denial> denied(int opportunityId) {
        return store.sql()
                .selectFrom(OPPORTUNITY_TOUCH)
                .where(OPPORTUNITY_TOUCH.OPPORTUNITY_ID.eq(opportunityId), OPPORTUNITY_TOUCH.DENIED_UNTIL.isNotNull())
                .orderBy(OPPORTUNITY_TOUCH.DAY, OPPORTUNITY_TOUCH.ID)
                .fetch(Touches::denial);
    }

    private void additions(Journeys journeys) {
        store.sql()
                .selectFrom(OPPORTUNITY_TOUCH)
                .where(OPPORTUNITY_TOUCH.OPPORTUNITY_ID.in(journeys.numbers()))
                .orderBy(OPPORTUNITY_TOUCH.ID)
                .forEach(row -> {
                    int opportunity = row.get(OPPORTUNITY_TOUCH.OPPORTUNITY_ID);
                    @Nullable Integer deniedUntil = row.get(OPPORTUNITY_TOUCH.DENIED_UNTIL);
                    if (deniedUntil != null) journeys.deny(opportunity, denial(row));
                    else journeys.add(opportunity, added(row));
                });
    }

    private static Touch added(Record row) {
        var way = OpportunityRows.way(row.get(OPPORTUNITY_TOUCH.WAY));
        return new Touch(
                way,
                row.get(OPPORTUNITY_TOUCH.PERSON_ID),
                LocalDate.ofEpochDay(row.get(OPPORTUNITY_TOUCH.DAY)),
                Source.OWNER,
                row.get(OPPORTUNITY_TOUCH.ID),
                1,
                way == Way.MEETING || way == Way.EVENT,
                row.get(OPPORTUNITY_TOUCH.WORDS));
    }

    private static Denial denial(Record row) {
        @Nullable Integer person = row.get(OPPORTUNITY_TOUCH.PERSON_ID);
        return new Denial(
                row.get(OPPORTUNITY_TOUCH.ID),
                OpportunityRows.way(row.get(OPPORTUNITY_TOUCH.WAY)),
                person == null ? 0 : person,
                LocalDate.ofEpochDay(row.get(OPPORTUNITY_TOUCH.DAY)),
                LocalDate.ofEpochDay(row.get(OPPORTUNITY_TOUCH.DENIED_UNTIL)));
    }

    /// A day at a time; a mass mailing of theirs is no touch. What rows are grouped by stands in the query itself.
    private void exchanges(Journeys journeys) {
        var words = DSL.when(EXCHANGE.SOURCE.eq(inline(Exchanges.BY_HAND)), EXCHANGE.WORDS).otherwise(inline(""));
        var met = DSL.when(MET.EXCHANGE_ID.isNull(), inline(0)).otherwise(inline(1));
        var times = DSL.count();
        var theirMailing = PARTICIPANT.MEDIUM
                .eq(Codes.of(Medium.BROADCAST))
                .and(PARTICIPANT.DIRECTION.eq(Codes.of(Direction.IN)));
        store.sql()
                .select(PARTICIPANT.PERSON_ID, PARTICIPANT.DAY, PARTICIPANT.MEDIUM, EXCHANGE.SOURCE, words, met, times)
                .from(PARTICIPANT)
                .join(EXCHANGE)
                .on(EXCHANGE.ID.eq(PARTICIPANT.EXCHANGE_ID))
                .leftJoin(MET)
                .on(MET.EXCHANGE_ID.eq(EXCHANGE.ID))
                .where(PARTICIPANT.PERSON_ID.in(journeys.people()), DSL.not(theirMailing))
                .groupBy(PARTICIPANT.PERSON_ID, PARTICIPANT.DAY, PARTICIPANT.MEDIUM, EXCHANGE.SOURCE, words, met)
                .forEach(row -> {
                    var medium = Codes.medium(row.get(PARTICIPANT.MEDIUM));
                    boolean atAnEvent = row.get(met) == 1;
                    journeys.with(
                            row.get(PARTICIPANT.PERSON_ID),
                            new Touch(
                                    WayOf.exchange(medium, row.get(EXCHANGE.SOURCE), atAnEvent, row.get(words)),
                                    row.get(PARTICIPANT.PERSON_ID),
                                    LocalDate.ofEpochDay(row.get(PARTICIPANT.DAY)),
                                    Source.EXCHANGES,
                                    0,
                                    row.get(times),
                                    atAnEvent || medium == Medium.MEETING,
                                    ""));
                });
    }

    /// How they met, where the owner told the day.
    private void encounters(Journeys journeys) {
        store.sql()
                .select(PERSON.ID, PERSON.MET_ON, PERSON.MET_THROUGH, PERSON.MET_IN_PERSON)
                .from(PERSON)
                .where(PERSON.ID.in(journeys.people()), DSL.length(PERSON.MET_ON).eq(10))
                .forEach(row -> {
                    var on = LocalDate.parse(row.get(PERSON.MET_ON));
                    boolean inPerson = row.get(PERSON.MET_IN_PERSON) != 0;
                    @Nullable Integer through = row.get(PERSON.MET_THROUGH);
                    if (through == null && !inPerson) return;
                    var way = through == null ? Way.MEETING : Way.INTRODUCTION;
                    int person = through == null ? row.get(PERSON.ID) : through;
                    journeys.with(row.get(PERSON.ID), new Touch(way, person, on, Source.ENCOUNTER, 0, 1, inPerson, ""));
                });
    }
}
