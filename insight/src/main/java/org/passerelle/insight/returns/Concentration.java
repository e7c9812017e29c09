package org.passerelle.insight.returns;

import java.util.List;

/// How much hangs on one.
///
/// @param largest the index of the largest part, the first of equals; -1 when there is nothing to share
/// @param share of that part, 0 to 1
/// @param effective how many equal parts would be as concentrated: 1/Σs², 1 when all is in one, 0 when there is nothing
public record Concentration(int largest, double share, double effective) {

    /// @param parts 0 or more each, in any unit
    /// @throws IllegalArgumentException for a part below 0
    public static Concentration of(List<Double> parts) {
        var sum = 0.;
        var largest = -1;
        for (var i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) >= 0)) {
                throw new IllegalArgumentException("A part of %s is none.".formatted(parts.get(i)));
            }
            sum += parts.get(i);
            largest = parts.get(i) > 0 && (largest < 0 || parts.get(i) > parts.get(largest)) ? i : largest;
        }
        if (largest < 0) {
            return new Concentration(-1, 0, 0);
        }
        var squares = 0.;
        for (double part : parts) {
            squares += part / sum * (part / sum);
        }
        return new Concentration(largest, parts.get(largest) / sum, 1 / squares);
    }
}
