package org.passerelle.publishing.manners;

import static org.passerelle.people.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.people.Named;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Store;

/// People of the network a text names in full. Cost: one query by name for some hundred runs of words.
final class Mentions {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int WORDS_MINIMUM = 2;
    private static final int WORDS_MAXIMUM = 6;
    private static final int RUNS_MAXIMUM = 3_000;

    private final Store store;

    Mentions(Store store) {
        this.store = store;
    }

    /// Each once, by name.
    List<Named> in(String text) {
        var runs = runs(text);
        if (runs.isEmpty()) return List.of();
        return store.sql()
                .select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .where(PERSON.FOLDED.in(runs))
                .orderBy(PERSON.FOLDED, PERSON.ID)
                .fetch(row -> new Named(row.value1(), row.value2(), ""));
    }

    /// Runs of two to six words that begin and end with a capital, as names do.
    private static Set<String> runs(String text) {
        var words = new ArrayList<String>(WORD.matcher(text).results().map(found -> found.group()).toList());
        var runs = new LinkedHashSet<String>();
        for (int first = 0; first < words.size() && runs.size() < RUNS_MAXIMUM; first++) {
            if (!isCapital(words.get(first))) continue;
            for (int last = first + WORDS_MINIMUM - 1; last < Math.min(words.size(), first + WORDS_MAXIMUM); last++)
                if (isCapital(words.get(last))) runs.add(Fold.of(String.join(" ", words.subList(first, last + 1))));
        }
        return runs;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
