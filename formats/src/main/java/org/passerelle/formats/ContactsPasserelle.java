package org.passerelle.formats;

import static org.passerelle.formats.PersonColumn.BIRTHDAY;
import static org.passerelle.formats.PersonColumn.EMAILS;
import static org.passerelle.formats.PersonColumn.FAMILY;
import static org.passerelle.formats.PersonColumn.GIVEN;
import static org.passerelle.formats.PersonColumn.LABELS;
import static org.passerelle.formats.PersonColumn.MET_HOW;
import static org.passerelle.formats.PersonColumn.MET_ON;
import static org.passerelle.formats.PersonColumn.NAME;
import static org.passerelle.formats.PersonColumn.NOTE;
import static org.passerelle.formats.PersonColumn.PROFILES;
import static org.passerelle.formats.PersonColumn.REFERENCE;
import static org.passerelle.formats.PersonColumn.ROLES;
import static org.passerelle.formats.PersonColumn.SPHERES;
import static org.passerelle.formats.PersonColumn.TELEPHONES;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Met;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Role;
import org.passerelle.formats.Trace.Someone;

/// Passerelle's own table of people (*Take everything out, A table of people*), headed in French or English: columns as
/// {@link PersonColumn} tells, addresses written one way only, dates as {@link PartialDate} writes them.
public final class ContactsPasserelle implements Format {

    private static final Pattern BAR = Pattern.compile(" ?(?<!\\\\)\\| ?");

    @Override
    public String name() {
        return "contacts-passerelle";
    }

    @Override
    public Recognition recognise(Head head) {
        return Header.find(head.text().lines(), ContactsPasserelle::isOurs).isPresent() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        return Table.read(source, ContactsPasserelle::isOurs, row -> new Line(row, row.columns().has(NAME.plain(true)), reading).traces());
    }

    private static boolean isOurs(Columns columns) {
        return PersonColumn.areAllIn(columns, false) || PersonColumn.areAllIn(columns, true);
    }

    /// How a role stands in its cell, and {@link #role} reads it again.
    public static String line(Role role) {
        var parts = Stream.of(role.title(), role.organisation(), text(role.started()), text(role.ended()));
        return String.join(" | ", parts.map(ContactsPasserelle::barred).toList()).replaceFirst("( \\| )+$", "");
    }

    static Role role(String line) {
        var parts = Stream.concat(BAR.splitAsStream(line + " ").map(part -> part.strip().replace("\\|", "|")), Stream.of("", "", "")).toList();
        return new Role(parts.get(0), parts.get(1), date(parts.get(2)).orElse(null), date(parts.get(3)).orElse(null));
    }

    private static String barred(String text) {
        return text.replaceAll("\\s+", " ").strip().replace("|", "\\|");
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private record Line(Row row, boolean french, Reading reading) {

        Stream<Trace> traces() {
            var identities = identities();
            var name = new Name(cell(NAME), cell(GIVEN), cell(FAMILY));
            if (name.isEmpty() && identities.isEmpty()) return Stream.of(new LeftOut(row.line(), LeftOut.Reason.NAMELESS));
            var labels = Stream.concat(lines(LABELS), lines(SPHERES)).distinct().toList();
            var someone = new Someone(
                    row.line(), key(name, identities), name, identities, lines(ROLES).map(ContactsPasserelle::role).toList(),
                    date(cell(BIRTHDAY)).orElse(null), cell(NOTE), labels, met());
            return Stream.concat(Stream.of(someone), bad());
        }

        private List<Identity> identities() {
            var emails = lines(EMAILS).map(Identities::email);
            var phones = lines(TELEPHONES).map(text -> Identities.phone(text, reading.country()));
            var profiles = lines(PROFILES).map(Line::profile);
            return Stream.of(emails, phones, profiles)
                    .flatMap(some -> some)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }

        private static Optional<Identity> profile(String line) {
            int colon = line.indexOf(": ");
            return colon < 1 ? Profiles.of(line) : Optional.of(new Identity(line.substring(0, colon), line.substring(colon + 2)));
        }

        private String key(Name name, List<Identity> identities) {
            if (!cell(REFERENCE).isEmpty()) return cell(REFERENCE);
            return identities.isEmpty() ? Keys.of(name.display()) : identities.getFirst().value();
        }

        private @Nullable Met met() {
            var on = date(cell(MET_ON)).orElse(null);
            return on == null && cell(MET_HOW).isEmpty() ? null : new Met(cell(MET_HOW), on);
        }

        private Stream<Trace> bad() {
            return Stream.of(BIRTHDAY, MET_ON)
                    .map(this::cell)
                    .filter(text -> !text.isEmpty() && date(text).isEmpty())
                    .map(text -> new BadLine(row.line(), BadLine.Reason.DATE, Words.excerptOf(text)));
        }

        private Stream<String> lines(PersonColumn column) {
            return cell(column).lines().map(String::strip).filter(line -> !line.isEmpty());
        }

        private String cell(PersonColumn column) {
            var places = row.columns().places(column.plain(french));
            return places.isEmpty() ? "" : Formulas.bare(row.at(places.getFirst()));
        }
    }
}
