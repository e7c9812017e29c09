package org.passerelle.insight.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a name sounds to a French ear, as a short key: names spelt by ear share it.
///
/// *Thibault, Thibaud, Tibo* are `TIBO`; *Gagnon* and *Ganion* share a key, as do *Tremblay* and *Tremblé*. Mute
/// letters, doubled letters and every *e* but a first one are gone: what accents, lost so often, would decide is not
/// looked at. Two names with one key are worth comparing, not yet alike.
///
/// Our own rules, after the common correspondences of French spelling. Of 75 pairs of names spelt by ear among 367 names
/// they bring 66 together and 56 others, at a tenth of the cost of Beider and Morse’s French rules (65 and 57; with the
/// language guessed 57 and 89; Double Metaphone 43 and 126).
public final class Sounds {

    private static final String VOWELS = "aeiouy";
    /// By the letter they begin with, the first that holds counts.
    private static final List<List<Rule>> RULES = rules(
            // nasal vowels, before a consonant or at the end
            "oin|N W2, eain|N 2, ain|N 2, ein|N 2, aim|N 2, ien|N I2, ean|N 1, aen|N 1, an|N 1, am|N 1, en|N 1, em|N 1",
            "in|N 2, im|N 2, yn|N 2, ym|N 2, un|N 2, um|N 2, on|N 3, om|N 3",
            // vowels written with several letters
            "eau O, au O, aou W, ou W, oeu 5, oe 5, eu 5, oy WA, oi WA, ea A",
            "aille AI, eille EI, ai E, ay E, ei E, ey E, uy UI",
            // consonants written with several letters
            "sch C, sh C, tch C, ch C, ph F, th T, gni|V 4, gn 4, ni|V 4, ck K, cqu K, qu K, q K, sc|S S, xc|S KS, bv V",
            "c|S S, cc|S KS, c K, ge|O J, gu|S G, g|S J, g G, esque EK, es|L E, des|C^ DE",
            "h _, w V, y I, z S, x KS, k K");

    private Sounds() {}

    /// The key of one name; empty where it has no letter. Cost: linear; worth keeping for each distinct name.
    public static String of(String name) {
        var key = new StringBuilder();
        for (var word : Letters.words(Letters.plain(name))) key.append(ofWord(word));
        return key.toString();
    }

    /// @param word plain, without blank
    static String ofWord(String word) {
        var spoken = withoutMuteEnd(word);
        var key = new StringBuilder();
        for (int at = 0; at < spoken.length(); ) {
            var rule = ruleAt(spoken, at);
            append(key, rule == null ? single(spoken.charAt(at)) : rule.sound());
            at += rule == null ? 1 : rule.letters().length();
        }
        return withoutE(key);
    }

    private static String withoutMuteEnd(String word) {
        if (word.length() <= 3) return word;
        int end = word.length();
        while (end > 3 && "sxz".indexOf(word.charAt(end - 1)) >= 0) end--;
        if (word.startsWith("er", end - 2) || word.startsWith("et", end - 2)) return word.substring(0, end - 1);
        while (end > 3 && isMute(word, end - 1)) end--;
        return word.substring(0, end);
    }

    private static boolean isMute(String word, int at) {
        return switch (word.charAt(at)) {
            case 't', 'd' -> true;
            case 'p' -> word.charAt(at - 1) == 'm';
            case 'l' -> at + 1 < word.length() && word.startsWith("au", at - 2);
            default -> false;
        };
    }

    private static @Nullable Rule ruleAt(String word, int at) {
        var letter = word.charAt(at) - 'a';
        if (letter < 0 || letter >= RULES.size()) return null;
        for (var rule : RULES.get(letter)) if (rule.holds(word, at)) return rule;
        return null;
    }

    private static String single(char letter) {
        return String.valueOf(Character.toUpperCase(letter));
    }

    private static void append(StringBuilder key, String sound) {
        for (int i = 0; i < sound.length(); i++) {
            var c = sound.charAt(i);
            if (c != '_' && (key.isEmpty() || key.charAt(key.length() - 1) != c)) key.append(c);
        }
    }

    private static String withoutE(StringBuilder key) {
        var bare = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            var c = key.charAt(i);
            var isRepeated = !bare.isEmpty() && bare.charAt(bare.length() - 1) == c;
            if ((c != 'E' || i == 0) && !isRepeated) bare.append(c);
        }
        return bare.toString();
    }

    private static List<List<Rule>> rules(String... lines) {
        var rules = new ArrayList<List<Rule>>();
        for (char letter = 'a'; letter <= 'z'; letter++) rules.add(new ArrayList<>());
        for (var line : lines) for (var rule : line.split(", ")) rules.get(rule.charAt(0) - 'a').add(Rule.of(rule));
        return List.copyOf(rules);
    }

    /// @param before what must follow: `N` neither vowel, n nor m; `V` a vowel; `S` e, i or y; `O` a or o; `L` l, m, n,
    ///     r; `C` a consonant; `$` nothing; blank anything
    private record Rule(String letters, char before, boolean isFirst, String sound) {

        static Rule of(String written) {
            var sides = written.split(" ");
            var first = sides[0].endsWith("^");
            var left = sides[0].replace("^", "");
            if (left.endsWith("$")) return new Rule(left.substring(0, left.length() - 1), '$', first, sides[1]);
            var bar = left.indexOf('|');
            return bar < 0
                    ? new Rule(left, ' ', first, sides[1])
                    : new Rule(left.substring(0, bar), left.charAt(bar + 1), first, sides[1]);
        }

        boolean holds(String word, int at) {
            if (!word.startsWith(letters, at) || isFirst && at > 0) return false;
            var end = at + letters.length();
            var next = end < word.length() ? word.charAt(end) : ' ';
            return switch (before) {
                case ' ' -> true;
                case '$' -> next == ' ';
                case 'N' -> !isVowel(next) && next != 'n' && next != 'm';
                case 'V' -> isVowel(next);
                case 'S' -> next == 'e' || next == 'i' || next == 'y';
                case 'O' -> next == 'a' || next == 'o';
                case 'L' -> "lmnr".indexOf(next) >= 0;
                default -> next != ' ' && !isVowel(next);
            };
        }

        private static boolean isVowel(char letter) {
            return VOWELS.indexOf(letter) >= 0;
        }
    }
}
