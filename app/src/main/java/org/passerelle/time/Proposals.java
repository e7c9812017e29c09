package org.passerelle.time;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.platform.Almanac;

/// What the last weeks let suppose, and the owner has not answered yet. Today is not over: it is proposed tomorrow.
public final class Proposals {

    private static final int WEEKS = 4;

    private final Almanac almanac;
    private final Times times;
    private final List<Source> sources;

    public Proposals(Almanac almanac, Times times, List<Source> sources) {
        this.almanac = almanac;
        this.times = times;
        this.sources = sources;
    }

    /// The latest day first.
    public List<Proposal> waiting() {
        var yesterday = almanac.today().minusDays(1);
        return of(yesterday.minusWeeks(WEEKS).plusDays(1), yesterday);
    }

    /// Those of these names that still wait, in that order.
    public List<Proposal> named(Collection<String> names) {
        var waiting = waiting().stream().collect(Collectors.toMap(Proposal::name, Function.identity()));
        return names.stream().filter(waiting::containsKey).map(waiting::get).toList();
    }

    private List<Proposal> of(LocalDate first, LocalDate last) {
        var decided = times.decided();
        return sources.stream()
                .flatMap(source -> source.between(first, last).stream())
                .filter(each -> !decided.contains(each.name()))
                .sorted(comparing((Proposal each) -> each.given().on()).reversed())
                .toList();
    }
}
