package org.passerelle.ties;

import java.util.List;
import org.passerelle.insight.Reason;
import org.passerelle.insight.Standing;
import org.passerelle.insight.Tie;

/// One tie with its reasons, for the page of the person.
public record Explained(Tie tie, Standing standing, List<Reason> reasons, List<Rest> rests) {

    /// An exchange the tie rests on.
    ///
    /// @param medium and direction as the ledger writes them, in lower case: `mail`, `out`
    /// @param share of the strength, 0 to 1
    public record Rest(java.time.LocalDate day, String medium, String direction, double share) {}
}
