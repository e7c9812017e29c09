package org.passerelle.network;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.passerelle.platform.sql.Store;

/// The few words that many rows repeat: kinds of files people came from, tags. Each costs one step in an index, not a
/// scan of it.
public final class Sources {

    /// What the list can be narrowed by.
    ///
    /// @param families of files that know someone: `linkedin`, `vcard`
    /// @param tags the first hundred of them
    public record Choices(List<String> families, List<String> tags) {

        public static final Choices NONE = new Choices(List.of(), List.of());
    }

    private static final String WORDS =
            """
            with recursive
              source (word) as (
                select min(source) from sighting
                union all select (select min(source) from sighting where source > word) from source where word is not null),
              tag_name (word) as (
                select min(name) from tag
                union all select (select min(name) from tag where name > word) from tag_name where word is not null)
            select 'source' as kind, word from source where word is not null
            union all
            select * from (select 'tag' as kind, word from tag_name where word is not null limit 100) as tags
            """;
    private static final Field<String> KIND = field(name("kind"), String.class);
    private static final Field<String> WORD = field(name("word"), String.class);

    private final Store store;

    Sources(Store store) {
        this.store = store;
    }

    public Choices choices() {
        var words = words();
        var families = words.getOrDefault("source", List.of()).stream().map(Sources::family).distinct().toList();
        return new Choices(families, words.getOrDefault("tag", List.of()));
    }

    /// The kinds of files of a family.
    List<String> of(String family) {
        return words().getOrDefault("source", List.of()).stream().filter(source -> family(source).equals(family)).toList();
    }

    /// `linkedin` of `linkedin-messages`.
    public static String family(String source) {
        int dash = source.indexOf('-');
        return dash < 0 ? source : source.substring(0, dash);
    }

    private Map<String, List<String>> words() {
        return store.sql().resultQuery(WORDS).fetchGroups(KIND, WORD);
    }
}
