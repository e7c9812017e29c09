package org.passerelle.gatherings.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.gatherings.FollowUp;
import org.passerelle.gatherings.Harvest;

/// Events as machines read them: one object a line, its keys always the same and in the same order.
final class Json {

    private Json() {}

    static Map<String, @Nullable Object> event(Harvest harvest) {
        var event = new LinkedHashMap<String, @Nullable Object>();
        event.put("id", harvest.gathering().id());
        event.put("name", harvest.gathering().name());
        event.put("on", harvest.gathering().on().toString());
        event.put("place", harvest.gathering().place());
        event.put("met", harvest.met());
        event.put("followedUp", harvest.followedUp());
        event.put("inTouch", harvest.inTouch());
        return event;
    }

    static Map<String, @Nullable Object> event(Harvest harvest, List<FollowUp> met) {
        var event = event(harvest);
        event.put("until", harvest.gathering().until().toString());
        event.put("purpose", harvest.gathering().purpose());
        event.put("promises", harvest.promises());
        event.put("promisesKept", harvest.kept());
        event.put("exchangesSince", harvest.exchanges());
        event.put("people", met.stream().map(Json::person).toList());
        return event;
    }

    private static Map<String, @Nullable Object> person(FollowUp met) {
        var person = new LinkedHashMap<String, @Nullable Object>();
        person.put("id", met.person().id());
        person.put("name", met.person().name());
        person.put("on", met.on().toString());
        person.put("new", met.newcomer());
        person.put("hook", met.hook());
        person.put("state", met.state().word());
        return person;
    }
}
