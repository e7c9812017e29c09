package org.passerelle.formats;

import static org.passerelle.formats.ICalendarProperties.parameter;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Party;

/// The people of an event: its attendees and its organiser, each once. Rooms, equipment and mailing groups are nobody.
///
/// @param present those who did not decline
/// @param absent those who did
record ICalendarGuests(List<Party> present, List<Party> absent) {

    private static final Set<String> THINGS = Set.of("ROOM", "RESOURCE", "GROUP");
    private static final Set<String> SHARED_CALENDARS = Set.of(
            "@resource.calendar.google.com", "@group.calendar.google.com", "@import.calendar.google.com",
            "unknownorganizer@calendar.google.com");

    static ICalendarGuests of(ICalendarEvent event, String country) {
        var absent = new LinkedHashMap<Object, Party>();
        var present = new LinkedHashMap<Object, Party>();
        Stream.concat(event.properties().named("ATTENDEE"), event.properties().named("ORGANIZER"))
                .filter(ICalendarGuests::isSomeone)
                .forEach(guest -> party(guest, country)
                        .ifPresent(party -> add(party, declined(guest) ? absent : present)));
        present.keySet().removeAll(absent.keySet());
        return new ICalendarGuests(List.copyOf(present.values()), List.copyOf(absent.values()));
    }

    private static void add(Party party, Map<Object, Party> parties) {
        Object key = party.identities().isEmpty() ? party.name() : party.identities().getFirst();
        parties.merge(key, party, (known, again) -> known.name().isEmpty() ? again : known);
    }

    private static boolean isSomeone(VObjectProperty guest) {
        if (THINGS.contains(parameter(guest, "CUTYPE").toUpperCase(Locale.ROOT))) return false;
        var address = guest.getValue().toLowerCase(Locale.ROOT);
        return SHARED_CALENDARS.stream().noneMatch(address::endsWith);
    }

    /// In vCalendar 1.0 the answer stands under STATUS.
    private static boolean declined(VObjectProperty guest) {
        return parameter(guest, "PARTSTAT").equalsIgnoreCase("DECLINED")
                || parameter(guest, "STATUS").equalsIgnoreCase("DECLINED");
    }

    private static Optional<Party> party(VObjectProperty guest, String country) {
        var value = guest.getValue().strip();
        var identity = Stream.of(value, parameter(guest, "EMAIL"), between(value, '<', '>'))
                .flatMap(address -> Identities.email(address).stream())
                .findFirst();
        if (identity.isEmpty() && value.toLowerCase(Locale.ROOT).startsWith("tel:"))
            identity = Identities.phone(value, country);
        var name = parameter(guest, "CN");
        if (name.isEmpty() && value.indexOf('<') > 0) name = value.substring(0, value.indexOf('<')).strip();
        if (Identities.email(name).isPresent()) name = "";
        return identity.isEmpty() && name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Party(name, identity.stream().toList()));
    }

    private static String between(String text, char open, char close) {
        int start = text.lastIndexOf(open);
        int end = text.indexOf(close, start + 1);
        return start < 0 || end < 0 ? "" : text.substring(start + 1, end);
    }
}
