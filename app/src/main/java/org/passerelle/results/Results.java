package org.passerelle.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.returns.Verdict;
import org.passerelle.opportunities.Chains;
import org.passerelle.opportunities.Chains.Bearer;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.opportunities.Rates;
import org.passerelle.opportunities.Touch;
import org.passerelle.opportunities.Touches;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.time.Times;
import org.passerelle.vision.Objectives;

/// What comes back, computed at each look from all opportunities and all time given: some hundreds of each in a lifetime.
public final class Results {

    private final Almanac almanac;
    private final Opportunities opportunities;
    private final Touches touches;
    private final Chains chains;
    private final Rates rates;
    private final Times times;
    private final Objectives objectives;
    private final Indicators indicators;

    public Results(
            Almanac almanac,
            Opportunities opportunities,
            Touches touches,
            Chains chains,
            Rates rates,
            Times times,
            Objectives objectives,
            Indicators indicators) {
        this.almanac = almanac;
        this.opportunities = opportunities;
        this.touches = touches;
        this.chains = chains;
        this.rates = rates;
        this.times = times;
        this.objectives = objectives;
        this.indicators = indicators;
    }

    /// Over a period asked for by name.
    public Returns over(Choice choice) {
        var evidence = evidence();
        return over(choice.upTo(almanac.today(), evidence.begun().orElse(null)), evidence);
    }

    /// Over days of one’s own; from a year before the last, up to today, where one of them is not told.
    public Returns between(@Nullable LocalDate from, @Nullable LocalDate to) {
        var today = almanac.today();
        if (to != null && to.isAfter(today)) throw new Refusal("results.period.ahead", to.toString());
        var last = to == null ? today : to;
        var first = from == null ? last.minusYears(1).plusDays(1) : from;
        return over(new Period(first, last), evidence());
    }

    private Returns over(Period period, Evidence evidence) {
        var won = evidence.won(period);
        var origins = Origins.of(evidence, period);
        var efforts = new Efforts(evidence, period);
        var waits = Waits.of(evidence.pursuits(), period.to());
        var before = before(period, evidence);
        return new Returns(
                Sum.of(evidence, period),
                before == null ? null : Sum.of(evidence, before),
                verdict(period, evidence, waits),
                verdict(evidence.longest(period), evidence, waits),
                origins,
                efforts.byActivity(origins),
                efforts.byObjective(),
                Giver.of(won),
                Heard.of(won),
                (int) won.stream().filter(each -> each.opportunity().said().isEmpty()).count(),
                (int) won.stream().filter(each -> !each.met()).count(),
                Dependence.of(won),
                waits,
                indicators.in(period),
                before == null ? null : indicators.in(before),
                evidence.currency());
    }

    private static Verdict verdict(Period period, Evidence evidence, Waits waits) {
        return Verdict.of(evidence.won(period).size(), period.months(), waits.reckoned());
    }

    private static @Nullable Period before(Period period, Evidence evidence) {
        if (period.from().equals(Period.EARLIEST)) return null;
        var before = period.previous();
        return evidence.begun().filter(begun -> !begun.isAfter(before.to())).isPresent() ? before : null;
    }

    private Evidence evidence() {
        var all = opportunities.all();
        var touched = touches.of(all);
        var chained = chains.of(all);
        var neverMet = touches.neverMet(all, touched);
        var table = rates.table();
        var pursuits = all.stream()
                .map(each -> pursuit(each, table, touched, chained, neverMet))
                .toList();
        return new Evidence(pursuits, times.between(Period.EARLIEST, almanac.today()), titles(), table.own());
    }

    private static Pursuit pursuit(
            Opportunity opportunity,
            Rates.Table rates,
            Map<Integer, List<Touch>> touches,
            Map<Integer, List<Bearer>> chains,
            Set<Integer> neverMet) {
        var cents = opportunity.brings().map(rates::inOwn);
        return new Pursuit(
                opportunity,
                cents.isPresent() && cents.get().isPresent() ? cents.get().getAsLong() / 100. : null,
                touches.getOrDefault(opportunity.id(), List.of()),
                chains.getOrDefault(opportunity.id(), List.of()),
                opportunity.people().isEmpty() || !neverMet.contains(opportunity.id()));
    }

    private Map<Integer, String> titles() {
        var titles = new TreeMap<Integer, String>();
        objectives.all().forEach(objective -> titles.put(objective.id(), objective.title()));
        return titles;
    }
}
