package org.passerelle.exports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;

/// What Outlook imports, in French or English: the columns we fill among its ninety, and those that tell it apart.
///
/// @param french whether headers and dates are those of an Outlook in French
record OutlookLayout(boolean french) {

    private static final List<String> ENGLISH = List.of(
            "First Name", "Middle Name", "Last Name", "Title", "Suffix", "Company", "Department", "Job Title",
            "Business Street", "Business Phone", "Business Phone 2", "Home Phone", "Mobile Phone", "Birthday", "Categories",
            "E-mail Address", "E-mail 2 Address", "E-mail 3 Address", "Notes", "Web Page");
    private static final List<String> FRENCH = List.of(
            "Prénom", "Deuxième prénom", "Nom", "Titre", "Suffixe", "Société", "Service", "Titre du poste",
            "Rue (bureau)", "Téléphone (bureau)", "Téléphone 2 (bureau)", "Téléphone (domicile)", "Tél. mobile", "Anniversaire",
            "Catégories", "Adresse de messagerie", "Adresse de messagerie 2", "Adresse de messagerie 3", "Notes", "Page Web");
    private static final int TELEPHONES = 4;
    private static final int EMAILS = 3;

    List<String> headers() {
        return french ? FRENCH : ENGLISH;
    }

    List<String> row(Profile person, List<String> labels) {
        var phones = PeopleTables.padded(person.telephones(), TELEPHONES);
        var row = new ArrayList<>(List.of(
                person.firstName(), "", person.lastName(), "", "", person.role().organisation(), "", person.role().title(), "",
                phones.get(1), phones.get(2), phones.get(3), phones.getFirst(), date(person.birthday()), String.join(";", labels)));
        row.addAll(PeopleTables.padded(person.emails(), EMAILS));
        row.add(person.note());
        row.addAll(PeopleTables.padded(person.sites(), 1));
        return row;
    }

    /// Outlook knows whole dates alone.
    private String date(@Nullable PartialDate date) {
        if (date == null || date.year() == null || date.day() == null) return "";
        return french ? "%02d/%02d/%04d".formatted(date.day(), date.month(), date.year()) : date.toString();
    }
}
