package org.passerelle.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Statement.What;

/// What the rows of an edit say of a person, as a card would say it.
///
/// @param organisations names by number
record EditedStatements(Map<Integer, String> organisations) {

    private static final String ORGANISATION = "organisation_id";

    /// By what tells each from another, the row it stands in; 0 where rows do not last.
    Map<String, Integer> of(String aspect, Aspect.State state) {
        var said = new HashMap<String, Integer>();
        for (var row : rows(aspect, state)) {
            switch (aspect) {
                case "name" -> {
                    put(said, new Statement(What.NAME, text(row, "name")), 0);
                    put(said, new Statement(What.BIRTHDAY, text(row, "birthday")), 0);
                }
                case "roles" -> put(said, Statement.role(text(row, "title"), organisation(row)), number(row, "id"));
                case "addresses" -> put(said, Statement.address(text(row, "kind"), text(row, "value")), 0);
                case "note" -> put(said, new Statement(What.NOTE, text(row, "note")), 0);
                case "groups" -> put(said, new Statement(What.TAG, text(row, "name")), 0);
                default -> {} // how one met is no statement
            }
        }
        return said;
    }

    /// The organisations an edit speaks of.
    static Set<Integer> organisations(Aspect.State state) {
        return state.parts().stream()
                .flatMap(List::stream)
                .filter(row -> row.get(ORGANISATION) != null)
                .map(row -> number(row, ORGANISATION))
                .collect(Collectors.toSet());
    }

    /// Of groups, tags come after spheres.
    private static List<Map<String, @Nullable Object>> rows(String aspect, Aspect.State state) {
        return aspect.equals("groups") ? state.parts().getLast() : state.parts().getFirst();
    }

    private static void put(Map<String, Integer> said, Statement statement, int row) {
        if (!statement.value().isBlank()) said.put(Refusals.key(statement), row);
    }

    private String organisation(Map<String, @Nullable Object> row) {
        return organisations.getOrDefault(number(row, ORGANISATION), "");
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return Objects.toString(row.get(column), "");
    }

    private static int number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Number number ? number.intValue() : 0;
    }
}
