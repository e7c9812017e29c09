package org.passerelle.insight;

import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.sqrt;

import java.util.Collection;

/// A share of a count, with how far it can be trusted.
///
/// ```java
/// Share.of(80, 500);   // 0.160, between 0.1305 and 0.1947
/// ```
///
/// @param count how many, 0 to `total`
/// @param share count over total, 0 to 1; 0 when there is nothing to share
/// @param low the lower end of the 95 % interval of Wilson (1927), 0 to `share`
/// @param high its upper end, `share` to 1; 1 when there is nothing to share, since nothing is known then
public record Share(int count, int total, double share, double low, double high) {

    private static final double Z = 1.959963984540054;

    /// @throws IllegalArgumentException unless 0 ≤ count ≤ total
    public static Share of(int count, int total) {
        if (count < 0 || count > total) {
            throw new IllegalArgumentException("%d of %d is no share.".formatted(count, total));
        }
        if (total == 0) {
            return new Share(0, 0, 0, 0, 1);
        }
        double n = total;
        var share = count / n;
        var spread = 1 + Z * Z / n;
        var centre = (share + Z * Z / (2 * n)) / spread;
        var half = Z / spread * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        var low = max(0, min(share, centre - half));
        var high = min(1, max(share, centre + half));
        return new Share(count, total, share, low, high);
    }

    /// The share of real exchange: contacts with at least one two-way exchange in the last 365 days. The figures heard
    /// in the field, 16 % of 500 and 3 % of 5,000, are landmarks, not norms.
    public static Share ofRealExchange(Collection<Tie> ties) {
        var real = ties.stream().filter(tie -> tie.twoWayDays() >= 1).count();
        return of(Math.toIntExact(real), ties.size());
    }
}
