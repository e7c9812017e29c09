package org.passerelle.exchanges.capture;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.exchanges.capture.Sentence.Clause;
import org.passerelle.people.Named;
import org.passerelle.platform.Fold;

/// Finds who a clause names: the longest run of words that are all words of one name.
final class Names {

    private static final int WORDS_MAXIMUM = 5;
    private static final int BEGINNING_MINIMUM = 3;
    private static final Set<String> BEFORE = words("avec with a to de from chez et and d l par by pour for");
    private static final Set<String> NEVER = words("le la les un une des du au aux sur dans en son sa ses mon ma mes je tu il elle on"
            + " nous vous ils elles lui est sont que qui ce cet cette pas tres bien plus cherche veut"
            + " the her him his she he they them we my our of in is are about an this that looking wants needs");

    private final Directory directory;
    private final Map<String, List<Named>> asked = new HashMap<>();

    Names(Directory directory) {
        this.directory = directory;
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    /// Everyone the clause names, whose words it takes with the word that leads to them.
    List<Party> take(Sentence sentence, Clause clause) {
        var parties = new ArrayList<Party>();
        for (int i = clause.from(); i < clause.to(); i++) {
            int end = clause.to();
            while (end > i) {
                var candidates = candidates(sentence, clause, i, end);
                if (!candidates.isEmpty()) {
                    int surname = surname(sentence, clause, end);
                    parties.add(new Party(sentence.written(i, surname), candidates, surname == end));
                    takeWithLead(sentence, clause, i, surname);
                    i = surname - 1;
                    break;
                }
                end = Math.min(end, i + WORDS_MAXIMUM + 1) - 1;
            }
        }
        return parties;
    }

    /// Where a name goes on with words that are of nobody’s, such as a surname the network does not know.
    private int surname(Sentence sentence, Clause clause, int from) {
        int end = from;
        while (end < clause.to()
                && sentence.isFree(end)
                && sentence.isCapital(end)
                && sentence.isJoined(end)
                && candidates(sentence, clause, end, end + 1).isEmpty()) end++;
        return end;
    }

    /// Someone the clause says the exchange was with, whom the network does not know: « avec Karim Haddad ».
    List<Party> takeUnknown(Sentence sentence, Clause clause) {
        for (int i = clause.from() + 1; i < clause.to(); i++) {
            boolean led = Set.of("avec", "with").contains(sentence.word(i - 1)) && sentence.isFree(i - 1);
            if (!led || !sentence.isFree(i) || NEVER.contains(sentence.word(i))) continue;
            int end = i + 1;
            while (end < clause.to() && sentence.isFree(end) && sentence.isCapital(end)) end++;
            var party = new Party(sentence.written(i, end), List.of(), false);
            takeWithLead(sentence, clause, i, end);
            return List.of(party);
        }
        return List.of();
    }

    /// Whether all that is left of a clause are names and the words between them.
    boolean fill(Sentence sentence, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++)
            if (sentence.isFree(i) && !BEFORE.contains(sentence.word(i)) && candidates(sentence, clause, i, i + 1).isEmpty())
                return false;
        return true;
    }

    private List<Named> candidates(Sentence sentence, Clause clause, int from, int to) {
        if (to - from > WORDS_MAXIMUM) return List.of();
        var words = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            if (!sentence.isFree(i) || !Character.isLetter(sentence.word(i).charAt(0))) return List.of();
            words.add(sentence.word(i));
        }
        boolean led = from > clause.from() && BEFORE.contains(sentence.word(from - 1));
        boolean capital = sentence.isCapital(from);
        if (words.size() == 1 && (NEVER.contains(words.getFirst()) || BEFORE.contains(words.getFirst()) || words.getFirst().length() < 2)) return List.of();
        var people = asked.computeIfAbsent(longest(words), directory::beginning);
        var exact = people.stream().filter(person -> bears(person, words, false)).toList();
        if (!exact.isEmpty()) return closest(exact, words);
        boolean initial = words.size() > 1 && sentence.isCapital(to - 1);
        if (!(led || capital) || !initial && words.getLast().length() < BEGINNING_MINIMUM) return List.of();
        return closest(people.stream().filter(person -> bears(person, words, true)).toList(), words);
    }

    /// Those whose whole name was written, else whose given name or surname was: « Awa » is not Awa-Marie.
    private static List<Named> closest(List<Named> people, List<String> words) {
        var whole = people.stream().filter(person -> wordsOf(person).size() == words.size()).toList();
        if (!whole.isEmpty()) return whole;
        var written = String.join(" ", words);
        var part = people.stream().filter(person -> parts(person).contains(written)).toList();
        return part.isEmpty() ? people : part;
    }

    private static List<String> parts(Named person) {
        return Arrays.stream(person.name().split("\\s+")).map(Fold::of).toList();
    }

    private static boolean bears(Named person, List<String> words, boolean unfinished) {
        var name = wordsOf(person);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean last = unfinished && i == words.size() - 1;
            if (!name.remove(word) && !(last && name.stream().anyMatch(part -> part.startsWith(word)))) return false;
        }
        return true;
    }

    private static List<String> wordsOf(Named person) {
        return Arrays.stream(Fold.of(person.name()).split("[ .]+")).collect(toCollection(ArrayList::new));
    }

    private static String longest(List<String> words) {
        return words.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }

    private static void takeWithLead(Sentence sentence, Clause clause, int from, int to) {
        int lead = from - 1;
        boolean led = lead >= clause.from() && sentence.isFree(lead) && BEFORE.contains(sentence.word(lead));
        sentence.take(led ? lead : from, to);
    }
}
