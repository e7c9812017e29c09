package org.passerelle.network;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupConcat;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Sphere;
import org.passerelle.people.Spheres;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// The list of people, a page at a time and however many they are: a page costs what it shows, not what it leaves out.
public final class Network {

    /// @param next where the following page begins; null on the last
    /// @param found how many pass in all
    /// @param more whether they are more than that: past {@link #COUNTED}, people that pass a filter are not counted
    public record Page(List<Line> lines, @Nullable Place next, int found, boolean more) {}

    /// How far people that pass a filter are counted.
    public static final int COUNTED = 1_000;

    private static final Field<Integer> ID = field(name("x", "id"), Integer.class);
    private static final Field<Integer> CURRENT_ROLE = field(select(ROLE.ID)
            .from(ROLE)
            .where(ROLE.PERSON_ID.eq(PERSON.ID), ROLE.ENDED.isNull())
            .orderBy(coalesce(ROLE.STARTED, "").desc(), ROLE.ID.desc())
            .limit(1));
    private static final Field<String> SPHERES = field(select(groupConcat(SPHERE_MEMBER.SPHERE_ID))
                    .from(SPHERE_MEMBER)
                    .where(SPHERE_MEMBER.PERSON_ID.eq(PERSON.ID)))
            .as("spheres");

    private final Store store;
    private final Spheres spheres;
    private final Sources sources;
    private final Narrowing narrowing;

    public Network(Store store, Almanac almanac, Spheres spheres) {
        this.store = store;
        this.spheres = spheres;
        this.sources = new Sources(store);
        this.narrowing = new Narrowing(store, almanac, sources);
    }

    /// What the list can be filtered by, besides what is always the same.
    public Sources sources() {
        return sources;
    }

    /// The people that pass, after the place given: one query, or two where an order has two parts and the page holds
    /// the border between them.
    public Page page(Filters filters, @Nullable Place after, int size) {
        var narrowed = narrowing.of(filters);
        var segments = Segment.of(filters);
        var lines = new ArrayList<Line>();
        var places = new ArrayList<Place>();
        for (int i = after == null ? 0 : after.segment(); i < segments.size() && lines.size() <= size; i++) {
            var from = after != null && after.segment() == i ? after : null;
            fetch(segments.get(i), i, narrowed.condition(), from, size + 1 - lines.size(), lines, places);
        }
        boolean last = lines.size() <= size;
        var shown = last ? lines : List.copyOf(lines.subList(0, size));
        return new Page(shown, last ? null : places.get(size - 1), narrowed.found(), narrowed.more());
    }

    /// One person as the list shows them.
    public Optional<Line> line(int personId) {
        var lines = new ArrayList<Line>();
        fetch(Segment.BY_NAME, 0, PERSON.ID.eq(personId), null, 1, lines, new ArrayList<>());
        return lines.stream().findFirst();
    }

    /// The tie with one person; {@link TieLine#NONE} where there is none.
    public TieLine tie(int personId) {
        return store.sql().select(TieLine.FIELDS).from(TIE).where(TIE.PERSON_ID.eq(personId)).fetchOptional(TieLine::of).orElse(TieLine.NONE);
    }

    private void fetch(
            Segment segment, int rank, Condition condition, @Nullable Place after, int size, List<Line> lines, List<Place> places) {
        var key = field(name("x", "k"), segment.key().getDataType());
        var ids = segment.from(DSL.select(PERSON.ID.as("id"), segment.key().as("k")))
                .where(condition, segment.condition(), segment.after(after))
                .orderBy(segment.order(segment.key(), PERSON.ID))
                .limit(size)
                .asTable("x");
        store.sql()
                .select(ID, key, PERSON.NAME, PERSON.HEADLINE, PERSON.ARCHIVED_AT, ROLE.TITLE, ORGANISATION.NAME, SPHERES)
                .select(TieLine.FIELDS)
                .from(ids)
                .join(PERSON)
                .on(PERSON.ID.eq(ID))
                .leftJoin(TIE)
                .on(TIE.PERSON_ID.eq(ID))
                .leftJoin(ROLE)
                .on(ROLE.ID.eq(CURRENT_ROLE))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROLE.ORGANISATION_ID))
                .orderBy(segment.order(key, ID))
                .forEach(row -> {
                    lines.add(line(row));
                    places.add(new Place(rank, segment.write(row.get(key)), row.get(ID)));
                });
    }

    private Line line(Record row) {
        return new Line(
                row.get(ID),
                row.get(PERSON.NAME),
                orEmpty(row.get(ROLE.TITLE)),
                orEmpty(row.get(ORGANISATION.NAME)),
                row.get(PERSON.HEADLINE),
                row.get(PERSON.ARCHIVED_AT) != null,
                spheres(row.get(SPHERES)),
                TieLine.of(row));
    }

    private List<Sphere> spheres(@Nullable String ids) {
        if (ids == null) return List.of();
        var of = Arrays.stream(ids.split(",")).map(Integer::valueOf).toList();
        return spheres.all().stream().filter(sphere -> of.contains(sphere.id())).toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
