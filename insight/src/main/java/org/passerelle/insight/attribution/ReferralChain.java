package org.passerelle.insight.attribution;

import java.util.List;
import java.util.stream.IntStream;

/// The credit of people who passed a name on: half as much for each step further from the client (Pickard et al. 2011),
/// shared whole among those who are known. It is held apart from the credit of channels, and never added to it.
public final class ReferralChain {

    private ReferralChain() {}

    /// ```java
    /// ReferralChain.shares(3);   // 4/7, 2/7, 1/7
    /// ```
    ///
    /// @param people of the chain who are known, 0 or more
    /// @return a share each, 0 to 1, the nearest to the client first; they add up to 1, unless there is nobody
    /// @throws IllegalArgumentException for fewer than nobody
    public static List<Double> shares(int people) {
        if (people < 0) {
            throw new IllegalArgumentException("A chain of %d people is none.".formatted(people));
        }
        var sum = 1 - Math.scalb(1., -people);
        return IntStream.rangeClosed(1, people)
                .mapToObj(step -> Math.scalb(1., -step) / sum)
                .toList();
    }
}
