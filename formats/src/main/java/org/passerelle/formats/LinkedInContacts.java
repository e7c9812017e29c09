package org.passerelle.formats;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Role;
import org.passerelle.formats.Trace.Someone;

/// `Contacts.csv` of a LinkedIn archive (`Imported Contacts.csv` in 2018): the address book the owner once let LinkedIn
/// read, perhaps by mistake and never tidied. Nothing here says that the owner knows these people on LinkedIn.
public final class LinkedInContacts extends TableFormat {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|]\\s*");

    public LinkedInContacts() {
        super("linkedin-contacts");
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        boolean ours = columns.has("firstname", "lastname", "emails", "phonenumbers", "createdat");
        return ours ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) {
        return row -> Stream.of(contact(row, reading));
    }

    private static Trace contact(Row row, Reading reading) {
        var name = name(row);
        var identities = Stream.of(
                        each(row.cell("emails"), Identities::email),
                        each(row.cell("phonenumbers"), text -> Identities.phone(text, reading.country())),
                        each(row.cell("profiles"), Profiles::of),
                        each(row.cell("sites"), Profiles::of))
                .flatMap(found -> found)
                .distinct()
                .toList();
        if (name.isEmpty() && identities.isEmpty()) return new LeftOut(row.line(), LeftOut.Reason.NAMELESS);

        var role = new Role(row.cell("title"), row.cell("companies"), null, null);
        var roles = role.title().isEmpty() && role.organisation().isEmpty() ? List.<Role>of() : List.of(role);
        var key = identities.isEmpty()
                ? Keys.of(name.display(), role.organisation())
                : identities.getFirst().value();
        var birthday =
                LinkedInDates.day(row.cell("birthday")).map(PartialDate::of).orElse(null);
        return new Someone(row.line(), key, name, identities, roles, birthday, "", List.of(), null);
    }

    private static Name name(Row row) {
        var parts = Name.of(row.cell("firstname"), row.cell("lastname"));
        return parts.isEmpty() ? Name.of(row.cell("fullname")) : parts;
    }

    private static Stream<Identity> each(String texts, Function<String, Optional<Identity>> read) {
        return SEPARATOR.splitAsStream(texts).map(read).flatMap(Optional::stream);
    }
}
