package org.passerelle.people.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Exchange;
import org.passerelle.formats.Moment;
import org.passerelle.network.Line;
import org.passerelle.people.Address;
import org.passerelle.people.Manner;
import org.passerelle.people.Named;
import org.passerelle.people.Sphere;
import org.passerelle.ties.Cadences;
import org.passerelle.today.Promises.Promise;

/// People and exchanges as machines read them: one object a line, its keys always the same and in the same order.
final class Json {

    private Json() {}

    static Map<String, @Nullable Object> person(Line line, List<Address> addresses) {
        var person = new LinkedHashMap<String, @Nullable Object>();
        person.put("id", line.id());
        person.put("name", line.name());
        person.put("organisation", line.organisation());
        person.put("role", line.role());
        person.put("layer", line.tie().layerSize());
        person.put("strength", line.tie().strength());
        person.put("band", line.tie().bandWord());
        person.put("lastExchange", day(line.last()));
        person.put("identities", addresses.stream().map(Json::address).toList());
        person.put("spheres", line.spheres().stream().map(Sphere::name).toList());
        return person;
    }

    /// A day is enough where the minute is not known.
    static Map<String, @Nullable Object> exchange(Exchange exchange) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        boolean minute = exchange.precision() == Moment.Precision.MINUTE;
        object.put("at", minute ? exchange.at().toString() : exchange.day().toString());
        object.put("medium", word(exchange.medium()));
        object.put("direction", word(exchange.direction()));
        object.put("source", exchange.source());
        object.put("people", exchange.people().stream().map(Json::named).toList());
        return object;
    }

    static Map<String, @Nullable Object> manner(Manner manner) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("language", manner.language().isEmpty() ? null : manner.language());
        object.put("form", manner.form().isEmpty() ? null : manner.form());
        return object;
    }

    static Map<String, Object> promise(Promise promise) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", promise.id());
        object.put("words", promise.words());
        object.put("due", promise.due().toString());
        object.put("owed", promise.owed().word());
        return object;
    }

    static Map<String, @Nullable Object> cadence(Cadences.Pace pace) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        var cadence = pace.cadence();
        object.put("days", cadence == null || cadence.isNever() ? null : cadence.days());
        object.put("from", cadence == null ? null : word(cadence.from()));
        object.put("due", day(pace.due()));
        return object;
    }

    private static Map<String, Object> address(Address address) {
        var object = new LinkedHashMap<String, Object>();
        object.put("kind", address.kind());
        object.put("value", address.value());
        return object;
    }

    private static Map<String, Object> named(Named named) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", named.id());
        object.put("name", named.name());
        return object;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
