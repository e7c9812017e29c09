package org.passerelle.opportunities.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.Passerelle;
import org.passerelle.opportunities.Chains.Bearer;
import org.passerelle.opportunities.Money;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.opportunities.Said;
import org.passerelle.opportunities.Touch;
import org.passerelle.people.Named;
import org.passerelle.platform.Words;

/// Opportunities as machines read them: one object a line, its keys always the same and in the same order.
final class Json {

    private Json() {}

    /// @param passerelle asked once for what surrounds all of them
    static List<Map<String, @Nullable Object>> opportunities(Passerelle passerelle, List<Opportunity> opportunities, Words words) {
        var touches = passerelle.returns.touches.of(opportunities);
        var chains = passerelle.returns.chains.of(opportunities);
        var neverMet = passerelle.returns.touches.neverMet(opportunities, touches);
        return opportunities.stream()
                .map(each -> {
                    var object = facts(each, words);
                    object.put("touches", touches.getOrDefault(each.id(), List.of()).stream().map(Json::touch).toList());
                    object.put("neverMet", neverMet.contains(each.id()));
                    object.put("chain", chains.getOrDefault(each.id(), List.of()).stream().map(Json::bearer).toList());
                    return (Map<String, @Nullable Object>) object;
                })
                .toList();
    }

    private static LinkedHashMap<String, @Nullable Object> facts(Opportunity opportunity, Words words) {
        var trust = new LinkedHashMap<String, @Nullable Object>();
        opportunity.trust().forEach((step, on) -> trust.put(step.word(), day(on)));
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", opportunity.id());
        object.put("title", opportunity.title());
        object.put("stage", opportunity.stage().label(words));
        object.put("state", opportunity.stage().outcome().word());
        object.put("sign", day(opportunity.sign()));
        object.put("decided", day(opportunity.decided()));
        object.put("value", units(opportunity.value()));
        object.put("margin", units(opportunity.margin()));
        object.put("currency", opportunity.currency());
        object.put("unplanned", opportunity.unplanned());
        object.put("service", opportunity.service());
        object.put("reason", opportunity.reason());
        object.put("words", opportunity.words());
        object.put("objective", opportunity.objectiveId());
        object.put("referral", opportunity.referralId());
        object.put("people", opportunity.people().stream().map(Json::named).toList());
        object.put("said", opportunity.said().stream().map(Json::said).toList());
        object.put("moves", opportunity.moves().stream().map(move -> move(move, words)).toList());
        object.put("trust", trust);
        return object;
    }

    private static Map<String, @Nullable Object> move(Opportunity.Move move, Words words) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("stage", move.stage().label(words));
        object.put("on", day(move.on()));
        return object;
    }

    private static Map<String, @Nullable Object> said(Said said) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("way", said.way().word());
        object.put("words", said.words());
        return object;
    }

    private static Map<String, @Nullable Object> touch(Touch touch) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("way", touch.way().word());
        object.put("person", touch.personId());
        object.put("on", day(touch.on()));
        object.put("source", touch.source().word());
        object.put("times", touch.times());
        return object;
    }

    private static Map<String, @Nullable Object> bearer(Bearer bearer) {
        var object = named(bearer.person());
        object.put("thanked", day(bearer.thanked()));
        return object;
    }

    private static Map<String, @Nullable Object> named(Named person) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", person.id());
        object.put("name", person.name());
        return object;
    }

    private static @Nullable Double units(@Nullable Money money) {
        return money == null ? null : (Double) money.units();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
