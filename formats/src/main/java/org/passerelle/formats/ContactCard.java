package org.passerelle.formats;

import static org.passerelle.formats.ContactField.BIRTHDAY;
import static org.passerelle.formats.ContactField.BIRTH_DAY;
import static org.passerelle.formats.ContactField.BIRTH_MONTH;
import static org.passerelle.formats.ContactField.BIRTH_YEAR;
import static org.passerelle.formats.ContactField.FAMILY;
import static org.passerelle.formats.ContactField.GIVEN;
import static org.passerelle.formats.ContactField.LABELS;
import static org.passerelle.formats.ContactField.MET_ON;
import static org.passerelle.formats.ContactField.MIDDLE;
import static org.passerelle.formats.ContactField.NAME;
import static org.passerelle.formats.ContactField.NICKNAME;
import static org.passerelle.formats.ContactField.NOTE;
import static org.passerelle.formats.ContactField.ORGANISATION;
import static org.passerelle.formats.ContactField.TITLE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Met;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Role;
import org.passerelle.formats.Trace.Someone;

/// One row of a contact table, read as a person. The key is the first e-mail, else the first number, else made of name
/// and organisation: the same from one export to the next.
record ContactCard(Row row, ContactColumns columns, ContactDates dates, String country) {

    private static final Set<String> SYSTEM_LABELS = Set.of("mycontacts", "othercontacts", "starred");

    Stream<Trace> traces() {
        var name = name();
        var identities = new ContactAddresses(row, columns, country).identities();
        if (name.isEmpty() && identities.isEmpty()) return Stream.of(new LeftOut(row.line(), LeftOut.Reason.NAMELESS));
        var someone = new Someone(
                row.line(),
                key(name, identities),
                name,
                identities,
                roles(),
                birthday().orElse(null),
                String.join("\n", columns.all(row, NOTE)),
                labels(),
                met());
        return Stream.concat(Stream.of(someone), badDates());
    }

    private Name name() {
        var given = Stream.of(GIVEN, MIDDLE).map(this::first).filter(part -> !part.isEmpty());
        var parts = Name.of(given.collect(Collectors.joining(" ")), first(FAMILY));
        var whole = first(NAME);
        if (parts.isEmpty()) return Name.of(whole.isEmpty() ? first(NICKNAME) : whole);
        return whole.isEmpty() ? parts : new Name(whole, parts.given(), parts.family());
    }

    private String key(Name name, List<Identity> identities) {
        return Stream.of(Identity.EMAIL, Identity.PHONE)
                .flatMap(kind -> identities.stream().filter(identity -> identity.kind().equals(kind)))
                .map(Identity::value)
                .findFirst()
                .orElseGet(() -> Keys.of(name.display(), first(ORGANISATION)));
    }

    private List<Role> roles() {
        var role = new Role(first(TITLE), first(ORGANISATION), null, null);
        return role.title().isEmpty() && role.organisation().isEmpty() ? List.of() : List.of(role);
    }

    /// Without the groups that Google puts everyone in, nor its star before the main one. Where ` ::: ` separates labels
    /// they may hold commas.
    private List<String> labels() {
        return columns.all(row, LABELS).stream()
                .flatMap(cell -> cell.contains(":::") ? Stream.of(cell.split(":::")) : ContactAddresses.SEVERAL.splitAsStream(cell))
                .map(label -> label.replaceFirst("^\\*\\s*", "").strip())
                .filter(label -> !label.isEmpty() && !SYSTEM_LABELS.contains(Columns.plain(label)))
                .distinct()
                .toList();
    }

    private Optional<PartialDate> birthday() {
        return dates.read(first(BIRTHDAY))
                .or(() -> dates.read(first(BIRTH_YEAR), first(BIRTH_MONTH), first(BIRTH_DAY)));
    }

    private @Nullable Met met() {
        return dates.read(first(MET_ON)).map(day -> new Met("", day)).orElse(null);
    }

    private Stream<Trace> badDates() {
        var bad = Stream.of(BIRTHDAY, MET_ON)
                .map(this::first)
                .filter(text -> !ContactDates.isNone(text) && dates.read(text).isEmpty());
        var inThree = String.join("-", first(BIRTH_YEAR), first(BIRTH_MONTH), first(BIRTH_DAY));
        boolean badInThree = !ContactDates.isNone(inThree) && birthday().isEmpty();
        return Stream.concat(bad, badInThree ? Stream.of(inThree) : Stream.empty())
                .map(text -> new BadLine(row.line(), BadLine.Reason.DATE, Words.excerptOf(text)));
    }

    private String first(ContactField field) {
        return columns.first(row, field);
    }
}
