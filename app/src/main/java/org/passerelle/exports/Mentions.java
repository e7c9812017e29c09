package org.passerelle.exports;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Finds where else than in their own rows someone is spoken of: by their number in what was kept as JSON, by their name or
/// an address of theirs in words.
record Mentions(int person, List<String> telling) {

    /// What is shorter says too little to be theirs alone.
    private static final int CHARACTERS_AT_LEAST = 4;

    /// @param words their name and addresses
    static Mentions of(int person, Stream<String> words) {
        return new Mentions(person, words.filter(word -> word.length() >= CHARACTERS_AT_LEAST).distinct().toList());
    }

    /// Whether some words speak of them.
    boolean speaks(String text) {
        return telling.stream().anyMatch(text::contains);
    }

    /// Whether rows kept as JSON hold one of theirs.
    boolean isIn(String json) {
        return speaks(json) || Pattern.compile("\"(person_id|first_id|second_id|by_id|met_through|lower_id|upper_id)\":" + person + "[,}]").matcher(json).find();
    }

    /// The keys of the rows some column of which speaks of them.
    List<Integer> keys(DSLContext sql, String table, String key, String... columns) {
        var id = DSL.field(DSL.name(key), Integer.class);
        var text = DSL.concat(Stream.of(columns).flatMap(it -> Stream.of(field(it), DSL.inline("\n"))).toArray(Field[]::new));
        var said = telling.stream().map(word -> DSL.position(text, DSL.val(word)).gt(0)).toList();
        return said.isEmpty() ? List.of() : sql.select(id).from(table).where(DSL.or(said)).fetch(id);
    }

    private static Field<String> field(String name) {
        return DSL.field(DSL.name(name), String.class);
    }
}
