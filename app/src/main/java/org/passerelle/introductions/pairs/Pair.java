package org.passerelle.introductions.pairs;

import java.util.List;
import org.passerelle.people.Named;

/// Two people who might be put in touch, the lower number first.
///
/// @param reasons at least one, the best first
public record Pair(Named first, Named second, List<Reason> reasons) {

    public double score() {
        return reasons.stream().mapToDouble(Reason::score).sum();
    }
}
