package org.passerelle.exports;

import static java.util.stream.Collectors.joining;
import static org.passerelle.people.db.Tables.PERSON;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.passerelle.formats.Formulas;
import org.passerelle.formats.Moment;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Store;

/// Exchanges as a table to read in a spreadsheet: a line each, people by name.
final class ExchangeTable {

    private final Store store;
    private final Ledger ledger;
    private final ZoneId zone;
    private final Words words;

    ExchangeTable(Store store, Ledger ledger, ZoneId zone, Words words) {
        this.store = store;
        this.ledger = ledger;
        this.zone = zone;
        this.words = words;
    }

    void write(Writer out) throws IOException {
        out.write('\uFEFF');
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord(Stream.of("date", "time", "kind", "with", "minutes", "words", "source")
                .map(column -> words.say("exports.exchange." + column))
                .toList());
        var names = store.sql().select(PERSON.ID, PERSON.NAME).from(PERSON).fetchMap(PERSON.ID, PERSON.NAME);
        ledger.each(fact -> csv.writeRecord(row(fact, names).stream().map(Formulas::guard).toList()));
        csv.flush();
    }

    private List<String> row(Ledger.Fact fact, Map<Integer, String> names) {
        boolean minute = fact.precision() == Moment.Precision.MINUTE;
        var time = fact.at().atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return List.of(
                fact.day().toString(),
                minute ? time.toString() : "",
                words.say("exchange.%s.%s".formatted(fact.medium(), fact.direction()).toLowerCase(Locale.ROOT)),
                fact.people().stream().map(names::get).filter(Objects::nonNull).collect(joining("; ")),
                Objects.toString(fact.minutes(), ""),
                fact.words(),
                fact.source());
    }
}
