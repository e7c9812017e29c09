package org.passerelle.formats;

import static org.passerelle.formats.ContactField.BIRTHDAY;
import static org.passerelle.formats.ContactField.EMAIL;
import static org.passerelle.formats.ContactField.FAMILY;
import static org.passerelle.formats.ContactField.GIVEN;
import static org.passerelle.formats.ContactField.LINKEDIN;
import static org.passerelle.formats.ContactField.MET_ON;
import static org.passerelle.formats.ContactField.NAME;
import static org.passerelle.formats.ContactField.ORGANISATION;
import static org.passerelle.formats.ContactField.PHONE;
import static org.passerelle.formats.ContactField.TITLE;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Any other table of people: a spreadsheet kept by hand, the export of a program not known by name. What the columns
/// hold is guessed from their headers in French and English, then from their values, so that a table without headers is
/// read as well; the owner may answer otherwise through {@link Reading#columns}.
public final class ContactsCsv implements Format {

    /// What stands in cards, code and markup, not in a header.
    private static final Pattern NO_HEADER = Pattern.compile("[:=@{}<>]");

    private record Guess(Header header, ContactColumns columns) {}

    @Override
    public String name() {
        return "contacts-csv";
    }

    @Override
    public Recognition recognise(Head head) {
        return guessed(head).isPresent() ? Recognition.PERHAPS : Recognition.NO;
    }

    /// What each column seems to hold: header to {@linkplain ContactField#word word}, `ignored` where nothing was
    /// recognised, in the file's order; columns without header are `1`, `2`… Empty where this is no table.
    public static Map<String, String> guess(Head head) {
        var guess = guessed(head).or(() -> firstLine(head));
        var words = new LinkedHashMap<String, String>();
        guess.ifPresent(found -> IntStream.range(0, found.header().columns().size())
                .forEach(i -> words.putIfAbsent(
                        found.header().columns().headers().get(i),
                        found.columns().fields().get(i).word())));
        return words;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        var head = source.head();
        var guess = guessed(head).or(() -> firstLine(head));
        if (guess.isEmpty()) return Stream.of(Table.notATable(head));
        var header = guess.get().header();
        var columns = reading.columns().isEmpty()
                ? guess.get().columns()
                : ContactColumns.answered(header.columns(), reading.columns());
        return new ContactTable(source, reading, header, columns, false).traces();
    }

    private static Optional<Guess> guessed(Head head) {
        return byHeaders(head).or(() -> byValues(head));
    }

    private static Optional<Guess> byHeaders(Head head) {
        return Header.find(head.text().lines(), ContactsCsv::arePeople)
                .map(header -> completed(head, header));
    }

    private static boolean arePeople(Columns headers) {
        if (headers.size() < 2) return false;
        if (headers.headers().stream().anyMatch(text -> NO_HEADER.matcher(text).find())) return false;
        var columns = ContactColumns.of(headers);
        return columns.has(EMAIL)
                || columns.has(GIVEN, FAMILY)
                || (columns.has(NAME) && columns.hasAny(PHONE, ORGANISATION, TITLE, LINKEDIN, BIRTHDAY, MET_ON));
    }

    /// A table whose headers say nothing, or that has none: two rows or more, all alike, with a column of e-mails.
    private static Optional<Guess> byValues(Head head) {
        return firstLine(head)
                .map(Guess::header)
                .map(header -> isPerson(header) ? header.asFirstRow() : header)
                .map(header -> completed(head, header))
                .filter(guess -> guess.columns().has(EMAIL))
                .filter(guess -> {
                    var rows = Table.sample(head, guess.header());
                    int width = guess.header().columns().size();
                    return rows.size() > 1 && rows.stream().allMatch(row -> row.cells().size() == width);
                });
    }

    /// The first line that is not empty, taken for a header.
    private static Optional<Guess> firstLine(Head head) {
        return Header.find(head.text().lines(), columns -> columns.headers().stream().anyMatch(text -> !text.isEmpty()))
                .map(header -> new Guess(header, ContactColumns.of(header.columns())));
    }

    private static boolean isPerson(Header header) {
        return header.columns().headers().stream().anyMatch(text -> Identities.email(text).isPresent());
    }

    private static Guess completed(Head head, Header header) {
        var values = new ContactValues(Table.sample(head, header));
        return new Guess(header, ContactColumns.of(header.columns()).completedBy(values));
    }
}
