package org.passerelle.ties;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.SPHERE;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Layer;
import org.passerelle.people.Person;
import org.passerelle.people.Spheres;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;

/// How often the owner means to be in touch: by layer, by sphere, by person. A change seats again those it bears on.
public final class Cadences {

    /// Those the owner chose never to be reminded of: for queries on `person`.
    public static final Condition NEVER = coalesce(PERSON.CADENCE_DAYS, -1).eq(0)
            .or(PERSON.CADENCE_DAYS.isNull().and(exists(sphere(SPHERE.CADENCE_DAYS.eq(0)))).and(notExists(sphere(SPHERE.CADENCE_DAYS.gt(0)))));

    private static final List<Layer> LAYERS = List.of(Layer.FIVE, Layer.FIFTEEN, Layer.FIFTY, Layer.HUNDRED_FIFTY);

    /// @param cadence null where nothing is asked
    /// @param unchosen what it would be without the person's own choice; null where nothing would be asked
    /// @param due the day after which they are late, or null
    public record Pace(@Nullable Cadence cadence, @Nullable Cadence unchosen, @Nullable LocalDate due) {}

    private final Store store;
    private final Settings settings;
    private final Spheres spheres;
    private final Ties ties;

    public Cadences(Store store, Settings settings, Spheres spheres, Ties ties) {
        this.store = store;
        this.settings = settings;
        this.spheres = spheres;
        this.ties = ties;
    }

    /// Someone's, and when they are due.
    public Pace of(Person person) {
        var tie = store.sql()
                .select(TIE.RHYTHM, TIE.DUE_DAY)
                .from(TIE)
                .where(TIE.PERSON_ID.eq(person.id()))
                .fetchOptional();
        var layer = tie.map(row -> Layer.values()[row.value1()]).orElse(Layer.BEYOND);
        var choices = Choices.of(person, settings);
        var unchosen = new Choices(Map.of(), choices.spheres(), choices.layers());
        return new Pace(
                choices.of(person.id(), layer),
                unchosen.of(person.id(), layer),
                tie.map(row -> row.value2()).map(LocalDate::ofEpochDay).orElse(null));
    }

    public List<Layer> layers() {
        return LAYERS;
    }

    /// The cadence of a layer: chosen, else its own.
    public int days(Layer layer) {
        return settings.get(setting(layer)).map(Integer::valueOf).orElseGet(() -> layer.targetDays().orElseThrow());
    }

    /// Chooses for layers and spheres at once.
    ///
    /// @param layers days of each; its own where it is left out
    /// @param bySphere days of each by its number; it follows the layer where it is left out
    public void choose(Map<Layer, Integer> layers, Map<Integer, Integer> bySphere) {
        layers.values().forEach(Cadences::check);
        bySphere.values().forEach(Cadences::check);
        for (var layer : LAYERS) {
            var days = Optional.ofNullable(layers.get(layer)).filter(chosen -> chosen != layer.targetDays().orElseThrow());
            days.ifPresentOrElse(
                    chosen -> settings.put(setting(layer), chosen.toString()), () -> settings.remove(setting(layer)));
        }
        spheres.pace(bySphere);
        ties.reseat();
    }

    /// Refuses what is no number of days.
    public static int check(int days) {
        if (days < 0 || days > Cadence.DAYS_MAXIMUM) throw new Refusal("cadence.wrong", Cadence.DAYS_MAXIMUM);
        return days;
    }

    static String setting(Layer layer) {
        return "cadence." + layer.size();
    }

    private static org.jooq.Select<?> sphere(Condition condition) {
        return selectOne()
                .from(SPHERE_MEMBER)
                .join(SPHERE)
                .on(SPHERE.ID.eq(SPHERE_MEMBER.SPHERE_ID))
                .where(SPHERE_MEMBER.PERSON_ID.eq(PERSON.ID), condition);
    }
}
