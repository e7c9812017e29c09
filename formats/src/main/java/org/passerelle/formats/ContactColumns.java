package org.passerelle.formats;

import static org.passerelle.formats.ContactField.BIRTHDAY;
import static org.passerelle.formats.ContactField.BIRTH_DAY;
import static org.passerelle.formats.ContactField.BIRTH_YEAR;
import static org.passerelle.formats.ContactField.EMAIL;
import static org.passerelle.formats.ContactField.FAMILY;
import static org.passerelle.formats.ContactField.GIVEN;
import static org.passerelle.formats.ContactField.IGNORED;
import static org.passerelle.formats.ContactField.NAME;
import static org.passerelle.formats.ContactField.TITLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which field each column of a contact table holds.
///
/// @param fields one for each column, in order
record ContactColumns(List<ContactField> fields) {

    private static final Set<String> TITLES = Set.of("title", "titre");

    /// Understands headers by their words, and by their neighbours where a word has two meanings.
    static ContactColumns of(Columns columns) {
        var plain = columns.headers().stream().map(Columns::plain).toList();
        var fields = new ArrayList<>(plain.stream()
                .map(header -> ContactField.of(header).orElse(IGNORED))
                .toList());
        settleName(plain, fields);
        settleTitle(plain, fields);
        if (fields.contains(BIRTH_YEAR)) Collections.replaceAll(fields, BIRTHDAY, BIRTH_DAY);
        return new ContactColumns(List.copyOf(fields));
    }

    /// As the owner answered, header by header; the others are ignored.
    static ContactColumns answered(Columns columns, Map<String, String> answers) {
        return new ContactColumns(columns.headers().stream()
                .map(header -> ContactField.named(answers.getOrDefault(header, "")))
                .toList());
    }

    /// Fills what the headers left open by looking at values.
    ContactColumns completedBy(ContactValues values) {
        var completed = new ArrayList<>(fields);
        for (int i = 0; i < completed.size(); i++) {
            if (completed.get(i) != IGNORED) continue;
            var seen = values.field(i);
            if (seen != NAME || Stream.of(NAME, GIVEN, FAMILY).noneMatch(completed::contains)) completed.set(i, seen);
        }
        return new ContactColumns(List.copyOf(completed));
    }

    boolean has(ContactField... wanted) {
        return fields.containsAll(Arrays.asList(wanted));
    }

    boolean hasAny(ContactField... wanted) {
        return Stream.of(wanted).anyMatch(fields::contains);
    }

    /// Whether someone can be told from such rows at all.
    boolean namesSomeone() {
        return hasAny(NAME, FAMILY, GIVEN, EMAIL);
    }

    IntStream places(ContactField field) {
        return IntStream.range(0, fields.size()).filter(i -> fields.get(i) == field);
    }

    /// The cells that are not empty among the columns of this field.
    List<String> all(Row row, ContactField field) {
        return places(field).mapToObj(row::at).map(Formulas::bare).filter(text -> !text.isEmpty()).toList();
    }

    /// The first of them; else empty.
    String first(Row row, ContactField field) {
        return all(row, field).stream().findFirst().orElse("");
    }

    /// `Nom` is the family name beside a given name, and once only; alone it is the whole name.
    private static void settleName(List<String> plain, List<ContactField> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (!plain.get(i).equals("nom")) continue;
            if (!fields.contains(GIVEN)) fields.set(i, NAME);
            else if (!fields.contains(FAMILY)) fields.set(i, FAMILY);
        }
    }

    /// `Title` is a civility where another column says the job, or just before the given name; Outlook in French has
    /// `Titre` twice, and the last is the job.
    private static void settleTitle(List<String> plain, List<ContactField> fields) {
        if (plain.contains("jobtitle") || plain.contains("titreduposte")) return;
        int last = IntStream.range(0, plain.size())
                .filter(i -> TITLES.contains(plain.get(i)))
                .max()
                .orElse(-1);
        if (last < 0 || (last + 1 < fields.size() && fields.get(last + 1) == GIVEN)) return;
        fields.set(last, TITLE);
    }
}
