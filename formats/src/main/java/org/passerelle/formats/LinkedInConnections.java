package org.passerelle.formats;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Met;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Role;
import org.passerelle.formats.Trace.Someone;

/// `Connections.csv` of a LinkedIn archive (*Settings, Data privacy, Get a copy of your data*): who the owner is
/// connected to, since when, and where they worked on the day of the export.
///
/// Six columns in 2018 and 2021, seven with `URL` since 2024, then after three lines of notes; dates as in
/// {@link LinkedInDates}. Owners often save it again from a spreadsheet. About 2 rows in 100 are closed accounts, with
/// neither name nor address; about 4 in 100 give an e-mail. French and German headers are accepted, though none
/// was seen in a real export.
public final class LinkedInConnections extends TableFormat {

    private static final String[] GIVEN = {"firstname", "prenom", "vorname"};
    private static final String[] FAMILY = {"lastname", "nom", "nachname"};
    private static final String[] EMAIL = {"emailaddress", "adresseemail", "email", "emailadresse"};
    private static final String[] COMPANY = {"company", "entreprise", "unternehmen"};
    private static final String[] POSITION = {"position", "poste"};
    private static final String[] SINCE = {"connectedon", "datedeconnexion", "verbundenam"};

    public LinkedInConnections() {
        super("linkedin-connections");
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        boolean ours = columns.hasAny(GIVEN) && columns.hasAny(FAMILY) && columns.hasAny(SINCE);
        return ours ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) throws IOException {
        var shared = namesBorneTwice(source);
        return row -> someone(row, shared);
    }

    private static Stream<Trace> someone(Row row, Set<Identity> shared) {
        var name = name(row);
        var profile = Identities.url(row.cell("url"));
        var email = Identities.email(row.cell(EMAIL));
        if (name.isEmpty() && profile.isEmpty() && email.isEmpty()) {
            return Stream.of(new LeftOut(row.line(), LeftOut.Reason.NAMELESS));
        }

        var since = row.cell(SINCE);
        var day = LinkedInDates.day(since).map(PartialDate::of).orElse(null);
        var shown = Identities.linkedInName(name.display()).filter(identity -> !shared.contains(identity));
        var identities = Stream.of(profile, email, shown).flatMap(Optional::stream).toList();
        var key = profile.or(() -> email).map(Identity::value).orElseGet(() -> Keys.of(name.display(), since));
        var someone = new Someone(
                row.line(), key, name, identities, roles(row), null, "", List.of(), new Met("linkedin", day));
        return Stream.concat(Stream.of(someone), badDate(row, since, day));
    }

    private static Stream<Trace> badDate(Row row, String since, @Nullable PartialDate day) {
        if (day != null || since.isEmpty()) return Stream.empty();
        return Stream.of(new BadLine(row.line(), BadLine.Reason.DATE, Words.excerptOf(since)));
    }

    private static Name name(Row row) {
        return Name.of(row.cell(GIVEN), row.cell(FAMILY));
    }

    private static List<Role> roles(Row row) {
        var role = new Role(row.cell(POSITION), row.cell(COMPANY), null, null);
        return role.title().isEmpty() && role.organisation().isEmpty() ? List.of() : List.of(role);
    }

    /// A name that two connections share points at neither of them. One pass over the file, one entry per connection.
    private Set<Identity> namesBorneTwice(Source source) throws IOException {
        var seen = new HashSet<Identity>();
        var twice = new HashSet<Identity>();
        try (var rows = read(source, row -> {
            Identities.linkedInName(name(row).display()).filter(name -> !seen.add(name)).ifPresent(twice::add);
            return Stream.empty();
        })) {
            rows.forEach(_ -> {});
        }
        return twice;
    }
}
