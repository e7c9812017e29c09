package org.passerelle.introductions.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads what someone is looking for out of a few words about them: « cherche un CTO », “looking for a lawyer”, « le nom d’un
/// imprimeur ». Rules, in the order of this file: a word that announces a need; no word that denies it; then the need, up
/// to what comes after it.
final class Needs {

    /// Someone’s need.
    ///
    /// @param words as written: « un CTO à mi-temps »
    /// @param stems what can meet it: trades, else stems of words
    record Need(String words, Set<String> stems) {}

    private static final int WORDS_MAXIMUM = 6;

    /// What announces a need.
    private static final Pattern CUE = Pattern.compile(
            """
            (?xiU) \\b(?:
              # French
              à\\ la\\ recherche\\ d(?:e\\ |u\\ |es\\ |['’])
            | en\\ quête\\ d(?:e\\ |u\\ |es\\ |['’])
            | (?<!\\b(?:la|de|en|une|sa|ma|ta|leur|cette)\\ )(?<!['’])recherch(?:e|ait|ent|aient|ons)\\b
            | cherch(?:e|ait|ent|aient|ons)\\b
            | besoin\\ d(?:e\\ |u\\ |es\\ |['’])
            | (?:veut|veulent|voudrait|voudraient|aimerait|aimeraient|souhaite|souhaitent)\\ (?:bien\\ )?(?:trouver|rencontrer|embaucher|engager|recruter)\\b
            | (?:nom|contact|coordonnées|numéro)\\ d(?:['’]|e\\ |u\\ )(?:un\\ |une\\ )?
              # English
            | look(?:s|ed|ing)?\\ for\\b
            | search(?:es|ing)?\\ for\\b
            | in\\ (?:need|search)\\ of\\b
            | need(?:s|ed)?\\b(?!\\ (?:to|not)\\b)
            | seek(?:s|ing)?\\b
            | hiring\\b
            | (?:wants?|wishes|would\\ like|hopes)\\ to\\ (?:find|meet|hire|recruit)\\b
            | (?:name|contact|number)\\ (?:of|for)\\ an?\\b
            )""");

    /// What denies it, just before.
    private static final Pattern DENIED_BEFORE =
            Pattern.compile("(?iU)(?:\\b(?:pas|plus|jamais|no|not|never)|n['’]t)(?: \\w+)?\\s*$|\\b(?:sans|aucun|without)\\s*$");

    /// What denies it, just after: « ne cherche pas ».
    private static final Pattern DENIED_AFTER = Pattern.compile("(?iU)^\\s*(?:pas|plus|rien|jamais|personne|nothing|nobody)\\b");

    /// Where a need ends.
    private static final Pattern END = Pattern.compile(
            "(?iU)[.,;:!?()\\n«»“”\"]|\\s[–—-]\\s|\\b(?:pour|afin|qui|que|car|parce|mais|puis|avant|depuis|dès|d['’]ici|relancer|rappeler"
                    + "|for|to|who|that|because|but|then|before|since|by|soon|asap|call)\\b");

    /// From here on it is about where, not what.
    private static final Pattern PLACE = Pattern.compile("(?iU)\\b(?:à|au|aux|dans|près|sur|in|at|near|from|around)\\b.*");

    /// « le nom de ton imprimeur » asks for a printer.
    private static final Pattern WHOSE = Pattern.compile("(?iU)^(?:ton|ta|tes|votre|vos|your)\\s+");

    private Needs() {}

    /// The needs a text tells, in its order; empty where it tells none.
    static List<Need> in(String text) {
        var needs = new ArrayList<Need>();
        var cues = CUE.matcher(text);
        while (cues.find()) {
            var after = text.substring(cues.end());
            boolean denied = DENIED_BEFORE.matcher(text.substring(Math.max(0, cues.start() - 20), cues.start())).find()
                    || DENIED_AFTER.matcher(after).find();
            if (!denied) add(needs, after);
        }
        return needs;
    }

    private static void add(List<Need> needs, String after) {
        var end = END.matcher(after);
        int start = firstLetter(after);
        var clause = end.find(start) ? after.substring(0, end.start()) : after;
        var words = limited(WHOSE.matcher(clause.strip()).replaceFirst(""));
        var sought = sought(Term.of(PLACE.matcher(words).replaceFirst("")));
        if (!sought.isEmpty()) needs.add(new Need(words, sought));
    }

    /// The trades named; where there are none, every telling word.
    private static Set<String> sought(List<Term> terms) {
        var trades = Trades.in(terms);
        if (!trades.isEmpty()) return trades;
        return terms.stream().filter(Common::isTelling).map(Term::stem).collect(Collectors.toSet());
    }

    private static int firstLetter(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) i++;
        return i;
    }

    private static String limited(String clause) {
        var words = clause.split("\\s+");
        return words.length <= WORDS_MAXIMUM ? clause : String.join(" ", List.of(words).subList(0, WORDS_MAXIMUM));
    }
}
