package org.passerelle.introductions.pairs;

import static java.util.Objects.requireNonNull;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.people.db.Tables.TAG;
import static org.passerelle.ties.db.Tables.TIE;
import static org.passerelle.today.db.Tables.PAUSE;
import static org.passerelle.today.db.Tables.PROMISE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Codes;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.formats.Trace;
import org.passerelle.insight.Band;
import org.passerelle.people.Named;
import org.passerelle.today.Promises;
import org.passerelle.today.rules.Occasion;

/// Reads the strongest ties and what is known of them. Cost: five queries, whatever the size of the network.
final class Candidates {

    private static final int PEOPLE_MAXIMUM = 150;
    private static final int DAYS_HEARD = 365;
    private static final int EXCHANGES_READ = 2_000;
    /// What every rule of {@link Needs} has somewhere, so that the database need not hand over every text.
    private static final List<String> CUES =
            List.of("cherche", "besoin", "quête", "trouver", "rencontrer", "embaucher", "engager", "recruter", "nom d", "contact",
                    "coordonnées", "numéro", "look", "search", "need", "seek", "hiring", " to find", " to meet", " to hire", "name of", "number");

    private final DSLContext sql;
    private final int today;

    Candidates(DSLContext sql, int today) {
        this.sql = sql;
        this.today = today;
    }

    /// The strongest first.
    Map<Integer, Profile> profiles() {
        var profiles = new LinkedHashMap<Integer, Profile>();
        people(profiles);
        roles(profiles);
        tags(profiles);
        promises(profiles);
        exchanges(profiles);
        return profiles;
    }

    private void people(Map<Integer, Profile> profiles) {
        var leftAlone = DSL.selectOne().from(PAUSE).where(PAUSE.PERSON_ID.eq(PERSON.ID), PAUSE.UNTIL_DAY.isNull());
        sql.select(PERSON.ID, PERSON.NAME, PERSON.HEADLINE, PERSON.NOTE)
                .from(TIE)
                .join(PERSON)
                .on(PERSON.ID.eq(TIE.PERSON_ID))
                .where(TIE.BAND.ge((short) Band.MEDIUM.ordinal()), Occasion.NOT_ARCHIVED, DSL.notExists(leftAlone))
                .orderBy(TIE.STRENGTH.desc(), TIE.PERSON_ID)
                .limit(PEOPLE_MAXIMUM)
                .forEach(row -> {
                    var profile = new Profile(new Named(row.value1(), row.value2(), ""));
                    profile.does(row.value3(), "", Where.HEADLINE);
                    profile.speaksOf(row.value4(), Where.NOTE);
                    profile.told(row.value4(), Where.NOTE, null);
                    profiles.put(profile.id(), profile);
                });
    }

    private void roles(Map<Integer, Profile> profiles) {
        sql.select(ROLE.PERSON_ID, ROLE.TITLE, ORGANISATION.NAME, ROLE.ORGANISATION_ID)
                .from(ROLE)
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROLE.ORGANISATION_ID))
                .where(ROLE.PERSON_ID.in(profiles.keySet()), ROLE.ENDED.isNull())
                .orderBy(DSL.coalesce(ROLE.STARTED, "").desc(), ROLE.ID.desc())
                .forEach(row -> {
                    var profile = profiles.get(row.value1());
                    @Nullable Integer organisation = row.value4();
                    @Nullable String at = row.value3();
                    if (profile == null) return;
                    if (organisation != null) profile.organisations.add(organisation);
                    profile.does(row.value2(), at == null ? "" : at, Where.ROLE);
                });
    }

    private void tags(Map<Integer, Profile> profiles) {
        sql.select(TAG.PERSON_ID, TAG.NAME)
                .from(TAG)
                .where(TAG.PERSON_ID.in(profiles.keySet()))
                .orderBy(TAG.PERSON_ID, TAG.NAME)
                .forEach(row -> of(profiles, row.value1()).does(row.value2(), "", Where.TAG));
    }

    private void promises(Map<Integer, Profile> profiles) {
        sql.select(PROMISE.PERSON_ID, PROMISE.WORDS)
                .from(PROMISE)
                .where(PROMISE.PERSON_ID.in(profiles.keySet()), Promises.OPEN)
                .orderBy(PROMISE.ID)
                .forEach(row -> of(profiles, row.value1()).told(row.value2(), Where.PROMISE, null));
    }

    /// What they wrote, or the owner noted, in exchanges with them alone: what the owner wrote is the owner’s need.
    private void exchanges(Map<Integer, Profile> profiles) {
        sql.select(PARTICIPANT.PERSON_ID, EXCHANGE.WORDS, EXCHANGE.DAY)
                .from(PARTICIPANT)
                .join(EXCHANGE)
                .on(EXCHANGE.ID.eq(PARTICIPANT.EXCHANGE_ID))
                .where(
                        PARTICIPANT.PERSON_ID.in(profiles.keySet()),
                        PARTICIPANT.DAY.ge(today - DAYS_HEARD),
                        PARTICIPANT.DIRECTION.eq(Codes.of(Trace.Direction.IN)).or(EXCHANGE.SOURCE.eq(Exchanges.BY_HAND)),
                        speaks(),
                        withThemAlone())
                .orderBy(EXCHANGE.DAY.desc(), EXCHANGE.ID.desc())
                .limit(EXCHANGES_READ)
                .forEach(row -> of(profiles, row.value1())
                        .told(row.value2(), Where.EXCHANGE, LocalDate.ofEpochDay(row.value3())));
    }

    /// What was said in exchanges with them alone where one of these words stands.
    void speaking(Map<Integer, Profile> profiles, Collection<String> words) {
        if (words.isEmpty()) return;
        sql.select(PARTICIPANT.PERSON_ID, EXCHANGE.WORDS)
                .from(PARTICIPANT)
                .join(EXCHANGE)
                .on(EXCHANGE.ID.eq(PARTICIPANT.EXCHANGE_ID))
                .where(
                        PARTICIPANT.PERSON_ID.in(profiles.keySet()),
                        PARTICIPANT.DAY.ge(today - DAYS_HEARD),
                        PARTICIPANT.MEDIUM.ne(Codes.of(Trace.Medium.BROADCAST)),
                        DSL.or(words.stream().<Condition>map(EXCHANGE.WORDS::containsIgnoreCase).toList()),
                        withThemAlone())
                .orderBy(EXCHANGE.DAY.desc(), EXCHANGE.ID.desc())
                .limit(EXCHANGES_READ)
                .forEach(row -> of(profiles, row.value1()).speaksOf(row.value2(), Where.EXCHANGE));
    }

    private static Condition speaks() {
        return DSL.or(CUES.stream().<Condition>map(cue -> EXCHANGE.WORDS.likeIgnoreCase("%" + cue + "%")).toList());
    }

    private static Profile of(Map<Integer, Profile> profiles, int person) {
        return requireNonNull(profiles.get(person));
    }

    private static Condition withThemAlone() {
        var others = PARTICIPANT.as("others");
        return DSL.notExists(DSL.selectOne()
                .from(others)
                .where(others.EXCHANGE_ID.eq(EXCHANGE.ID), others.PERSON_ID.ne(PARTICIPANT.PERSON_ID)));
    }
}
