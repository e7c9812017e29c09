package org.passerelle.gatherings;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.or;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Store;

/// What people look for, read from the owner's notes in either language: « cherche un imprimeur », “looking for a CTO”.
/// Words are matched by their beginnings, so that an « imprimerie » answers someone who looks for an « imprimeur ».
public final class Needs {

    private static final Pattern SAYING = Pattern.compile(
            "(?iu)\\b(?:(?:re)?cherch(?:e|ent|er|ons|ait)|besoin d(?:e |’|')|looking for|looks for|in search of|needs?|seeks?)"
                    + "\\s*([^.;,!?\\n()]{3,80})");
    private static final List<String> HINTS =
            List.of("%cherch%", "%besoin d%", "%looking for%", "%looks for%", "%search of%", "%need%", "%seek%");
    private static final Set<String> HOLLOW = Set.of(
            "avec", "pour", "dans", "leur", "leurs", "nouveau", "nouvelle", "nouveaux", "autre", "autres", "quelqu", "quelque",
            "janvier", "fevrier", "avril", "juillet", "septembre", "octobre", "novembre", "decembre", "lundi", "mardi",
            "mercredi", "jeudi", "vendredi", "semaine", "annee", "projet", "with", "from", "their", "some", "someone", "people",
            "rencontrer", "trouver", "personne", "personnes", "client", "clients", "january", "february", "september", "october",
            "november", "december", "directeur", "directrice", "director", "manager", "conseil", "groupe", "group", "service",
            "services", "entreprise", "company");
    private static final int LETTERS = 4;
    private static final int YEARS = 2;

    private final Store store;
    private final Almanac almanac;

    public Needs(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    /// All that are noted on people, or in exchanges noted by hand these two years. Cost: two queries over notes.
    public List<Need> all() {
        var needs = new ArrayList<Need>();
        store.sql()
                .select(PERSON.ID, PERSON.NAME, PERSON.NOTE)
                .from(PERSON)
                .where(speaks(PERSON.NOTE), PERSON.ARCHIVED_AT.isNull())
                .orderBy(PERSON.ID)
                .forEach(row -> needs.addAll(said(row.value3(), new Named(row.value1(), row.value2(), ""))));
        store.sql()
                .select(PERSON.ID, PERSON.NAME, EXCHANGE.WORDS)
                .from(EXCHANGE)
                .join(PARTICIPANT)
                .on(PARTICIPANT.EXCHANGE_ID.eq(EXCHANGE.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
                .where(
                        EXCHANGE.SOURCE.eq(Exchanges.BY_HAND),
                        EXCHANGE.DAY.ge((int) almanac.today().minusYears(YEARS).toEpochDay()),
                        speaks(EXCHANGE.WORDS))
                .orderBy(EXCHANGE.ID.desc())
                .forEach(row -> needs.addAll(said(row.value3(), new Named(row.value1(), row.value2(), ""))));
        return needs.stream().distinct().toList();
    }

    /// What the owner goes there for, as a need.
    static List<Need> of(Gathering gathering) {
        return gathering.purpose().isEmpty() ? List.of() : List.of(new Need(gathering.purpose(), null));
    }

    /// Whether someone of that title or organisation may be who is looked for.
    static boolean answers(String calling, Need need) {
        return words(need.words()).anyMatch(sought -> words(calling).anyMatch(word -> alike(word, sought)));
    }

    private static Condition speaks(Field<String> text) {
        return or(HINTS.stream().map(hint -> lower(text).like(hint)).toList());
    }

    private static List<Need> said(String text, Named by) {
        return SAYING.matcher(text).results().map(found -> new Need(found.group(1).strip(), by)).toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(Fold.of(text).split("[ .@]+")).filter(word -> word.length() >= LETTERS && !HOLLOW.contains(word));
    }

    /// The same beginning, as long as most of the longer of the two.
    private static boolean alike(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) same++;
        return same >= Math.max(LETTERS, Math.ceil(longest * .6));
    }
}
