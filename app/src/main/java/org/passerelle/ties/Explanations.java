package org.passerelle.ties;

import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace;
import org.passerelle.insight.Direction;
import org.passerelle.insight.Fact;
import org.passerelle.insight.History;
import org.passerelle.insight.Reason;
import org.passerelle.insight.Standing;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;

/// Why a tie is what it is: computed from the facts of one person when asked, so that each number can be accounted for.
/// Cost: the facts of that person.
public final class Explanations {

    private record Known(LocalDate day, Trace.Direction direction, Trace.Medium medium) {}

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;

    public Explanations(Store store, Almanac almanac, Settings settings) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
    }

    public Explained of(int personId) {
        var heuristics = Heuristics.of(settings);
        var known = known(personId);
        var history = new History(
                heuristics.model(),
                almanac.today(),
                known.stream().map(each -> fact(each, heuristics)).toList());
        var tie = history.tie();
        var standing = new Standing(rank(tie.strength()), tie.twoWayDays());
        var reasons = history.explain(heuristics.weights(), standing);
        return new Explained(tie, standing, reasons, rests(reasons, known), known.size());
    }

    private List<Known> known(int personId) {
        return store.sql()
                .select(PARTICIPANT.DAY, PARTICIPANT.DIRECTION, PARTICIPANT.MEDIUM)
                .from(PARTICIPANT)
                .where(PARTICIPANT.PERSON_ID.eq(personId))
                .orderBy(PARTICIPANT.DAY)
                .fetch(row -> new Known(
                        LocalDate.ofEpochDay(row.value1()), Codes.direction(row.value2()), Codes.medium(row.value3())));
    }

    private static Fact fact(Known known, Heuristics heuristics) {
        return new Fact(
                known.day(), Direction.valueOf(known.direction().name()), heuristics.weight(known.medium()));
    }

    private static List<Explained.Rest> rests(List<Reason> reasons, List<Known> known) {
        var rests = new ArrayList<Explained.Rest>();
        for (var reason : reasons)
            if (reason instanceof Reason.RestsOn rest) {
                var fact = known.get(rest.index());
                rests.add(new Explained.Rest(
                        fact.day(), word(fact.medium()), word(fact.direction()), rest.share()));
            }
        return rests;
    }

    private int rank(double strength) {
        return 1 + store.sql().fetchCount(TIE, TIE.STRENGTH.gt(strength));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
