package org.passerelle.formats;

import static org.passerelle.formats.ContactField.BIRTHDAY;
import static org.passerelle.formats.ContactField.MET_ON;

import java.io.IOException;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Question;

/// Reads the rows of a contact table as people, after one look through the file for the order of its dates.
///
/// @param knownOrder whether the program that wrote it puts the day first, so that nothing need be asked
record ContactTable(Source source, Reading reading, Header header, ContactColumns columns, boolean knownOrder) {

    Stream<Trace> traces() throws IOException {
        var answer = reading.dateOrder();
        var orders = new DateOrders();
        if (answer == null && columns.hasAny(BIRTHDAY, MET_ON)) seeDates(orders);
        var order = answer == null ? orders.best() : answer;
        var dates = new ContactDates(order, reading.today());
        var people = Table.read(
                source, header, row -> new ContactCard(row, columns, dates, reading.country()).traces());
        return Stream.concat(questions(orders), people);
    }

    private Stream<Trace> questions(DateOrders orders) {
        var unplaced = new Question(
                Math.max(1, header.line()),
                Question.About.COLUMNS,
                header.columns().headers());
        return Stream.concat(
                columns.namesSomeone() ? Stream.empty() : Stream.of(unplaced),
                knownOrder ? Stream.empty() : orders.question().stream());
    }

    private void seeDates(DateOrders orders) throws IOException {
        try (var rows = Table.read(source, header, row -> {
            Stream.of(BIRTHDAY, MET_ON).forEach(field -> orders.see(row.line(), columns.first(row, field)));
            return Stream.empty();
        })) {
            rows.forEach(_ -> {});
        }
    }
}
