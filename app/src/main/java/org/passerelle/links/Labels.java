package org.passerelle.links;

import static org.jooq.impl.DSL.coalesce;
import static org.passerelle.links.db.Tables.CIRCLE;
import static org.passerelle.links.db.Tables.CIRCLE_MEMBER;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// Names circles by what most of their people share: an organisation, else a place where the owner met them, else the
/// member closest to the owner. No two circles bear the same.
final class Labels {

    /// What two people share of six is no name for the six, unless nobody shares more.
    private static final double SHARE_MINIMUM = .25;

    private record Label(String text, String kind) {}

    private final Map<Integer, Map<String, Integer>> organisations = new HashMap<>();
    private final Map<Integer, Map<String, Integer>> places = new HashMap<>();
    private final Map<Integer, String> closest = new HashMap<>();
    private final Map<Integer, Integer> sizes = new TreeMap<>();

    private Labels(DSLContext sql) {
        sql.select(CIRCLE_MEMBER.CIRCLE_ID, PERSON.NAME, PERSON.MET_WHERE)
                .from(CIRCLE_MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(CIRCLE_MEMBER.PERSON_ID))
                .leftJoin(TIE)
                .on(TIE.PERSON_ID.eq(PERSON.ID))
                .where(CIRCLE_MEMBER.OBSERVED.eq(true), PERSON.ARCHIVED_AT.isNull())
                .orderBy(coalesce(TIE.STRENGTH, 0d).desc(), PERSON.ID)
                .forEach(row -> {
                    sizes.merge(row.value1(), 1, Integer::sum);
                    closest.putIfAbsent(row.value1(), row.value2());
                    if (!row.value3().isBlank()) add(places, row.value1(), row.value3());
                });
        sql.selectDistinct(CIRCLE_MEMBER.CIRCLE_ID, CIRCLE_MEMBER.PERSON_ID, ORGANISATION.NAME)
                .from(CIRCLE_MEMBER)
                .join(ROLE)
                .on(ROLE.PERSON_ID.eq(CIRCLE_MEMBER.PERSON_ID), ROLE.ENDED.isNull())
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROLE.ORGANISATION_ID))
                .where(CIRCLE_MEMBER.OBSERVED.eq(true))
                .forEach(row -> add(organisations, row.value1(), row.value3()));
    }

    /// Gives every circle its label, the largest choosing first.
    static void write(DSLContext sql, Collection<Integer> circles) {
        var labels = new Labels(sql);
        var taken = new HashSet<String>();
        labels.sizes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(circles::contains)
                .forEach(circle -> {
                    var label = labels.of(circle, taken);
                    taken.add(label.text());
                    sql.update(CIRCLE)
                            .set(CIRCLE.LABEL, label.text())
                            .set(CIRCLE.LABEL_KIND, label.kind())
                            .where(CIRCLE.ID.eq(circle))
                            .execute();
                });
    }

    private Label of(int circle, Set<String> taken) {
        return commonest(organisations, circle, taken)
                .map(name -> new Label(name, Circle.ORGANISATION))
                .or(() -> commonest(places, circle, taken).map(name -> new Label(name, Circle.PLACE)))
                .orElseGet(() -> new Label(closest.getOrDefault(circle, ""), Circle.PERSON));
    }

    private Optional<String> commonest(Map<Integer, Map<String, Integer>> of, int circle, Set<String> taken) {
        double least = Math.max(2, SHARE_MINIMUM * sizes.getOrDefault(circle, 0));
        return of.getOrDefault(circle, Map.of()).entrySet().stream()
                .filter(each -> each.getValue() >= least && !taken.contains(each.getKey()))
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static void add(Map<Integer, Map<String, Integer>> to, int circle, String word) {
        to.computeIfAbsent(circle, _ -> new HashMap<>()).merge(word, 1, Integer::sum);
    }
}
