package org.passerelle.opportunities.web;

import java.util.List;
import org.passerelle.opportunities.Money;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.opportunities.Rates;

/// What opportunities bring together, in the workspace’s own currency.
///
/// @param leftOut how many are left out, for want of a rate
public record Sum(int count, Money money, int leftOut) {

    static Sum of(List<Opportunity> opportunities, Rates.Table rates) {
        long cents = 0;
        int leftOut = 0;
        for (var each : opportunities) {
            var brings = each.brings();
            if (brings.isEmpty()) continue;
            var own = rates.inOwn(brings.get());
            if (own.isPresent()) cents += own.getAsLong();
            else leftOut++;
        }
        return new Sum(opportunities.size(), new Money(cents, rates.own()), leftOut);
    }
}
