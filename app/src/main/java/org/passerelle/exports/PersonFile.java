package org.passerelle.exports;

import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.sql.Inventory;
import org.passerelle.platform.sql.Store;

/// All that is held on one person, as they may ask for it: their own row, every row that refers to it by a foreign key,
/// which the database itself tells, their exchanges, and the words about them elsewhere. The names of others are left out.
public final class PersonFile {

    /// Rows of a table as they are kept, column by column.
    public record Held(String table, List<Map<String, @Nullable Object>> rows) {}

    private final Store store;

    public PersonFile(Store store) {
        this.store = store;
    }

    /// Everything, table by table, those without a row left out; empty where there is no such person.
    public List<Held> of(int person) {
        var inventory = Inventory.of(store);
        return store.sql().connectionResult(connection -> {
            var held = new ArrayList<Held>();
            add(held, "person", rows(connection, inventory.table("person"), "id = " + person));
            if (held.isEmpty()) return held;
            for (var table : inventory.referringTo("person").toList())
                if (!table.name().equals("person")) add(held, table.name(), rows(connection, table, refersTo(table, person)));
            var participations = "id in (select exchange_id from participant where person_id = %d)".formatted(person);
            add(held, "exchange", rows(connection, inventory.table("exchange"), participations));
            var trace = new PersonTrace(person, mentions(person));
            for (var where : trace.elsewhere(store.sql(connection)).entrySet())
                add(held, where.getKey(), rows(connection, inventory.table(where.getKey()), where.getValue()));
            return held;
        });
    }

    private Mentions mentions(int person) {
        var sql = store.sql();
        var name = sql.select(PERSON.NAME).from(PERSON).where(PERSON.ID.eq(person)).fetchSingle(PERSON.NAME);
        var addresses = sql.select(IDENTITY.VALUE).from(IDENTITY).where(IDENTITY.PERSON_ID.eq(person)).fetch(IDENTITY.VALUE);
        return Mentions.of(person, Stream.concat(Stream.of(name), addresses.stream()));
    }

    private static String refersTo(Inventory.Table table, int person) {
        return table.columnsTo("person").stream().map(column -> column + " = " + person).collect(Collectors.joining(" or "));
    }

    private static List<Map<String, @Nullable Object>> rows(Connection connection, Inventory.Table table, String where)
            throws SQLException {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var order = table.key().isEmpty() ? "" : " order by " + String.join(", ", table.key());
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from %s where %s%s".formatted(table.name(), where, order))) {
            while (found.next()) rows.add(table.values(found));
        }
        return rows;
    }

    private static void add(List<Held> held, String table, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) held.add(new Held(table, rows));
    }
}
