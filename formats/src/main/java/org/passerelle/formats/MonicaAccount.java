package org.passerelle.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Party;

/// What a first pass over an account tells: what kinds of fields there are, and who took part in which activity.
///
/// @param kinds of contact fields, by `uuid`: `email`, `phone`, else the name of a network
/// @param guests of activities, by the activity’s `uuid`
record MonicaAccount(Map<String, String> kinds, Map<String, List<Party>> guests, String country) {

    private static final int MOST = 200_000;
    private static final String FIELD_TYPES = "account.instance.contact_field_types";
    private static final Set<String> TELEPHONES = Set.of("phone", "whatsapp", "telegram", "signal", "sms", "viber");

    static MonicaAccount of(Source source, Reading reading) throws IOException {
        var account = new MonicaAccount(new HashMap<>(), new HashMap<>(), reading.country());
        pass(source, FIELD_TYPES, item -> account.learnKind(item.value()));
        pass(source, Monica.ITEMS, item -> account.learnGuests(item.value()));
        return account;
    }

    private interface Learn {
        void from(JsonItem item);
    }

    private static void pass(Source source, String path, Learn learn) throws IOException {
        try (var items = JsonItems.read(source, path::equals, UnaryOperator.identity(), item -> {
            learn.from(item);
            return Stream.empty();
        })) {
            items.forEach(_ -> {}); // bad lines are told at the reading
        }
    }

    private void learnKind(JsonValue type) {
        var known = type.text("properties", "type");
        if (kinds.size() < MOST)
            kinds.put(type.text("uuid"), (known.isEmpty() ? type.text("properties", "name") : known).toLowerCase(Locale.ROOT));
    }

    private void learnGuests(JsonValue item) {
        if (!item.has("data")) return;
        var party = party(item);
        for (var activity : of(item, "activity").toList()) {
            var uuid = activity.isText() ? activity.text() : activity.text("uuid");
            if (guests.size() < MOST) guests.computeIfAbsent(uuid, _ -> new ArrayList<>()).add(party);
        }
    }

    /// What a contact holds of one type, whether each stands alone or in a group.
    static Stream<JsonValue> of(JsonValue contact, String type) {
        return contact.each("data").stream()
                .filter(group -> group.text("type").equals(type))
                .flatMap(group -> group.has("values") ? group.each("values").stream() : Stream.of(group));
    }

    static Name name(JsonValue contact) {
        var properties = contact.at("properties");
        var given = (properties.text("first_name") + " " + properties.text("middle_name")).strip();
        var name = Name.of(given, properties.text("last_name"));
        return name.isEmpty() ? Name.of(properties.text("nickname")) : name;
    }

    Party party(JsonValue contact) {
        return new Party(name(contact).display(), identities(contact));
    }

    /// Its addresses, then its number here.
    List<Identity> identities(JsonValue contact) {
        var uuid = contact.text("uuid");
        return Stream.concat(
                        of(contact, "contact_field").map(this::identity).flatMap(Optional::stream),
                        uuid.isEmpty() ? Stream.empty() : Stream.of(new Identity(Identity.MONICA, uuid)))
                .distinct()
                .toList();
    }

    private Optional<Identity> identity(JsonValue field) {
        var written = field.text("properties", "data");
        var type = field.text("properties", "type");
        var kind = kinds.getOrDefault(type, type.toLowerCase(Locale.ROOT));
        if (TELEPHONES.contains(kind)) return Identities.phone(written, country);
        if (kind.equals("email") || written.contains("@") && Identities.email(written).isPresent()) return Identities.email(written);
        return Profiles.of(kind.length() > 30 ? "" : kind, written);
    }
}
