package org.passerelle.results;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.insight.returns.Verdict.Doubt;
import org.passerelle.platform.Words;

/// What the figures say, in a sentence and its ground.
///
/// @param sentence the finding
/// @param ground what it rests on, or why it is too early
/// @param remarks what else one should know, each a sentence
public record Finding(String sentence, String ground, List<String> remarks) {

    public static Finding of(Returns returns, Words words) {
        return new Finding(sentence(returns, words), ground(returns, words), remarks(returns, words));
    }

    private static String sentence(Returns returns, Words words) {
        var sum = returns.sum();
        var perHour = sum.perHour();
        if (sum.isEmpty()) return words.say("results.title");
        if (!returns.verdict().isTellable()) return words.say("results.found.early");
        return perHour == null
                ? words.say("results.found.mandates", sum.mandates(), months(sum.period(), words))
                : words.say("results.found.hour", words.money(perHour.mean(), returns.currency()));
    }

    private static String ground(Returns returns, Words words) {
        var sum = returns.sum();
        if (sum.isEmpty()) return words.say("results.early.sub");
        if (!returns.verdict().isTellable()) return early(returns, words);
        var perHour = sum.perHour();
        if (perHour == null) return words.say(sum.minutes() == 0 ? "results.ground.hours" : "results.ground.margin");
        return words.say(
                "results.ground",
                words.money(perHour.low(), returns.currency()),
                words.money(perHour.high(), returns.currency()),
                sum.mandates(),
                words.dates().minutes(sum.minutes()));
    }

    private static String early(Returns returns, Words words) {
        var sum = returns.sum();
        var seen = words.say("results.seen", sum.mandates(), months(sum.period(), words));
        var why = returns.verdict().doubts().stream()
                .sorted()
                .map(doubt -> words.say(key(doubt)))
                .collect(joining(" "));
        var when = returns.longest().isTellable()
                ? words.say("results.when.all")
                : returns.tellableOn()
                        .map(day -> words.say("results.when", words.dates().full(day)))
                        .orElse("");
        return "%s %s %s".formatted(seen, why, when).strip();
    }

    private static String key(Doubt doubt) {
        return switch (doubt) {
            case SHORT -> "results.doubt.short";
            case INCOMPLETE -> "results.doubt.incomplete";
            case WIDE -> "results.doubt.wide";
        };
    }

    private static List<String> remarks(Returns returns, Words words) {
        var remarks = new ArrayList<String>();
        var sum = returns.sum();
        returns.dependence().filter(Dependence::isWorthTelling).ifPresent(each -> remarks.add(dependence(each, returns, words)));
        if (returns.origins().mandates() > 0) remarks.add(words.say("results.unknown", returns.origins().mandates()));
        if (returns.neverMet() > 0) remarks.add(words.say("results.never.met", returns.neverMet()));
        if (returns.owed() > 0) remarks.add(words.say("results.owed", returns.owed()));
        if (sum.foreign() > 0) remarks.add(words.say("results.foreign", sum.foreign(), returns.currency()));
        if (sum.untold() > 0) remarks.add(words.say("results.untold", sum.untold()));
        return remarks;
    }

    private static String dependence(Dependence dependence, Returns returns, Words words) {
        var key = dependence.said() ? "results.dependence.said" : "results.dependence";
        var told = words.say(
                key,
                words.percent(dependence.share()),
                words.say(dependence.way().key()),
                dependence.clients());
        if (!dependence.way().isRented()) return told;
        return told + " "
                + (dependence.margin() > 0
                        ? words.say("results.rented.margin", words.money(dependence.margin(), returns.currency()))
                        : words.say("results.rented"));
    }

    /// « 12 mois », “5.5 months”.
    public static String months(Period period, Words words) {
        return words.say("results.months", Math.round(period.months() * 10) / 10.);
    }
}
