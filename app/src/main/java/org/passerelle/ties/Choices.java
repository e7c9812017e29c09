package org.passerelle.ties;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.nullif;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.SPHERE;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Layer;
import org.passerelle.people.Person;
import org.passerelle.people.Sphere;
import org.passerelle.platform.Settings;

/// What the owner chose for cadences, read once to seat many people.
record Choices(Map<Integer, Integer> people, Map<Integer, Integer> spheres, Map<Layer, Integer> layers) {

    /// Everyone's.
    static Choices read(DSLContext sql, Settings settings) {
        return read(sql, settings, DSL.noCondition(), DSL.noCondition());
    }

    /// Those that bear on a few people.
    static Choices of(DSLContext sql, Settings settings, Collection<Integer> people) {
        return read(sql, settings, PERSON.ID.in(people), SPHERE_MEMBER.PERSON_ID.in(people));
    }

    /// Those that bear on someone already read: no query.
    static Choices of(Person person, Settings settings) {
        var own = person.cadenceDays();
        var chosen = person.spheres().stream().map(Sphere::cadenceDays).flatMap(Stream::ofNullable).toList();
        var shortest = chosen.stream().filter(days -> days > 0).min(Comparator.naturalOrder()).orElse(0);
        return new Choices(
                own == null ? Map.of() : Map.of(person.id(), own),
                chosen.isEmpty() ? Map.of() : Map.of(person.id(), shortest),
                layers(settings));
    }

    private static Choices read(DSLContext sql, Settings settings, Condition who, Condition member) {
        var people = sql.select(PERSON.ID, PERSON.CADENCE_DAYS)
                .from(PERSON)
                .where(PERSON.CADENCE_DAYS.isNotNull(), who)
                .fetchMap(PERSON.ID, PERSON.CADENCE_DAYS);
        var spheres = new HashMap<Integer, Integer>();
        var shortest = min(nullif(SPHERE.CADENCE_DAYS, 0));
        sql.select(SPHERE_MEMBER.PERSON_ID, shortest, max(SPHERE.CADENCE_DAYS))
                .from(SPHERE)
                .join(SPHERE_MEMBER)
                .on(SPHERE_MEMBER.SPHERE_ID.eq(SPHERE.ID))
                .where(SPHERE.CADENCE_DAYS.isNotNull(), member)
                .groupBy(SPHERE_MEMBER.PERSON_ID)
                .forEach(row -> spheres.put(row.value1(), row.value2() == null ? 0 : row.value2()));
        return new Choices(people, spheres, layers(settings));
    }

    private static Map<Layer, Integer> layers(Settings settings) {
        var layers = new EnumMap<Layer, Integer>(Layer.class);
        for (var layer : Layer.values())
            settings.get(Cadences.setting(layer)).ifPresent(days -> layers.put(layer, Integer.parseInt(days)));
        return layers;
    }

    /// The cadence of someone in that layer; null where nobody asks anything.
    @Nullable Cadence of(int personId, Layer layer) {
        var own = people.get(personId);
        if (own != null) return new Cadence(own, Cadence.From.PERSON);
        var sphere = spheres.get(personId);
        if (sphere != null) return new Cadence(sphere, Cadence.From.SPHERE);
        var chosen = layers.get(layer);
        if (chosen != null) return new Cadence(chosen, Cadence.From.LAYER);
        var target = layer.targetDays();
        return target.isEmpty() ? null : new Cadence(target.getAsInt(), Cadence.From.NATURE);
    }
}
