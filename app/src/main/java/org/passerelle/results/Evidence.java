package org.passerelle.results;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.time.Entry;

/// The facts results follow from, all of them, read once.
///
/// @param entries time given
/// @param objectives their titles by number
/// @param currency the workspace’s own, three letters
record Evidence(List<Pursuit> pursuits, List<Entry> entries, Map<Integer, String> objectives, String currency) {

    /// The day the owner began to note: touches go back further, to years of which mandates were never told.
    Optional<LocalDate> begun() {
        var signs = pursuits.stream().map(each -> each.opportunity().sign());
        return Stream.concat(signs, entries.stream().map(Entry::on)).min(naturalOrder());
    }

    /// From the day the owner began to note, or from that of the period where it is earlier.
    Period longest(Period period) {
        var first = begun().filter(begun -> begun.isBefore(period.from())).orElse(period.from());
        return new Period(first, period.to());
    }

    List<Pursuit> won(Period period) {
        return pursuits.stream().filter(each -> each.isWonIn(period)).toList();
    }

    List<Entry> given(Period period) {
        return entries.stream().filter(each -> period.holds(each.on())).toList();
    }
}
