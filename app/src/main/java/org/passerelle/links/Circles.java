package org.passerelle.links;

import static org.jooq.impl.DSL.count;
import static org.passerelle.links.db.Tables.CIRCLE;
import static org.passerelle.links.db.Tables.CIRCLE_MEMBER;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// The circles observed links make. A circle keeps its number, and so its name and its place on the map, as long as most
/// of its people stay together. Its name can be changed, and the change undone.
public final class Circles {

    static final Aspect NAME = new Aspect("circle", List.of(Aspect.columns(CIRCLE, CIRCLE.ID, CIRCLE.NAME)));

    public static final int NAME_CHARACTERS_MAXIMUM = 60;
    private static final int PEOPLE_MINIMUM = 3;

    /// @param observed whether facts link them to others of the circle; else they only work where most of its people do
    record Member(int personId, int circleId, boolean observed) {}

    private final Store store;
    private final Journal journal;

    public Circles(Store store, Journal journal) {
        this.store = store;
        this.journal = journal;
        journal.keep(NAME, undone -> {});
    }

    /// These circles, the largest first. Cost: counting their people.
    public List<Circle> those(Collection<Integer> ids) {
        return fetch(CIRCLE.ID.in(ids));
    }

    public Optional<Circle> find(int id) {
        return fetch(CIRCLE.ID.eq(id)).stream().findFirst();
    }

    /// The circle of each of these people who is in one.
    public Map<Integer, Integer> of(Collection<Integer> people) {
        return store.sql()
                .select(CIRCLE_MEMBER.PERSON_ID, CIRCLE_MEMBER.CIRCLE_ID)
                .from(CIRCLE_MEMBER)
                .where(CIRCLE_MEMBER.PERSON_ID.in(people))
                .fetchMap(CIRCLE_MEMBER.PERSON_ID, CIRCLE_MEMBER.CIRCLE_ID);
    }

    /// Calls it so, or by itself again where the name is empty; returns the number to undo it by, 0 where nothing changed.
    public int rename(int id, String name) {
        var word = name.strip();
        if (word.length() > NAME_CHARACTERS_MAXIMUM) throw new Refusal("circle.long", NAME_CHARACTERS_MAXIMUM);
        return store.transaction(sql -> {
            if (!sql.fetchExists(CIRCLE, CIRCLE.ID.eq(id))) throw new Refusal("circle.missing");
            return journal.edit(sql, NAME, id, () ->
                    sql.update(CIRCLE).set(CIRCLE.NAME, word).where(CIRCLE.ID.eq(id)).execute());
        });
    }

    private List<Circle> fetch(Condition condition) {
        var people = count(PERSON.ID);
        return store.sql()
                .select(CIRCLE.ID, CIRCLE.NAME, CIRCLE.LABEL, CIRCLE.LABEL_KIND, people)
                .from(CIRCLE)
                .join(CIRCLE_MEMBER)
                .on(CIRCLE_MEMBER.CIRCLE_ID.eq(CIRCLE.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CIRCLE_MEMBER.PERSON_ID), PERSON.ARCHIVED_AT.isNull())
                .where(condition)
                .groupBy(CIRCLE.ID, CIRCLE.NAME, CIRCLE.LABEL, CIRCLE.LABEL_KIND)
                .orderBy(people.desc(), CIRCLE.ID)
                .fetch(row -> new Circle(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /// Divides the people of these links, beginning where they were.
    Division divide(Tally tally) {
        return Division.of(tally, former(store.sql()));
    }

    /// Stores a division: each community takes the number of the circle it shares most people with.
    void settle(DSLContext sql, Division division) {
        var circles = numbered(sql, division, former(sql));
        var members = new ArrayList<Member>();
        var seen = new HashMap<Integer, Integer>();
        for (int i = 0; i < division.people().length; i++) {
            var circle = circles.get(division.communities()[i]);
            if (circle == null) continue;
            members.add(new Member(division.people()[i], circle, true));
            seen.put(division.people()[i], circle);
        }
        members.addAll(colleagues(sql, seen));
        var kept = new HashSet<>(circles.values());
        sql.deleteFrom(CIRCLE).where(CIRCLE.ID.notIn(kept), CIRCLE.NAME.eq("")).execute();
        sql.connection(connection -> Rows.replace(connection, members));
        Labels.write(sql, kept);
    }

    private static Map<Integer, Integer> former(DSLContext sql) {
        return sql.select(CIRCLE_MEMBER.PERSON_ID, CIRCLE_MEMBER.CIRCLE_ID)
                .from(CIRCLE_MEMBER)
                .where(CIRCLE_MEMBER.OBSERVED.eq(true))
                .fetchMap(CIRCLE_MEMBER.PERSON_ID, CIRCLE_MEMBER.CIRCLE_ID);
    }

    /// The number of each community; two people are no circle, and have none.
    private static Map<Integer, Integer> numbered(DSLContext sql, Division division, Map<Integer, Integer> former) {
        var numbers = Overlaps.of(division, former).matched();
        var sizes = new HashMap<Integer, Integer>();
        for (int community : division.communities()) sizes.merge(community, 1, Integer::sum);
        numbers.keySet().removeIf(community -> sizes.getOrDefault(community, 0) < PEOPLE_MINIMUM);
        sizes.forEach((community, size) -> {
            if (size < PEOPLE_MINIMUM || numbers.containsKey(community)) return;
            int id = Ids.next(sql, "circle");
            sql.insertInto(CIRCLE, CIRCLE.ID, CIRCLE.NAME, CIRCLE.LABEL, CIRCLE.LABEL_KIND)
                    .values(id, "", "", Circle.PERSON)
                    .execute();
            numbers.put(community, id);
        });
        return numbers;
    }

    /// Those no fact links to anyone sit where most of their colleagues are.
    private static List<Member> colleagues(DSLContext sql, Map<Integer, Integer> seen) {
        var places = new HashMap<Integer, Map<Integer, Integer>>();
        var unseen = new ArrayList<int[]>();
        sql.select(ROLE.PERSON_ID, ROLE.ORGANISATION_ID)
                .from(ROLE)
                .where(ROLE.ENDED.isNull(), ROLE.ORGANISATION_ID.isNotNull())
                .orderBy(ROLE.PERSON_ID, ROLE.ID)
                .forEach(row -> {
                    var circle = seen.get(row.value1());
                    if (circle == null) unseen.add(new int[] {row.value1(), row.value2()});
                    else places.computeIfAbsent(row.value2(), _ -> new HashMap<>()).merge(circle, 1, Integer::sum);
                });
        var members = new HashMap<Integer, Member>();
        for (var each : unseen) {
            var circles = places.getOrDefault(each[1], Map.of());
            circles.entrySet().stream()
                    .min(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(most -> members.putIfAbsent(each[0], new Member(each[0], most.getKey(), false)));
        }
        return List.copyOf(members.values());
    }
}
