package org.passerelle.ties;

import static org.passerelle.ties.db.Tables.TIE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.passerelle.insight.Explanation;
import org.passerelle.insight.Reason;
import org.passerelle.insight.Standing;
import org.passerelle.insight.Tie;
import org.passerelle.insight.TieAccumulator;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;

/// Why a tie is what it is, so that each number can be accounted for. Cost: the latest facts of that person, as far back
/// as they matter.
public final class Explanations {

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
        try (var connection = store.database().connection();
                var facts = new NewestFirst(connection, personId, almanac.today(), heuristics)) {
            var tie = tie(connection, personId, heuristics);
            var explanation = Explanation.of(tie, heuristics.weights(), facts);
            var standing = new Standing(rank(connection, tie.strength()), tie.twoWayDays());
            var reasons = explanation.reasons(standing);
            return new Explained(tie, standing, reasons, rests(reasons, facts));
        } catch (SQLException e) {
            throw new DataAccessException("The ledger cannot be read", e);
        }
    }

    /// As stored; computed for those who hold no seat.
    private Tie tie(Connection connection, int personId, Heuristics heuristics) throws SQLException {
        var today = almanac.today();
        var stored = new Rows(connection).of(personId, heuristics.model(), today);
        if (stored.isPresent()) return stored.get();
        var bonds = new Scan(heuristics, today).people(connection, Set.of(personId));
        return bonds.isEmpty() ? new TieAccumulator(heuristics.model(), today).finish() : bonds.getFirst().tie();
    }

    private static List<Explained.Rest> rests(List<Reason> reasons, NewestFirst facts) {
        var rests = new ArrayList<Explained.Rest>();
        for (var reason : reasons)
            if (reason instanceof Reason.RestsOn rest)
                rests.add(new Explained.Rest(
                        rest.fact().day(),
                        word(facts.medium(rest.index())),
                        word(rest.fact().direction()),
                        rest.share()));
        return rests;
    }

    private int rank(Connection connection, double strength) {
        return 1 + store.sql(connection).fetchCount(TIE, TIE.STRENGTH.gt(strength));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
