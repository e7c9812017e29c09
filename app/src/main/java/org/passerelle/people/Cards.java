package org.passerelle.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Keys;
import org.passerelle.platform.sql.Lookup;

/// Whom the cards of one kind of file became: so that one without an address is known again.
final class Cards {

    private static final int KEY_CHARACTERS = 400;
    private static final String PERSONS = "select card_key, person_id from card where source = ? and card_key in (?)";

    private final boolean rehearsal;
    private final Map<String, Integer> persons = new HashMap<>();
    private String source = "";

    Cards(boolean rehearsal) {
        this.rehearsal = rehearsal;
    }

    void fetch(Connection connection, String source, Collection<String> keys) throws SQLException {
        if (!rehearsal || !this.source.equals(source)) persons.clear();
        this.source = source;
        Lookup.of(connection, PERSONS, keys, row -> persons.put(row.getString(1), row.getInt(2)), source);
    }

    @Nullable Integer person(String key) {
        return persons.get(key);
    }

    /// Whether the card is new.
    boolean add(String key, int person) {
        return persons.putIfAbsent(key, person) == null;
    }

    Collection<Integer> persons() {
        return persons.values();
    }

    static String key(String key) {
        return key.length() <= KEY_CHARACTERS ? key : Keys.of(key);
    }
}
