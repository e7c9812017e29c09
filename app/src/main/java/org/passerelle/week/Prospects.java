package org.passerelle.week;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;
import static org.passerelle.today.db.Tables.PROMISE;
import static org.passerelle.week.db.Tables.PLANNED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.insight.Layer;
import org.passerelle.insight.Upkeep;
import org.passerelle.insight.plan.Candidate.Kind;
import org.passerelle.platform.Almanac;
import org.passerelle.today.Promises;
import org.passerelle.today.rules.Occasion;

/// Who may be reached in a week: a few hundred people, read by index.
///
/// @param first the day from which there is still time
/// @param budget by whose lengths deeds are weighed
record Prospects(DSLContext sql, Almanac almanac, IsoWeek week, LocalDate first, Budget budget) {

    /// @param call what it is to be kept by
    private record Owed(int promise, boolean call) {

        Owed sooner(Owed later) {
            return later.call && !call ? later : this;
        }
    }

    private static final int INNER_MAXIMUM = 400;
    private static final int OUTER_MAXIMUM = 100;
    private static final int DORMANT_MAXIMUM = 40;
    private static final int NEW_MAXIMUM = 40;
    private static final int NEW_DAYS = 60;
    private static final int DORMANT_WORD_DAYS_MINIMUM = 3;

    /// Whoever was reached so few days before needs no second touch.
    private static final int DAYS_BETWEEN_TOUCHES = 5;

    private static final double NEW_CHANCE = .3;
    private static final double DORMANT_CHANCE = .35;

    /// Those with something promised first, then the ties kept, the outer ones, those that sleep, and new people. Nobody
    /// paused, put aside, or reached in these last days, unless something is owed them.
    Collection<Prospect> all(Set<Integer> except) {
        var found = new LinkedHashMap<Integer, Prospect>();
        var rows = new ArrayList<Record>();
        var present = occasion().present().and(untouched()).and(wanted());
        read(rows, TIE.RHYTHM.le((short) Layer.HUNDRED_FIFTY.ordinal()).and(present), INNER_MAXIMUM);
        rows.addAll(select(outer().and(present)).orderBy(TIE.STRENGTH.desc(), PERSON.ID).limit(OUTER_MAXIMUM).fetch());
        rows.addAll(select(dormant().and(present)).orderBy(TIE.WORD_DAYS.desc(), PERSON.ID).limit(DORMANT_MAXIMUM).fetch());
        rows.addAll(select(met().and(present)).orderBy(PERSON.MET_ON.desc(), PERSON.ID).limit(NEW_MAXIMUM).fetch());
        rows.addAll(select(added().and(present)).orderBy(PERSON.CREATED_AT.desc(), PERSON.ID).limit(NEW_MAXIMUM).fetch());
        var promises = promises();
        var carried = carried();
        read(rows, PERSON.ID.in(promises.keySet()).or(PERSON.ID.in(carried)).and(Occasion.NOT_ARCHIVED), INNER_MAXIMUM);
        of(rows).forEach(each -> found.put(each.personId(), each));
        carried.forEach(id -> found.computeIfPresent(
                id, (_, each) -> each.owed(Reason.of(Reason.Name.CARRIED), null, each.deeds())));
        promises.forEach((id, owed) -> found.computeIfPresent(
                id,
                (_, each) -> each.owed(
                        Reason.of(Reason.Name.PROMISE), owed.promise(), owed.call() ? EnumSet.of(Deed.CALL) : each.deeds())));
        except.forEach(found::remove);
        return found.values();
    }

    /// Someone the owner chooses, whatever the rest.
    List<Prospect> one(int personId) {
        return of(select(PERSON.ID.eq(personId)).fetch());
    }

    private void read(List<Record> into, Condition condition, int most) {
        into.addAll(select(condition).limit(most).fetch());
    }

    private Occasion occasion() {
        return new Occasion(sql, new Occasion.Day(first), INNER_MAXIMUM, true);
    }

    private Condition untouched() {
        return TIE.LAST_OUT_DAY.isNull().or(TIE.LAST_OUT_DAY.le(ago(DAYS_BETWEEN_TOUCHES)));
    }

    /// Not those of whom the owner never wants to be reminded.
    private static Condition wanted() {
        return coalesce(TIE.CHOSEN_DAYS, PERSON.CADENCE_DAYS, val(1)).ne(0);
    }

    private Condition outer() {
        return TIE.LAYER.eq((short) Layer.BEYOND.ordinal())
                .and(TIE.RHYTHM.eq((short) Layer.BEYOND.ordinal()))
                .and(TIE.LAST_TWO_WAY_DAY.gt(ago(Upkeep.DORMANT_DAYS)));
    }

    private Condition dormant() {
        return TIE.LAST_TWO_WAY_DAY.le(ago(Upkeep.DORMANT_DAYS))
                .and(TIE.LAST_DAY.le(ago(Upkeep.DORMANT_DAYS)))
                .and(TIE.WORD_DAYS.ge(DORMANT_WORD_DAYS_MINIMUM));
    }

    private Condition met() {
        return PERSON.MET_ON.between(first.minusDays(NEW_DAYS).toString(), almanac.today().toString())
                .and(TIE.LAST_OUT_DAY.isNull());
    }

    private Condition added() {
        var since = first.minusDays(NEW_DAYS);
        return PERSON.CREATED_AT.ge(since.atStartOfDay(almanac.zone()).toInstant())
                .and(PERSON.MET_ON.isNull())
                .and(TIE.PERSON_ID.isNull());
    }

    private SelectConditionStep<? extends Record> select(Condition condition) {
        return sql.select(PERSON.ID, PERSON.MET_ON, PERSON.MET_IN_PERSON, PERSON.CREATED_AT)
                .select(TIE.RHYTHM, TIE.LAST_DAY, TIE.LAST_OUT_DAY, TIE.LAST_TWO_WAY_DAY)
                .select(TIE.OUT_DAYS, TIE.IN_DAYS, TIE.FIRST_MEETING_DAY, TIE.FIRST_OUT_DAY, TIE.FIRST_IN_DAY)
                .from(PERSON)
                .leftJoin(TIE)
                .on(TIE.PERSON_ID.eq(PERSON.ID))
                .where(noCondition().and(condition));
    }

    /// The first promise of each, a call before anything else, as far as it falls due by the end of the week.
    private Map<Integer, Owed> promises() {
        var promises = new LinkedHashMap<Integer, Owed>();
        sql.select(PROMISE.PERSON_ID, PROMISE.ID, PROMISE.BY_CALL)
                .from(PROMISE)
                .where(Promises.OPEN, Promises.MINE, PROMISE.DUE_DAY.le((int) week.sunday().toEpochDay()))
                .orderBy(PROMISE.DUE_DAY, PROMISE.ID)
                .forEach(row -> promises.merge(row.value1(), new Owed(row.value2(), row.value3() != 0), Owed::sooner));
        return promises;
    }

    private Set<Integer> carried() {
        return sql.select(PLANNED.PERSON_ID)
                .from(PLANNED)
                .where(PLANNED.MONDAY.eq(week.previous().epochDay()), PLANNED.STATE.eq(Planned.State.MOVED.word()))
                .fetchSet(PLANNED.PERSON_ID);
    }

    private List<Prospect> of(List<? extends Record> rows) {
        var ids = rows.stream().map(row -> row.get(PERSON.ID)).toList();
        var phones = sql.select(IDENTITY.PERSON_ID)
                .from(IDENTITY)
                .where(IDENTITY.PERSON_ID.in(ids), IDENTITY.KIND.eq(Identity.PHONE))
                .fetchSet(IDENTITY.PERSON_ID);
        var lately = LastSeen.of(sql, ids);
        return rows.stream()
                .map(row -> prospect(
                        row,
                        phones.contains(row.get(PERSON.ID)),
                        lately.getOrDefault(row.get(PERSON.ID), Map.of())))
                .toList();
    }

    private Prospect prospect(Record row, boolean phone, Map<Presence, Integer> lately) {
        @Nullable Integer last = row.get(TIE.LAST_DAY);
        @Nullable Short rhythm = row.get(TIE.RHYTHM);
        var layer = rhythm == null ? Layer.BEYOND : Layer.values()[rhythm];
        var kind = last == null ? Kind.NEW : last <= ago(Upkeep.DORMANT_DAYS) ? Kind.DORMANT : Kind.KEPT;
        int since = last == null ? begun(row) : last;
        double chance = chance(row, kind);
        double timesAYear = Prospect.timesAYear(layer, kind);
        var met = row.get(TIE.FIRST_MEETING_DAY) != null || row.get(PERSON.MET_IN_PERSON) != 0;
        return new Prospect(
                row.get(PERSON.ID),
                layer,
                kind,
                Prospect.value(timesAYear, chance),
                chance,
                Prospect.weeks(ago(0) - since),
                false,
                Options.weigh(budget, timesAYear, chance, silences(lately), Prospect.weeks(ago(0) - known(row))),
                deeds(phone || met || lately.containsKey(Presence.VOICE), met),
                switch (kind) {
                    case NEW -> Reason.of(Reason.Name.NEW, since);
                    case DORMANT -> Reason.of(Reason.Name.DORMANT, since);
                    case KEPT -> Reason.of(Reason.Name.STALE, layer.ordinal(), since);
                },
                null,
                row.get(TIE.LAST_OUT_DAY),
                lately);
    }

    private Map<Presence, Double> silences(Map<Presence, Integer> lately) {
        var silences = new EnumMap<Presence, Double>(Presence.class);
        lately.forEach((presence, day) -> silences.put(presence, Prospect.weeks(ago(0) - day)));
        return silences;
    }

    /// The first day there was anything of them.
    private int known(Record row) {
        int known = begun(row);
        for (var first : List.of(TIE.FIRST_OUT_DAY, TIE.FIRST_IN_DAY)) {
            @Nullable Integer day = row.get(first);
            if (day != null) known = Math.min(known, day);
        }
        return known;
    }

    /// Of the days the owner reached them in a year, those they were heard on too; one in two where there were none.
    private static double chance(Record row, Kind kind) {
        return switch (kind) {
            case NEW -> NEW_CHANCE;
            case DORMANT -> DORMANT_CHANCE;
            case KEPT -> {
                int out = row.get(TIE.OUT_DAYS);
                yield (1.0 + Math.min(out, row.get(TIE.IN_DAYS))) / (2.0 + out);
            }
        };
    }

    /// A call to whom one can call or did, a coffee with whom one has met.
    private static Set<Deed> deeds(boolean call, boolean coffee) {
        var deeds = EnumSet.of(Deed.MESSAGE);
        if (call) deeds.add(Deed.CALL);
        if (coffee) deeds.add(Deed.COFFEE);
        return deeds;
    }

    private int begun(Record row) {
        var met = row.get(PERSON.MET_ON);
        return (int) (met != null && met.length() == 10
                ? LocalDate.parse(met).toEpochDay()
                : almanac.dayOf(row.get(PERSON.CREATED_AT)).toEpochDay());
    }

    private int ago(int days) {
        return Math.toIntExact(first.toEpochDay()) - days;
    }
}
