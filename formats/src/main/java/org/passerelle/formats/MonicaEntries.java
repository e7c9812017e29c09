package org.passerelle.formats;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Met;
import org.passerelle.formats.Trace.Party;
import org.passerelle.formats.Trace.Role;
import org.passerelle.formats.Trace.Someone;

/// What each entry of an account says: a contact with all it holds, or an activity.
final class MonicaEntries {

    private final MonicaAccount account;
    private final ZoneId zone;

    MonicaEntries(MonicaAccount account, ZoneId zone) {
        this.account = account;
        this.zone = zone;
    }

    Stream<Trace> of(JsonItem item) {
        var value = item.value();
        var type = item.around().getOrDefault("account.data.type", "");
        if (type.equals("activity") || value.at("properties").has("summary")) return Stream.of(activity(item.rank(), value));
        return type.equals("contact") || value.has("data") || value.at("properties").has("first_name")
                ? contact(item.rank(), value)
                : Stream.empty();
    }

    private Stream<Trace> contact(long rank, JsonValue contact) {
        var party = account.party(contact);
        if (party.name().isEmpty()) return Stream.of(new LeftOut(rank, LeftOut.Reason.NAMELESS));
        return Stream.of(
                        Stream.of(someone(rank, contact)),
                        MonicaAccount.of(contact, "call").map(call -> call(rank, call, party)),
                        MonicaAccount.of(contact, "conversation").flatMap(talk -> conversation(rank, talk, party)))
                .flatMap(traces -> traces);
    }

    private Trace someone(long rank, JsonValue contact) {
        var properties = contact.at("properties");
        return new Someone(
                rank,
                contact.text("uuid"),
                MonicaAccount.name(contact),
                account.identities(contact),
                role(properties),
                MonicaDates.special(properties.at("birthdate")),
                note(contact),
                properties.each("tags").stream()
                        .map(tag -> tag.isText() ? tag.text() : tag.any("name", "slug"))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                met(properties));
    }

    private static List<Role> role(JsonValue properties) {
        var role = new Role(properties.text("job"), properties.text("company"), null, null);
        return role.title().isEmpty() && role.organisation().isEmpty() ? List.of() : List.of(role);
    }

    private static @Nullable Met met(JsonValue properties) {
        var how = properties.any("first_met_additional_info", "first_met_where");
        var on = MonicaDates.special(properties.at("first_met_date"));
        return how.isEmpty() && on == null ? null : new Met(how, on);
    }

    /// The description, then notes, then what the owner was to be reminded of, each with its day.
    private static String note(JsonValue contact) {
        return Stream.of(
                        Stream.of(contact.text("properties", "description")),
                        MonicaAccount.of(contact, "note").map(note -> note.text("properties", "body")),
                        MonicaAccount.of(contact, "reminder").map(MonicaEntries::reminder))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String reminder(JsonValue reminder) {
        var day = MonicaDates.day(reminder.text("properties", "initial_date")).map(Object::toString).orElse("");
        return (day + " " + reminder.text("properties", "title")).strip();
    }

    private Trace call(long rank, JsonValue call, Party contact) {
        var properties = call.at("properties");
        var written = properties.text("called_at");
        boolean in = properties.isTrue("contact_called");
        return MonicaDates.moment(written, zone)
                .<Trace>map(at -> exchange(
                        rank, call.text("uuid"), at, Medium.CALL, in ? Direction.IN : Direction.OUT, contact,
                        properties.text("content")))
                .orElseGet(() -> new BadLine(rank, BadLine.Reason.DATE, Words.excerptOf(written)));
    }

    private Stream<Trace> conversation(long rank, JsonValue talk, Party contact) {
        var messages = talk.has("messages") ? talk.each("messages") : talk.at("properties").each("messages");
        if (messages.isEmpty()) messages = MonicaAccount.of(talk, "message").toList();
        var day = talk.text("properties", "happened_at");
        return messages.stream().map(message -> message(rank, message, day, contact));
    }

    private Trace message(long rank, JsonValue message, String day, Party contact) {
        var properties = message.has("properties") ? message.at("properties") : message;
        var written = properties.text("written_at").isEmpty() ? day : properties.text("written_at");
        var words = properties.text("content");
        boolean mine = properties.isTrue("written_by_me");
        return MonicaDates.moment(written, zone)
                .<Trace>map(at -> exchange(
                        rank,
                        message.text("uuid").isEmpty() ? Keys.of("monica", contact.name(), written, words) : message.text("uuid"),
                        at, Medium.MESSAGE, mine ? Direction.OUT : Direction.IN, contact, words))
                .orElseGet(() -> new BadLine(rank, BadLine.Reason.DATE, Words.excerptOf(written)));
    }

    private static Exchange exchange(
            long rank, String key, Moment at, Medium medium, Direction direction, Party contact, String words) {
        boolean out = direction == Direction.OUT;
        return new Exchange(
                rank, key, at, medium, direction, out ? null : contact, out ? List.of(contact) : List.of(),
                Words.first(Words.plain(words)), null);
    }

    private Trace activity(long rank, JsonValue activity) {
        var properties = activity.at("properties");
        var guests = account.guests().getOrDefault(activity.text("uuid"), List.of());
        if (guests.isEmpty()) return new LeftOut(rank, LeftOut.Reason.ALONE);
        var written = properties.text("happened_at");
        var words = (properties.text("summary") + "\n" + properties.text("description")).strip();
        return MonicaDates.moment(written, zone)
                .<Trace>map(at -> new Exchange(
                        rank, activity.text("uuid"), at, Medium.MEETING, Direction.BOTH, null, guests,
                        Words.first(Words.plain(words)), null))
                .orElseGet(() -> new BadLine(rank, BadLine.Reason.DATE, Words.excerptOf(written)));
    }
}
