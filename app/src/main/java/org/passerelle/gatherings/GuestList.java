package org.passerelle.gatherings;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.formats.BytesSource;
import org.passerelle.formats.Format;
import org.passerelle.formats.Formats;
import org.passerelle.formats.Identities;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Reading;
import org.passerelle.formats.Source;
import org.passerelle.formats.Trace;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;

/// Reads whom a pasted list names: an invitation (`.ics`), cards, a table with its headings, or one person a line:
/// « Awa Bâ, avocate, Bâ & Associés », `Awa Bâ <awa.ba@example.org>`, or an address alone.
final class GuestList {

    private static final Pattern HEADING =
            Pattern.compile("(?:(?:full|first|last|given|family) )?name|nom(?: complet| de famille)?|prenom");
    private static final int GUESTS_MAXIMUM = 2_000;
    private static final int FIELD_CHARACTERS_MAXIMUM = 200;
    /// Far enough that an invitation is not left out for being ahead.
    private static final int YEARS_AHEAD = 3;
    private static final Formats FORMATS = new Formats();
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"()|]+@[^\\s<>,;:\"()|]+\\.[^\\s<>,;:\"()|]+");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•*·▪◦]|\\d{1,4}[.)])\\s+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[\\t;|]\\s*|\\s*,\\s+|,(?=\\S)|\\s+[–—-]\\s+");

    private GuestList() {}

    /// Each guest once, in the order they are named. Refused where there is nobody, or a crowd.
    static List<Guest> read(String text, LocalDate today) {
        var once = new LinkedHashMap<String, Guest>();
        for (var guest : known(text, today).orElseGet(() -> lines(text)))
            once.putIfAbsent(guest.email().isEmpty() ? Fold.of(guest.name() + " " + guest.organisation()) : guest.email(), guest);
        if (once.isEmpty()) throw new Refusal("event.guests.none");
        if (once.size() > GUESTS_MAXIMUM) throw new Refusal("event.guests.many", GUESTS_MAXIMUM);
        return List.copyOf(once.values());
    }

    /// What a format knows for its own.
    private static Optional<List<Guest>> known(String text, LocalDate today) {
        var source = new BytesSource("pasted", text);
        try {
            var format = FORMATS.recognise(source.head()).filter(each -> isSure(each, source));
            if (format.isEmpty()) return Optional.empty();
            try (var traces = format.get().read(source, Reading.on(today.plusYears(YEARS_AHEAD)))) {
                return Optional.of(traces.flatMap(GuestList::guests).filter(not(guest -> guest.name().isEmpty())).toList())
                        .filter(not(List::isEmpty));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSure(Format format, Source source) {
        try {
            var head = source.head();
            boolean calendar = format.name().equals("icalendar");
            boolean table = head.lines().size() > 1 && isTable(head.lines().getFirst());
            return format.recognise(head) == Format.Recognition.CERTAIN || calendar || table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a first line is headings rather than someone: several cells, and one that says « name ».
    private static boolean isTable(String line) {
        var cells = Arrays.stream(line.split("[,;\\t]")).map(Fold::of).toList();
        return cells.size() > 1 && cells.stream().anyMatch(cell -> HEADING.matcher(cell).matches());
    }

    private static Stream<Guest> guests(Trace trace) {
        return switch (trace) {
            case Trace.Someone someone -> Stream.of(guest(someone));
            case Trace.Exchange meeting ->
                Stream.concat(Stream.ofNullable(meeting.from()), meeting.others().stream()).map(GuestList::guest);
            default -> Stream.empty();
        };
    }

    private static Guest guest(Trace.Someone someone) {
        var email = email(someone.identities());
        var role = someone.roles().stream().findFirst().orElse(new Trace.Role("", "", null, null));
        return guest(someone.name().display(), role.title(), role.organisation(), email);
    }

    private static Guest guest(Trace.Party party) {
        return guest(party.name(), "", "", email(party.identities()));
    }

    private static String email(List<Identity> identities) {
        return identities.stream()
                .filter(each -> each.kind().equals(Identity.EMAIL))
                .map(Identity::value)
                .findFirst()
                .orElse("");
    }

    private static List<Guest> lines(String text) {
        return text.lines().flatMap(GuestList::people).flatMap(line -> line(line).stream()).toList();
    }

    /// Several of a mail’s head stand in one line.
    private static Stream<String> people(String line) {
        return ADDRESS.matcher(line).results().count() > 1 ? Arrays.stream(line.split("[;,](?![^<]*>)")) : Stream.of(line);
    }

    private static Optional<Guest> line(String line) {
        var rest = BULLET.matcher(line).replaceFirst("");
        var address = ADDRESS.matcher(rest);
        var email = address.find() ? Identities.email(address.group()).map(Identity::value).orElse("") : "";
        if (!email.isEmpty()) rest = rest.replace(address.group(), " ");
        var bare = rest.replaceAll("[<>\"]|\\(\\s*\\)", " ").replaceFirst("[\\s,;|]+$", "").strip();
        var fields = Arrays.stream(BETWEEN.split(bare))
                .map(String::strip)
                .filter(field -> Fold.of(field).length() > 1)
                .toList();
        var name = fields.isEmpty() ? email : fields.getFirst();
        if (name.isEmpty()) return Optional.empty();
        var title = fields.size() > 2 ? fields.get(1) : "";
        var organisation = fields.size() > 2 ? fields.get(2) : fields.size() > 1 ? fields.get(1) : "";
        return Optional.of(guest(name, title, organisation, email));
    }

    private static Guest guest(String name, String title, String organisation, String email) {
        return new Guest(cut(name.isEmpty() ? email : name), cut(title), cut(organisation), email);
    }

    /// PostgreSQL keeps no null character.
    private static String cut(String text) {
        var whole = text.replace('\0', ' ').strip().replaceAll("\\s+", " ");
        return whole.length() <= FIELD_CHARACTERS_MAXIMUM ? whole : whole.substring(0, FIELD_CHARACTERS_MAXIMUM).strip();
    }
}
