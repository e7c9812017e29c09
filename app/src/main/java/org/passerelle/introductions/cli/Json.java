package org.passerelle.introductions.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Link;
import org.passerelle.introductions.Outcome;
import org.passerelle.introductions.Referral;
import org.passerelle.introductions.Reply;
import org.passerelle.introductions.pairs.Pair;
import org.passerelle.introductions.pairs.Reason;
import org.passerelle.people.Named;

/// Introductions and referrals as machines read them: one object a line, its keys always the same and in the same order.
final class Json {

    private Json() {}

    static Map<String, @Nullable Object> introduction(Introduction introduction) {
        var path = introduction.path();
        var outcome = path.outcome();
        var asked = new LinkedHashMap<String, @Nullable Object>();
        asked.put("first", asked(path.first()));
        asked.put("second", asked(path.second()));
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", introduction.id());
        object.put("kind", introduction.received() ? "received" : "made");
        object.put("first", named(introduction.first()));
        object.put("second", named(introduction.second()));
        object.put("by", named(introduction.by()));
        object.put("why", introduction.why());
        object.put("state", introduction.state().word());
        object.put("asked", asked);
        object.put("made", day(path.made()));
        object.put("outcome", outcome == null ? null : day(outcome.on()));
        object.put("thanked", day(path.thanked()));
        object.put("ledTo", ledTo(outcome));
        return object;
    }

    static Map<String, @Nullable Object> referral(Referral referral) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", referral.id());
        object.put("direction", referral.given() ? "given" : "received");
        object.put("chain", referral.chain().stream().map(Json::link).toList());
        object.put("ledTo", ledTo(referral.ledTo()));
        object.put("on", day(referral.on()));
        object.put("about", referral.about());
        return object;
    }

    static Map<String, @Nullable Object> pair(Pair pair) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("first", named(pair.first()));
        object.put("second", named(pair.second()));
        object.put("score", Math.round(pair.score() * 1000) / 1000.0);
        object.put("reasons", pair.reasons().stream().map(Json::reason).toList());
        return object;
    }

    private static Map<String, @Nullable Object> reason(Reason reason) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        switch (reason) {
            case Reason.SharedTopic topic -> {
                object.put("kind", "topic");
                object.put("words", String.join(", ", topic.words()));
            }
            case Reason.NeedMet met -> {
                object.put("kind", "need");
                object.put("words", met.words());
                object.put("needing", met.needing().id());
                object.put("offer", met.offer());
                object.put("from", met.where().word());
                object.put("on", day(met.on()));
            }
        }
        return object;
    }

    private static Map<String, @Nullable Object> link(Link link) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", link.person().id());
        object.put("name", link.person().name());
        object.put("thanked", day(link.thanked()));
        object.put("part", link.part().word());
        return object;
    }

    private static @Nullable Map<String, @Nullable Object> ledTo(@Nullable Outcome outcome) {
        if (outcome == null) return null;
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("kind", outcome.kind().word());
        object.put("words", outcome.words());
        object.put("on", day(outcome.on()));
        return object;
    }

    private static @Nullable String asked(Reply reply) {
        return switch (reply) {
            case Reply.NotAsked _ -> null;
            case Reply.Waiting waiting -> waiting.asked().toString();
            case Reply.Agreed agreed -> agreed.asked().toString();
            case Reply.Declined declined -> declined.asked().toString();
        };
    }

    private static @Nullable Map<String, @Nullable Object> named(@Nullable Named person) {
        if (person == null) return null;
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", person.id());
        object.put("name", person.name());
        return object;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
