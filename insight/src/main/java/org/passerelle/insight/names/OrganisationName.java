package org.passerelle.insight.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The name of an organisation, read once and ready to be compared many times: legal form, punctuation and small words
/// aside, letters with points joined (*C.N.R.S.*), plurals, abbreviations and English words of institutions as their
/// French ones.
///
/// {@snippet :
/// OrganisationName.of("C.N.R.S.").core();                      // "cnrs"
/// OrganisationName.of("Les Productions Zed inc.").core();      // "production zed"
/// }
public final class OrganisationName {

    private static final Pattern AND = Pattern.compile("[&+]");
    private static final Pattern DOMAIN = Pattern.compile("(?i)^(?:www\\.)?([\\p{L}\\d-]+)\\.(?:com|ca|fr|org|net|qc\\.ca|co|io)$");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[]([^)\\]]+)[)\\]]\\s*");
    private static final Pattern PARTED = Pattern.compile("\\s+[-–—|/•:]\\s+");
    private static final int LEAST_INITIALS = 3;
    private static final int MOST_INITIALS = 9;
    private static final int KEY_LENGTH = 5;

    private final List<String> all;
    private final List<String> words;
    private final Set<String> asSet;
    private final String core;
    private final String joined;
    private final String legal;
    private final Set<String> aliases;

    private OrganisationName(List<String> all, List<String> words, String legal, Set<String> aliases) {
        this.all = all;
        this.words = words;
        this.legal = legal;
        this.aliases = aliases;
        asSet = Set.copyOf(words);
        core = String.join(" ", words);
        joined = String.join("", words);
    }

    /// @param written as found, with what may stand beside it: *Centre national de la recherche scientifique (CNRS)*
    public static OrganisationName of(String written) {
        var aside = ASIDE.matcher(written);
        if (aside.find()) {
            var other = plain(aside.group(1));
            return beside(plain(aside.replaceAll(" ").strip()), other);
        }
        var sides = PARTED.split(written.strip(), 2);
        if (sides.length < 2) return plain(written);
        var joined = beside(plain(sides[0]), plain(sides[1]));
        return joined.aliases.isEmpty() ? plain(written) : joined;
    }

    private static OrganisationName beside(OrganisationName name, OrganisationName other) {
        if (other.isInitialsOf(name)) return name.with(other);
        return name.isInitialsOf(other) ? other.with(name) : name;
    }

    private OrganisationName with(OrganisationName alias) {
        return new OrganisationName(all, words, legal, Set.of(alias.core));
    }

    private static OrganisationName plain(String written) {
        var domain = DOMAIN.matcher(written.strip());
        var line = domain.matches() ? domain.group(1) : AND.matcher(written).replaceAll(" et ");
        var found = lettersJoined(Letters.words(Letters.plain(line)));
        var legal = new ArrayList<String>();
        while (found.size() > 1 && OrganisationWords.isLegal(found.getLast())) legal.addFirst(found.removeLast());
        while (found.size() > 1 && OrganisationWords.isSmall(found.getLast())) found.removeLast();
        var words = found.stream()
                .filter(word -> !OrganisationWords.isSmall(word))
                .map(OrganisationWords::standard)
                .toList();
        return new OrganisationName(
                List.copyOf(found), words.isEmpty() ? List.copyOf(found) : words, String.join(" ", legal), Set.of());
    }

    /// `c n r s` is `cnrs`; a lone letter stays (`d`, `l`, `e` are words of their own).
    private static List<String> lettersJoined(List<String> words) {
        var joined = new ArrayList<String>();
        for (int i = 0; i < words.size(); ) {
            int to = i;
            while (to < words.size() && words.get(to).length() == 1) to++;
            var isRun = to - i > 1;
            joined.add(isRun ? String.join("", words.subList(i, to)) : words.get(i));
            i = isRun ? to : i + 1;
        }
        return joined;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// What is compared: words that count in the order written, a blank between them.
    public String core() {
        return core;
    }

    /// Words that count, in the order written.
    public List<String> words() {
        return words;
    }

    /// Each word once.
    Set<String> asSet() {
        return asSet;
    }

    /// The core without blanks: *HydroQuébec* is *Hydro Québec*.
    String joined() {
        return joined;
    }

    /// Its legal form: `inc`; empty where none is written.
    public String legal() {
        return legal;
    }

    /// Whether one bears the other, or initials both bear, beside it: *… (CNRS)*.
    boolean isAlso(OrganisationName other) {
        return aliases.contains(other.core)
                || other.aliases.contains(core)
                || !Collections.disjoint(aliases, other.aliases);
    }

    /// Words that remain without *Groupe* before and a country after: `desjardins`. The same words where that leaves
    /// only a general word (*Air Canada*).
    List<String> heart() {
        var heart = new ArrayList<>(words);
        while (heart.size() > 1 && OrganisationWords.isWhole(heart.getFirst())) heart.removeFirst();
        while (heart.size() > 1 && isAround(heart.getLast())) heart.removeLast();
        return heart.stream().allMatch(OrganisationWords::isGeneral) ? words : heart;
    }

    private static boolean isAround(String word) {
        return OrganisationWords.isCountry(word) || OrganisationWords.isWhole(word);
    }

    /// Whether this is the initials of the other, whose small words may count or not: *CNRS*, *UQAM*, *CCIR*.
    boolean isInitialsOf(OrganisationName longer) {
        if (words.size() != 1 || longer.all.size() < LEAST_INITIALS) return false;
        var letters = words.getFirst();
        return letters.length() >= LEAST_INITIALS
                && letters.length() <= MOST_INITIALS
                && areInitials(letters, 0, longer.all, 0);
    }

    private static boolean areInitials(String letters, int at, List<String> words, int word) {
        if (word == words.size()) return at == letters.length();
        var next = words.get(word);
        if (OrganisationWords.isSmall(next) && areInitials(letters, at, words, word + 1)) return true;
        return at < letters.length()
                && letters.charAt(at) == next.charAt(0)
                && areInitials(letters, at + 1, words, word + 1);
    }

    /// Keys two names share that may be one organisation’s, initials aside.
    Set<String> keys() {
        var keys = new HashSet<>(aliases);
        keys.add(core);
        keys.add(joined);
        keys.add(String.join(" ", heart()));
        keys.add(String.join(" ", new TreeSet<>(words)));
        if (joined.length() > KEY_LENGTH) {
            keys.add("^" + joined.substring(0, KEY_LENGTH));
            keys.add(joined.substring(joined.length() - KEY_LENGTH) + "$");
        }
        return keys;
    }

    /// Keys that a long name shares with its initials: the first letter and the last.
    Set<String> initialKeys() {
        if (words.isEmpty()) return Set.of();
        if (words.size() == 1) {
            var word = words.getFirst();
            var isShort = word.length() >= LEAST_INITIALS && word.length() <= MOST_INITIALS;
            return isShort ? Set.of("" + word.charAt(0) + word.charAt(word.length() - 1)) : Set.of();
        }
        return Set.of("" + words.getFirst().charAt(0) + words.getLast().charAt(0));
    }
}
