package org.passerelle.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Share;
import org.passerelle.insight.returns.Interval;

/// What a period brought back, for machines: amounts in units of the workspace’s currency, shares from 0 to 1.
public final class Figures {

    private Figures() {}

    public static Map<String, @Nullable Object> of(Returns returns) {
        var sum = returns.sum();
        var verdict = returns.verdict();
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("period", period(sum.period()));
        all.put("currency", returns.currency());
        all.put("mandates", sum.mandates());
        all.put("margin", sum.margin());
        all.put("hours", sum.hours());
        all.put("roe", interval(sum.perHour()));
        all.put("rate", interval(verdict.rate()));
        all.put("inflatedRate", finite(verdict.inflatedRate()));
        all.put("verdict", verdict.isTellable() ? "tellable" : "too early");
        all.put("doubts", verdict.doubts().stream().sorted().map(doubt -> doubt.name().toLowerCase(Locale.ROOT)).toList());
        all.put("tellableOn", returns.tellableOn().map(Object::toString).orElse(null));
        all.put("completeness", verdict.completeness());
        all.put("byChannel", returns.origins().all().stream().map(Figures::origin).toList());
        all.put("unknown", unknown(returns));
        all.put("byPerson", returns.givers().stream().map(Figures::giver).toList());
        all.put("thanksOwed", returns.owed());
        all.put("selfReported", returns.heard().stream().map(Figures::heard).toList());
        all.put("notSaid", returns.unheard());
        all.put("neverMet", returns.neverMet());
        all.put("concentration", returns.dependence().map(Figures::dependence).orElse(null));
        all.put("byActivity", new Tables(returns).activities().objects());
        all.put("byObjective", new Tables(returns).objectives().objects());
        all.put("leadTimes", waits(returns.waits()));
        all.put("leading", leading(returns.leading()));
        all.put("leftOut", Map.of("otherCurrency", sum.foreign(), "noAmount", sum.untold()));
        all.put("previous", previous(returns));
        return all;
    }

    private static Map<String, Object> period(Period period) {
        var object = new LinkedHashMap<String, Object>();
        object.put("from", period.from().toString());
        object.put("to", period.to().toString());
        object.put("months", period.months());
        return object;
    }

    private static @Nullable Map<String, Double> interval(@Nullable Interval interval) {
        if (interval == null) return null;
        var object = new LinkedHashMap<String, Double>();
        object.put("mean", interval.mean());
        object.put("low", interval.low());
        object.put("high", interval.high());
        return object;
    }

    private static Map<String, @Nullable Object> origin(Origin origin) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("channel", origin.way().word());
        object.put("margin", origin.margin());
        object.put("share", origin.share());
        object.put("mandates", origin.mandates());
        object.put("hours", origin.hours());
        object.put("perHour", origin.meanPerHour());
        object.put("roe", interval(origin.perHour()));
        object.put("rank", origin.standing().rank());
        object.put("rankKept", origin.standing().kept());
        object.put("low", origin.standing().low());
        object.put("high", origin.standing().high());
        object.put("assistOnly", origin.assistOnly());
        var models = new LinkedHashMap<String, Double>();
        origin.models().forEach((model, share) -> models.put(model.word(), share));
        object.put("models", models);
        return object;
    }

    private static Map<String, Object> unknown(Returns returns) {
        var object = new LinkedHashMap<String, Object>();
        object.put("mandates", returns.origins().mandates());
        object.put("margin", returns.origins().margin());
        return object;
    }

    private static Map<String, Object> giver(Giver giver) {
        var object = new LinkedHashMap<String, Object>();
        object.put("person", giver.person().id());
        object.put("name", giver.person().name());
        object.put("share", giver.share());
        object.put("margin", giver.margin());
        object.put("mandates", giver.mandates());
        object.put("thanked", giver.isThanked());
        return object;
    }

    private static Map<String, Object> heard(Heard heard) {
        var object = new LinkedHashMap<String, Object>();
        object.put("channel", heard.way().word());
        object.put("mandates", heard.mandates());
        object.put("words", heard.words());
        return object;
    }

    private static Map<String, Object> dependence(Dependence dependence) {
        var object = new LinkedHashMap<String, Object>();
        object.put("channel", dependence.way().word());
        object.put("share", dependence.share());
        object.put("effective", dependence.effective());
        object.put("clients", dependence.clients());
        object.put("by", dependence.said() ? "said" : "touches");
        object.put("told", dependence.isWorthTelling());
        object.put("rented", dependence.way().isRented());
        object.put("margin", dependence.margin());
        return object;
    }

    private static Map<String, @Nullable Object> waits(Waits waits) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("won", waits.won());
        object.put("open", waits.times().size() - waits.won());
        object.put("medianMonths", number(waits.median()));
        object.put("supposedMonths", waits.isSupposed() ? (Double) Waits.SUPPOSED_MONTHS : null);
        object.put("steps", waits.curve().steps());
        return object;
    }

    private static Map<String, Object> leading(Leading leading) {
        var object = new LinkedHashMap<String, Object>();
        object.put("twoWay", share(leading.twoWay()));
        object.put("answers", leading.answers());
        object.put("introductions", leading.introductions());
        object.put("meetings", leading.meetings());
        return object;
    }

    private static Map<String, Object> share(Share share) {
        var object = new LinkedHashMap<String, Object>();
        object.put("n", share.count());
        object.put("of", share.total());
        object.put("share", share.share());
        object.put("low", share.low());
        object.put("high", share.high());
        return object;
    }

    private static @Nullable Map<String, @Nullable Object> previous(Returns returns) {
        var before = returns.before();
        if (before == null) return null;
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("period", period(before.period()));
        object.put("mandates", before.mandates());
        object.put("margin", before.margin());
        object.put("hours", before.hours());
        object.put("roe", interval(before.perHour()));
        return object;
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }
}
