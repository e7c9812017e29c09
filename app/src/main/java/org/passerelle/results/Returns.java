package org.passerelle.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.returns.Verdict;
import org.passerelle.time.Activity;

/// What a period brought back.
///
/// @param before the period just before, as long; null where nothing was noted then
/// @param verdict whether it can be told
/// @param longest whether it can be, of all that was noted up to the last day of the period
/// @param efforts by activity, the most time first
/// @param objectives by their title, likewise
/// @param givers through whom mandates came
/// @param heard how clients say they came
/// @param unheard mandates whose clients did not say
/// @param neverMet mandates whose client was never met face to face
/// @param currency of every amount, three letters
public record Returns(
        Sum sum,
        @Nullable Sum before,
        Verdict verdict,
        Verdict longest,
        Origins origins,
        List<Effort<Activity>> efforts,
        List<Effort<String>> objectives,
        List<Giver> givers,
        List<Heard> heard,
        int unheard,
        int neverMet,
        Optional<Dependence> dependence,
        Waits waits,
        Leading leading,
        @Nullable Leading leadingBefore,
        String currency) {

    public Period period() {
        return sum.period();
    }

    /// The first day it can be told of all that is noted, if contracts go on coming as they do; empty where it can be told
    /// now, or nobody knows.
    public Optional<LocalDate> tellableOn() {
        var months = longest.monthsToWait();
        if (longest.isTellable() || months.isEmpty()) return Optional.empty();
        return Optional.of(period().to().plusDays(1).plusMonths(months.getAsInt()));
    }

    /// Thanks owed to those through whom mandates came.
    public long owed() {
        return givers.stream().filter(giver -> !giver.isThanked()).count();
    }
}
