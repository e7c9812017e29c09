package org.passerelle.network;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.passerelle.imports.db.Tables.SIGHTING;
import static org.passerelle.people.db.Tables.TAG;

import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.passerelle.platform.sql.Store;

/// The few words that many rows repeat: kinds of files people came from, tags. Each costs one step in an index, not a
/// scan of it.
public final class Sources {

    private static final int TAGS_SHOWN = 100;

    private final Store store;

    Sources(Store store) {
        this.store = store;
    }

    /// The families of files that know someone: `linkedin`, `vcard`.
    public List<String> families() {
        return distinct(SIGHTING.SOURCE, Integer.MAX_VALUE).stream().map(Sources::family).distinct().toList();
    }

    /// The kinds of files of a family.
    List<String> of(String family) {
        return distinct(SIGHTING.SOURCE, Integer.MAX_VALUE).stream()
                .filter(source -> family(source).equals(family))
                .toList();
    }

    public List<String> tags() {
        return distinct(TAG.NAME, TAGS_SHOWN);
    }

    /// `linkedin` of `linkedin-messages`.
    public static String family(String source) {
        int dash = source.indexOf('-');
        return dash < 0 ? source : source.substring(0, dash);
    }

    private List<String> distinct(Field<String> column, int most) {
        var table = column.equals(TAG.NAME) ? TAG : SIGHTING;
        var word = field(name("w", "word"), String.class);
        var next = DSL.field(select(DSL.min(column)).from(table).where(column.gt(word)));
        var words = name("w")
                .fields("word")
                .as(select(DSL.min(column)).from(table).unionAll(select(next).from(table(name("w"))).where(word.isNotNull())));
        return store.sql()
                .withRecursive(words)
                .select(word)
                .from(words)
                .where(word.isNotNull())
                .limit(most)
                .fetch(word);
    }
}
