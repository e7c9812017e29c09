package org.passerelle;

import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.INES;
import static org.passerelle.Cast.JEAN_NOEL;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MARC_ANDRE;
import static org.passerelle.Cast.THEO;
import static org.passerelle.Cast.ZOE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;

/// Meetings of several of the cast, so that some are seen with others.
public final class Breakfasts {

    private final Passerelle passerelle;
    private final Map<Cast, Integer> ids;

    private Breakfasts(Passerelle passerelle, Map<Cast, Integer> ids) {
        this.passerelle = passerelle;
        this.ids = ids;
    }

    /// Held in the network at hand, by people of these numbers.
    public static void hold(Passerelle passerelle, Map<Cast, Integer> ids) {
        var breakfasts = new Breakfasts(passerelle, ids);
        for (int month = 1; month < 6; month++) breakfasts.gather(month * 31, AWA, LEON, ZOE, MARC_ANDRE);
        for (int month = 1; month < 4; month++) breakfasts.gather(month * 37, INES, JEAN_NOEL, THEO);
    }

    private void gather(int daysAgo, Cast... together) {
        var day = Moment.on(passerelle.almanac.today().minusDays(daysAgo), passerelle.almanac.zone());
        List<Integer> people = Stream.of(together).map(ids::get).toList();
        passerelle.exchanges.note(new Note(people, day, Medium.MEETING, Direction.BOTH, null, "Petit-déjeuner du Quai"));
    }
}
