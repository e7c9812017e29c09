package org.passerelle.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.formats.ContactsPasserelle;
import org.passerelle.formats.Formulas;
import org.passerelle.formats.Identity;
import org.passerelle.formats.PersonColumn;
import org.passerelle.formats.Trace;
import org.passerelle.people.Address;
import org.passerelle.people.Role;
import org.passerelle.people.Sphere;
import org.passerelle.platform.Words;

/// People as tables: our own, which loses nothing a table can hold, and those Google and Outlook read. All in UTF-8 with
/// its mark, which spreadsheets need to see accents; no cell is ever run by a spreadsheet ({@link Formulas}).
final class PeopleTables {

    private static final char MARK = '\uFEFF';

    private final Everyone everyone;
    private final Words words;

    PeopleTables(Everyone everyone, Words words) {
        this.everyone = everyone;
        this.words = words;
    }

    /// @param reference what makes the numbers of this workspace unique in the world
    void own(Writer out, String reference) throws IOException {
        write(out, PersonColumn.headers(isFrench()), person -> Stream.of(PersonColumn.values())
                .map(column -> cell(column, person, reference))
                .toList());
    }

    private String cell(PersonColumn column, Profile person, String reference) {
        return switch (column) {
            case REFERENCE -> reference + "-" + person.id();
            case NAME -> person.name();
            case GIVEN -> person.given();
            case FAMILY -> person.family();
            case EMAILS -> lines(person.emails());
            case TELEPHONES -> lines(person.telephones());
            case PROFILES -> lines(person.addresses().stream().filter(PeopleTables::isProfile).map(it -> it.kind() + ": " + it.value()).toList());
            case ROLES -> lines(person.roles().stream().map(PeopleTables::role).map(ContactsPasserelle::line).toList());
            case BIRTHDAY -> Objects.toString(person.birthday(), "");
            case SPHERES -> lines(spheres(person).toList());
            case LABELS -> lines(person.tags());
            case MET_ON -> Objects.toString(person.met().on(), "");
            case MET_HOW -> person.met().how();
            case NOTE -> person.note();
        };
    }

    /// The layout of Google Contacts since 2024: as many numbered columns as someone needs.
    void google(Writer out) throws IOException {
        var most = new int[3];
        everyone.each(person -> {
            most[0] = Math.max(most[0], person.emails().size());
            most[1] = Math.max(most[1], person.telephones().size());
            most[2] = Math.max(most[2], person.sites().size());
        });
        var headers = new ArrayList<>(GoogleLayout.COLUMNS);
        headers.addAll(GoogleLayout.numbered("E-mail", most[0]));
        headers.addAll(GoogleLayout.numbered("Phone", most[1]));
        headers.addAll(GoogleLayout.numbered("Website", most[2]));
        write(out, headers, person -> {
            var row = new ArrayList<>(GoogleLayout.row(person, labels(person)));
            row.addAll(GoogleLayout.values(person.emails(), most[0]));
            row.addAll(GoogleLayout.values(person.telephones(), most[1]));
            row.addAll(GoogleLayout.values(person.sites(), most[2]));
            return row;
        });
    }

    /// The layout Outlook reads in the language of these words: three e-mails, four telephones and one site at most.
    void outlook(Writer out) throws IOException {
        var layout = new OutlookLayout(isFrench());
        write(out, layout.headers(), person -> layout.row(person, labels(person)));
    }

    private void write(Writer out, List<String> headers, Function<Profile, List<String>> row) throws IOException {
        out.write(MARK);
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord(headers);
        everyone.each(person -> csv.writeRecord(row.apply(person).stream().map(Formulas::guard).toList()));
        csv.flush();
    }

    private List<String> labels(Profile person) {
        return Stream.concat(spheres(person), person.tags().stream()).distinct().toList();
    }

    private Stream<String> spheres(Profile person) {
        return person.spheres().stream().map((Sphere sphere) -> sphere.label(words));
    }

    private boolean isFrench() {
        return words.language().equals("fr");
    }

    private static boolean isProfile(Address address) {
        return !address.kind().equals(Identity.EMAIL) && !address.kind().equals(Identity.PHONE);
    }

    private static Trace.Role role(Role role) {
        return new Trace.Role(role.title(), role.organisation(), role.started(), role.ended());
    }

    private static String lines(List<String> values) {
        return String.join("\n", values);
    }

    /// The value at each place, empty past the last.
    static List<String> padded(List<String> values, int places) {
        return IntStream.range(0, places).mapToObj(i -> i < values.size() ? values.get(i) : "").toList();
    }
}
