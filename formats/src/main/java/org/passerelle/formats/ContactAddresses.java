package org.passerelle.formats;

import static org.passerelle.formats.ContactField.CALLING_CODE;
import static org.passerelle.formats.ContactField.EMAIL;
import static org.passerelle.formats.ContactField.LINKEDIN;
import static org.passerelle.formats.ContactField.PHONE;
import static org.passerelle.formats.ContactField.URL;
import static org.passerelle.formats.ContactField.X;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The addresses in one row of a contact table: mails, numbers, profiles. A cell may hold several.
record ContactAddresses(Row row, ContactColumns columns, String country) {

    static final Pattern SEVERAL = Pattern.compile("\\s*(?::::|[;,|\\n])\\s*");

    private static final Pattern FAX = Pattern.compile("(?i).*(fax|télécopie|pager).*");
    private static final Pattern GOOGLE_NUMBER = Pattern.compile("Phone \\d+ - Value");

    /// In the order mails, numbers, LinkedIn, X, other addresses; each once.
    List<Identity> identities() {
        return Stream.of(
                        several(EMAIL).map(Identities::email),
                        phones().map(number -> Identities.phone(number, country)),
                        several(LINKEDIN).map(text -> Profiles.of("linkedin", text)),
                        several(X).map(text -> Profiles.of("x", text)),
                        several(URL).map(Profiles::of))
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Stream<String> several(ContactField field) {
        return columns.all(row, field).stream().flatMap(SEVERAL::splitAsStream).filter(text -> !text.isBlank());
    }

    private Stream<String> phones() {
        var code = columns.first(row, CALLING_CODE);
        return columns.places(PHONE)
                .filter(place -> !isFax(place))
                .mapToObj(row::at)
                .flatMap(SEVERAL::splitAsStream)
                .filter(text -> !text.isBlank())
                .map(number -> code.startsWith("+") && !number.startsWith("+") ? code + number : number);
    }

    /// Google says what a number is for in the column before it.
    private boolean isFax(int place) {
        boolean numbered =
                GOOGLE_NUMBER.matcher(row.columns().headers().get(place)).matches();
        return numbered && place > 0 && FAX.matcher(row.at(place - 1)).matches();
    }
}
