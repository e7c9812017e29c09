package org.passerelle.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.platform.sql.Rows;

/// What an import writes about people, a batch at a time, in an order that foreign keys allow.
final class PeopleRows {

    final Rows organisations = new Rows("insert into organisation (id, name, folded, import_id) values (?, ?, ?, ?)");
    final Rows persons = new Rows(
            "insert into person (id, name, given, family, folded, import_id, created_at) values (?, ?, ?, ?, ?, ?, ?)");
    final Rows identities =
            new Rows("insert into identity (id, person_id, kind, value, import_id) values (?, ?, ?, ?, ?)");
    final Rows roles = new Rows(
            "insert into role (id, person_id, organisation_id, title, started, ended, import_id) values (?, ?, ?, ?, ?, ?, ?)");
    final Rows tags = new Rows("insert into tag (person_id, name, import_id) values (?, ?, ?)");
    final Rows cards = new Rows("insert into card (source, card_key, person_id, import_id) values (?, ?, ?, ?)");
    final Rows sightings =
            new Rows("insert into sighting (person_id, source, import_id, part) values (?, ?, ?, ?) on conflict do nothing");
    final Rows changes = new Rows(
            "insert into import_change (import_id, person_id, field, was, became) values (?, ?, ?, ?, ?) on conflict do nothing");
    final Rows echoes =
            new Rows("insert into echo (what, id, word, import_id) values (?, ?, ?, ?) on conflict do nothing");
    final Rows statements = new Rows(
            "insert into statement (import_id, source, person_id, what, word, value, against) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing");
    private final Map<String, Rows> fields = new TreeMap<>();

    /// @param field a column of `person`, never what a file says
    void set(int person, String field, String value) {
        fields.computeIfAbsent(field, name -> new Rows("update person set " + name + " = ? where id = ?"))
                .add(value, person);
    }

    void write(Connection connection) throws SQLException {
        for (var rows : all()) rows.write(connection);
    }

    void forget() {
        all().forEach(Rows::forget);
    }

    private List<Rows> all() {
        var all = new ArrayList<>(
                List.of(organisations, persons, identities, roles, tags, cards, sightings, changes, echoes, statements));
        all.addAll(fields.values());
        return all;
    }
}
