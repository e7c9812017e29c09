package org.passerelle.opportunities.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.passerelle.opportunities.Money;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Rates;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Store;
import org.passerelle.vision.Counted;
import org.passerelle.vision.Objective;

/// Margin won, in whole units of the workspace’s currency; what no rate converts is left out.
public final class MarginWon extends Won {

    private static final int CENTS = 100;

    private final Rates rates;

    public MarginWon(Opportunities opportunities, Store store, Rates rates) {
        super(opportunities, store);
        this.rates = rates;
    }

    @Override
    public String word() {
        return "margin";
    }

    @Override
    public List<Counted> counted(Objective objective, LocalDate until) {
        var table = rates.table();
        return until(objective, until).stream()
                .filter(each -> !day(each).isBefore(objective.begun()))
                .map(each -> {
                    long cents = each.brings().map(table::inOwn).orElse(OptionalLong.empty()).orElse(0);
                    return new Counted(each.title(), day(each), units(cents), "/opportunities/" + each.id());
                })
                .filter(each -> each.amount() > 0)
                .toList();
    }

    @Override
    public String amount(int number, Words words) {
        return new Money((long) number * CENTS, rates.own()).told(words);
    }

    private static int units(long cents) {
        return (int) Math.min(Integer.MAX_VALUE, Math.round((double) cents / CENTS));
    }
}
