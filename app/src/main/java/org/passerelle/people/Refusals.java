package org.passerelle.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Statement.What;
import org.passerelle.platform.sql.Lookup;
import tools.jackson.databind.json.JsonMapper;

/// What the owner took away or rewrote by hand, as the journal tells it: no import brings it back.
final class Refusals {

    private static final String EDITS =
            """
            select id, subject, aspect, was, became from edit
            where aspect in ('name', 'addresses', 'roles', 'groups', 'encounter', 'note') and subject in (?)""";
    private static final String ORGANISATIONS = "select id, name from organisation where id in (?)";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Edit(int id, int person, String aspect, Aspect.State was, Aspect.State became) {}

    /// By person, what was taken away, and the row it stood in; 0 where rows do not last.
    private final Map<Integer, Map<String, Integer>> taken = new HashMap<>();
    private final Set<Integer> met = new HashSet<>();

    void forget() {
        taken.clear();
        met.clear();
    }

    void fetch(Connection connection, Collection<Integer> people) throws SQLException {
        var edits = new ArrayList<Edit>();
        Lookup.of(connection, EDITS, people, row -> edits.add(new Edit(
                row.getInt(1), row.getInt(2), row.getString(3), state(row.getString(4)), state(row.getString(5)))));
        if (edits.isEmpty()) return;
        edits.sort(java.util.Comparator.comparingInt(Edit::id));
        var said = new EditedStatements(organisations(connection, edits));
        for (var edit : edits) heed(edit, said);
    }

    private void heed(Edit edit, EditedStatements said) {
        if (edit.aspect().equals("encounter")) met.add(edit.person());
        var of = taken.computeIfAbsent(edit.person(), _ -> new HashMap<>());
        of.putAll(said.of(edit.aspect(), edit.was()));
        said.of(edit.aspect(), edit.became()).keySet().forEach(of::remove);
    }

    private static Map<Integer, String> organisations(Connection connection, List<Edit> edits) throws SQLException {
        var ids = new HashSet<Integer>();
        for (var edit : edits) {
            ids.addAll(EditedStatements.organisations(edit.was()));
            ids.addAll(EditedStatements.organisations(edit.became()));
        }
        var names = new HashMap<Integer, String>();
        Lookup.of(connection, ORGANISATIONS, ids, row -> names.put(row.getInt(1), row.getString(2)));
        return names;
    }

    private static Aspect.State state(String json) {
        return JSON.readValue(json, Aspect.State.class);
    }

    /// Whether the owner saw to how they met that person: then nothing is filled in there.
    boolean ofEncounter(int person) {
        return met.contains(person);
    }

    boolean of(int person, Statement statement) {
        var of = taken.get(person);
        return of != null && of.containsKey(key(statement));
    }

    boolean of(int person, What what, String value) {
        return of(person, new Statement(what, value));
    }

    /// What the owner has put in place of that statement, empty where they took it away; null where they have nothing
    /// against it.
    @Nullable String instead(int person, Statement statement, Portrait now) {
        var of = taken.get(person);
        var row = of == null ? null : of.get(key(statement));
        if (row == null) return null;
        var instead = switch (statement.what()) {
            case NAME -> now.name;
            case BIRTHDAY -> now.birthday;
            case NOTE -> now.note;
            case ROLE -> now.rolesByRow.getOrDefault(row, "");
            case ADDRESS, TAG -> "";
        };
        return new Statement(statement.what(), instead).word().equals(statement.word()) ? null : instead;
    }

    static String key(Statement statement) {
        return key(statement.what(), statement.word());
    }

    private static String key(What what, String word) {
        return what.word() + " " + word;
    }
}
