package org.passerelle.today;

import static org.passerelle.people.db.Tables.EDIT;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.ArrayList;
import java.util.List;
import org.jooq.impl.DSL;
import org.passerelle.insight.Layer;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;
import org.passerelle.ties.Ties;

/// The network drawn around the owner: one ring per layer, one seat per person. A seat follows from the person's number,
/// so that everyone sits at the same place from one day to the next; a neighbour moves on only where it is taken.
public final class Rings {

    private static final int PEOPLE_MAXIMUM = 150;

    /// @param layer 1, the innermost, to 4
    /// @param cooling late by the rhythm of their layer: drawn as a diamond, not by colour alone
    /// @param diamond the path of a diamond a little wider than the disc
    public record Seat(int personId, String name, int layer, String x, String y, String radius, String diamond, boolean cooling) {

        static Seat at(int personId, String name, int layer, double x, double y, double radius, boolean cooling) {
            double half = radius * 1.35;
            var diamond = "M%1$s %2$sl%3$s %3$s -%3$s %3$s -%3$s -%3$sz".formatted(number(x), number(y - half), number(half));
            return new Seat(personId, name, layer, number(x), number(y), number(radius), diamond, cooling);
        }

        private static String number(double value) {
            return Double.toString(Math.round(value * 10) / 10.0);
        }
    }

    private final Store store;
    private final Almanac almanac;
    private final Ties ties;

    public Rings(Store store, Almanac almanac, Ties ties) {
        this.store = store;
        this.ties = ties;
        this.almanac = almanac;
    }

    /// At most 150 seats, the inner layers first. Kept until a tie, a name or the day changes.
    public List<Seat> seats() {
        var lastEdit = store.sql().select(DSL.max(EDIT.ID)).from(EDIT).fetchSingle(0);
        return store.remember(Rings.class, ties.edition() + " " + lastEdit, this::read);
    }

    private List<Seat> read() {
        int today = (int) almanac.today().toEpochDay();
        var rings = List.of(new Ring(1, 9, 17.5, 0, 3.6), new Ring(2, 23, 35, 4, 3.2), new Ring(3, 61, 60, 4.5, 2.4), new Ring(4, 199, 87, 5.5, 1.7));
        var seats = new ArrayList<Seat>();
        store.sql()
                .select(TIE.PERSON_ID, PERSON.NAME, TIE.LAYER, TIE.DUE_DAY)
                .from(TIE)
                .join(PERSON)
                .on(PERSON.ID.eq(TIE.PERSON_ID))
                .where(TIE.LAYER.lt((short) Layer.BEYOND.ordinal()))
                .orderBy(TIE.LAYER, TIE.PERSON_ID)
                .limit(PEOPLE_MAXIMUM)
                .forEach(row -> seats.add(rings.get(row.value3())
                        .seat(row.value1(), row.value2(), row.value4() != null && row.value4() < today)));
        return seats;
    }

    /// Places on a circle, taken one by one.
    private static final class Ring {

        private static final double GOLDEN = 0.618033988749895;

        private final int layer;
        private final boolean[] taken;
        private final double middle;
        private final double spread;
        private final double radius;

        Ring(int layer, int places, double middle, double spread, double radius) {
            this.layer = layer;
            this.taken = new boolean[places];
            this.middle = middle;
            this.spread = spread;
            this.radius = radius;
        }

        Seat seat(int personId, String name, boolean cooling) {
            int place = (int) (personId * GOLDEN % 1 * taken.length);
            while (taken[place]) place = (place + 1) % taken.length;
            taken[place] = true;
            double angle = 2 * Math.PI * place / taken.length;
            double distance = middle + spread * (place % 3 - 1);
            return Seat.at(
                    personId, name, layer, Math.cos(angle) * distance, Math.sin(angle) * distance, radius, cooling);
        }
    }
}
