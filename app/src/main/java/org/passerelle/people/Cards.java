package org.passerelle.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Keys;
import org.passerelle.platform.sql.Lookup;

/// Whom the cards of one kind of file became: so that one without an address is known again.
final class Cards {

    private static final int KEY_CHARACTERS = 400;
    private static final String PERSONS = "select card_key, person_id from card where source = ? and card_key in (?)";

    private static final String BEARERS = "select person_id from card where source = ? and person_id in (?)";

    private final boolean rehearsal;
    private final Map<String, Integer> persons = new HashMap<>();
    private final Set<Integer> carded = new HashSet<>();
    private String source = "";

    Cards(boolean rehearsal) {
        this.rehearsal = rehearsal;
    }

    void fetch(Connection connection, String source, Collection<String> keys) throws SQLException {
        if (!rehearsal || !this.source.equals(source)) {
            persons.clear();
            carded.clear();
        }
        this.source = source;
        Lookup.of(connection, PERSONS, keys, row -> persons.put(row.getString(1), row.getInt(2)), source);
        carded.addAll(persons.values());
    }

    /// Learns which of these people a card of this kind of file describes already.
    void fetchCarded(Connection connection, Collection<Integer> people) throws SQLException {
        Lookup.of(connection, BEARERS, people, row -> carded.add(row.getInt(1)), source);
    }

    /// Whether a card of this kind of file describes the person.
    boolean describes(int person) {
        return carded.contains(person);
    }

    @Nullable Integer person(String key) {
        return persons.get(key);
    }

    /// Whether the card is new.
    boolean add(String key, int person) {
        carded.add(person);
        return persons.putIfAbsent(key, person) == null;
    }

    Collection<Integer> persons() {
        return persons.values();
    }

    static String key(String key) {
        return key.length() <= KEY_CHARACTERS ? key : Keys.of(key);
    }
}
