package org.passerelle.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passerelle.people.People;
import org.passerelle.people.Spheres;
import org.passerelle.people.vcard.PersonCards;
import org.passerelle.people.vcard.PersonCards.Version;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Words;
import org.passerelle.platform.calendar.CalendarSource;
import org.passerelle.platform.sql.Store;

/// Everything that is held, in the forms others read: written as it is read, so that what is in memory does not grow with
/// it, the calendar alone excepted.
public final class Exports {

    /// When a form was last taken, and how much it weighed.
    public record Last(Instant at, long bytes) {}

    private final Store store;
    private final Settings settings;
    private final Almanac almanac;
    private final PersonCards cards;
    private final Archives archives;
    private final List<CalendarSource> calendar;
    private final Everyone everyone;
    private final Ledger ledger;

    public Exports(
            Store store, Settings settings, Almanac almanac, People people, Spheres spheres, PersonCards cards, Archives archives,
            List<CalendarSource> calendar) {
        this.store = store;
        this.settings = settings;
        this.almanac = almanac;
        this.cards = cards;
        this.archives = archives;
        this.calendar = calendar;
        this.everyone = new Everyone(store, people, spheres);
        this.ledger = new Ledger(store);
    }

    public int people() {
        return everyone.count();
    }

    public int exchanges() {
        return ledger.count();
    }

    /// Writes a form, leaves the stream open, and remembers when.
    ///
    /// @param words of headers, where the form has some
    /// @param home where the product is reached, for addresses in a calendar
    public void write(Form form, Words words, String home, OutputStream out) throws IOException {
        var counted = new Counted(out);
        switch (form) {
            case ARCHIVE -> archives.write(counted);
            case JSON -> new Document(store, everyone, ledger).write(counted, almanac.now());
            default -> {
                var writer = new BufferedWriter(new OutputStreamWriter(counted, UTF_8));
                write(form, words, home, writer);
                writer.flush();
            }
        }
        settings.put(name(form), almanac.now().toEpochMilli() + " " + counted.bytes());
    }

    private void write(Form form, Words words, String home, Writer out) throws IOException {
        var tables = new PeopleTables(everyone, words);
        switch (form) {
            case VCARD -> cards.write(everyone.ids(), Version.V3, out);
            case VCARD4 -> cards.write(everyone.ids(), Version.V4, out);
            case CSV -> tables.own(out, cards.identity());
            case GOOGLE -> tables.google(out);
            case OUTLOOK -> tables.outlook(out);
            case EXCHANGES -> new ExchangeTable(store, ledger, almanac.zone(), words).write(out);
            case ICS -> out.write(new CalendarForm(store, ledger, calendar).write(cards.identity(), home, almanac.today(), words));
            case ARCHIVE, JSON -> throw new IllegalArgumentException(form.word());
        }
    }

    /// Empty where the form was never taken.
    public Optional<Last> last(Form form) {
        return settings.get(name(form))
                .map(text -> text.split(" "))
                .map(parts -> new Last(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1])));
    }

    private static String name(Form form) {
        return "exports." + form.word();
    }
}
