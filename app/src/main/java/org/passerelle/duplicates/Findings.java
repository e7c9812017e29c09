package org.passerelle.duplicates;

import static org.passerelle.imports.db.Tables.IMPORT;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.PHOTO;
import static org.passerelle.people.db.Tables.ROLE;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.passerelle.insight.duplicates.Duplicates;
import org.passerelle.insight.duplicates.Learned;
import org.passerelle.insight.duplicates.Likeness;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;

/// Looks for who may stand twice: everyone, or those who came or changed since it last looked.
///
/// Cost: descriptions of everyone and what is learnt from them, about a second for ten thousand people.
public final class Findings {

    /// Pairs less probable are not shown.
    public static final double PROBABILITY_MINIMUM = .5;

    private static final String LOOKED = "duplicates.looked";
    private static final int FEW_PEOPLE = 500;
    private static final int FEW_PEOPLE_IN_ALL = 2_000;
    private static final long SEED = 1;

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;
    private final Candidates candidates;
    private final Certain certain;
    private final OrganisationFindings organisations;

    public Findings(
            Store store, Almanac almanac, Settings settings, Candidates candidates, Certain certain, OrganisationFindings organisations) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
        this.candidates = candidates;
        this.certain = certain;
        this.organisations = organisations;
    }

    /// The same as {@link #follow}, at once where few people are known, else in the background.
    public void ensure() {
        if (store.sql().fetchCount(PERSON) <= FEW_PEOPLE_IN_ALL) follow();
        else followAside();
    }

    /// Looks at those who came or changed since the last time; at everyone the first time. Nothing where nothing changed.
    public synchronized void follow() {
        var since = settings.get(LOOKED).map(Long::parseLong).map(Instant::ofEpochMilli);
        if (since.isEmpty()) {
            lookAtAll();
            return;
        }
        var changed = changedSince(since.get());
        if (changed.size() > FEW_PEOPLE) lookAtAll();
        else if (!changed.isEmpty()) look(changed);
    }

    /// Looks at everyone.
    public synchronized void lookAtAll() {
        var now = almanac.now();
        certain.join();
        var found = learned().pairs(PROBABILITY_MINIMUM).stream().map(Findings::pair).toList();
        store.transaction(sql -> {
            candidates.keepAll(sql, Subject.PERSON, found);
            return true;
        });
        organisations.look();
        looked(now);
    }

    private void look(Set<Integer> changed) {
        var now = almanac.now();
        certain.join();
        var found = learned().pairsOf(changed, PROBABILITY_MINIMUM).stream().map(Findings::pair).toList();
        store.transaction(sql -> {
            candidates.keep(sql, Subject.PERSON, changed, found);
            return true;
        });
        organisations.look();
        looked(now);
    }

    /// Looks in the background at what changed, once at a time.
    public void followAside() {
        store.asideOnce("duplicates", this::follow);
    }

    /// The same with everyone.
    public void lookAtAllAside() {
        store.asideOnce("duplicates", this::lookAtAll);
    }

    /// Whether it looks right now, in this process.
    public boolean isLooking() {
        return store.isUnderWay("duplicates");
    }

    private Learned learned() {
        return Duplicates.learn(Descriptions.all(store.sql(), false), SEED);
    }

    /// Changes of the very moment it looked at may have been missed: they are looked at again.
    private void looked(Instant at) {
        settings.put(LOOKED, Long.toString(at.toEpochMilli() - 1));
    }

    private static Pair pair(Likeness likeness) {
        var reasons = likeness.reasons().stream()
                .filter(reason -> reason.closeness() != org.passerelle.insight.duplicates.Closeness.MISSING)
                .map(reason -> new Pair.Why(
                        reason.trait().name().toLowerCase(Locale.ROOT),
                        reason.closeness().name().toLowerCase(Locale.ROOT),
                        reason.bits(),
                        reason.one(),
                        reason.other()))
                .toList();
        return Pair.of(likeness.first(), likeness.second(), likeness.probability(), reasons);
    }

    private Set<Integer> changedSince(Instant since) {
        var imports = store.sql().select(IMPORT.ID).from(IMPORT).where(IMPORT.ENDED_AT.gt(since)).fetch(IMPORT.ID);
        var changed = new HashSet<>(store.sql()
                .select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.CREATED_AT.gt(since).or(PERSON.EDITED_AT.gt(since)))
                .fetchSet(PERSON.ID));
        for (var each : List.of(
                touched(IDENTITY.PERSON_ID, IDENTITY.IMPORT_ID, imports),
                touched(ROLE.PERSON_ID, ROLE.IMPORT_ID, imports),
                touched(PHOTO.PERSON_ID, PHOTO.IMPORT_ID, imports),
                touched(PERSON.ID, PERSON.IMPORT_ID, imports))) changed.addAll(each.fetchSet(0, Integer.class));
        return changed;
    }

    private Select<Record1<Integer>> touched(Field<Integer> person, Field<Integer> importId, List<Integer> imports) {
        return store.sql().selectDistinct(person).from(DSL.table(person.getQualifiedName().qualifier())).where(importId.in(imports));
    }
}
