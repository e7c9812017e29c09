package org.passerelle.exchanges;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Keys;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.sql.Allotment;
import org.passerelle.platform.sql.Lookup;
import org.passerelle.platform.sql.Rows;

/// Facts that an import adds to the ledger, each once: source and key say which are there already. Thousands a second.
///
/// For each batch, in one transaction: {@link #begin}, {@link #add} each, {@link #write}. Where a batch fails, start again
/// with another object.
public final class Entries {

    /// @param key what names the fact in its source
    /// @param people with whom, each once; empty for what was said to nobody in particular
    public record Entry(
            String key,
            Moment at,
            Medium medium,
            Direction direction,
            @Nullable Duration duration,
            String words,
            Collection<Integer> people) {}

    private record Known(int id, @Nullable Integer importId) {}

    private static final int KEY_CHARACTERS = 400;
    private static final String KNOWN = "select source_key, id, import_id from exchange where source = ? and source_key in (?)";

    private final int importId;
    private final ZoneId zone;
    private final boolean rehearsal;
    private final Allotment ids;
    private final Map<String, Known> known = new HashMap<>();
    private final KeysSeen rehearsed = new KeysSeen();
    /// The keys written so far, where the ledger held none of this source: then only a key seen twice need be looked up.
    private final KeysSeen written = new KeysSeen();
    private boolean ledgerHeldNone;
    private final Rows exchanges = new Rows(
            """
            insert into exchange (id, at, day, precision, medium, direction, minutes, words, source, source_key, import_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
    private final Rows participants =
            new Rows("insert into participant (exchange_id, person_id, day, direction, medium) values (?, ?, ?, ?, ?)");
    private final Rows echoes =
            new Rows("insert into echo (what, id, word, import_id) values ('exchange', ?, '', ?) on conflict do nothing");
    private String source = "";

    /// @param zone the owner's, which says on which day something happened
    /// @param rehearsal nothing is written
    public Entries(int importId, ZoneId zone, boolean rehearsal) {
        this.importId = importId;
        this.zone = zone;
        this.rehearsal = rehearsal;
        this.ids = new Allotment("exchange", rehearsal);
    }

    /// Looks up which of a batch's facts are there already.
    public void begin(DSLContext sql, Connection connection, String source, List<String> keys) throws SQLException {
        if (!source.equals(this.source)) ledgerHeldNone = isEmpty(connection, source);
        this.source = source;
        ids.begin(sql);
        known.clear();
        Lookup.of(
                connection,
                KNOWN,
                keys.stream().map(Entries::key).distinct().filter(this::mayBeKnown).toList(),
                row -> known.put(row.getString(1), new Known(row.getInt(2), row.getObject(3) == null ? null : row.getInt(3))),
                source);
    }

    private static boolean isEmpty(Connection connection, String source) throws SQLException {
        try (var prepared = connection.prepareStatement("select 1 from exchange where source = ? limit 1")) {
            prepared.setString(1, source);
            try (var row = prepared.executeQuery()) {
                return !row.next();
            }
        }
    }

    private boolean mayBeKnown(String key) {
        return !ledgerHeldNone || written.isFull() || written.contains(source, key);
    }

    /// Whether the fact is new.
    public boolean add(Entry entry) {
        var key = key(entry.key());
        var there = known.get(key);
        if (there != null) {
            if (there.importId() != null && there.importId() != importId) echoes.add(there.id(), importId);
            return false;
        }
        if (rehearsal) return rehearsed.add(source, key);
        int id = ids.next();
        known.put(key, new Known(id, importId));
        if (ledgerHeldNone && !written.isFull()) written.add(source, key);
        write(id, key, entry);
        return true;
    }

    private void write(int id, String key, Entry entry) {
        int day = (int) LocalDate.ofInstant(entry.at().at(), zone).toEpochDay();
        int medium = Codes.of(entry.medium());
        int direction = Codes.of(entry.direction());
        exchanges.add(
                id, entry.at().at().toEpochMilli(), day, (int) Codes.of(entry.at().precision()), medium, direction,
                minutes(entry.duration()), clean(entry.words()), source, key, importId);
        for (var person : entry.people()) participants.add(id, person, day, direction, medium);
    }

    /// Writes what this batch added; a rehearsal drops it.
    public void write(Connection connection) throws SQLException {
        for (var rows : List.of(exchanges, participants, echoes)) {
            if (rehearsal) rows.forget();
            else rows.write(connection);
        }
        ids.settle();
    }

    private static @Nullable Integer minutes(@Nullable Duration duration) {
        return duration == null ? null : (int) Math.clamp(duration.toMinutes(), 0, Integer.MAX_VALUE);
    }

    private static String key(String key) {
        return clean(key.length() <= KEY_CHARACTERS ? key : Keys.of(key));
    }

    /// PostgreSQL keeps no null character.
    private static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
    }
}
