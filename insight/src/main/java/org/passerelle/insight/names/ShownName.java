package org.passerelle.insight.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a name shown on one line into its halves.
final class ShownName {

    private static final Pattern ASIDE = Pattern.compile("[(\\[«“\"]([^)\\]»”\"]*)[)\\]»”\"]");
    private static final Pattern TAIL = Pattern.compile("\\s[-–—|•·]\\s.*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F_]+");
    private static final int MOST_INITIALS = 2;
    /// A longer line is hardly a name, and is read in one way.
    private static final int MOST_WORDS = 8;

    private final List<String> words;

    private ShownName(List<String> words) {
        this.words = words;
    }

    static PersonName read(String shown) {
        var birth = birthName(shown);
        var line = bareLine(shown);
        var comma = line.indexOf(',');
        if (comma > 0) {
            var after = words(line.substring(comma + 1).replace(',', ' '));
            var before = words(line.substring(0, comma));
            if (!after.isEmpty() && !before.isEmpty()) {
                return PersonName.of(String.join(" ", after), String.join(" ", before) + birth);
            }
            line = line.substring(0, comma);
        }
        var words = words(line);
        var name = new ShownName(words.isEmpty() ? List.of(BLANKS.split(line.strip())) : words).halves();
        return birth.isEmpty() ? name : withBirthName(name, birth);
    }

    static List<PersonName> readings(String shown) {
        var read = read(shown);
        var line = new ShownName(words(bareLine(shown)));
        boolean isTold = !birthName(shown).isEmpty() || shown.indexOf(',') > 0 || line.isPartlyCapital();
        if (isTold || line.words.size() > MOST_WORDS) return List.of(read);
        var readings = new ArrayList<>(List.of(read));
        if (line.words.size() == 1) readings.add(PersonName.of(read.writtenFamily(), read.writtenGiven()));
        for (var to = 1; to < line.words.size(); to++) {
            readings.add(line.cut(0, to, read.isOrderSure()));
            if (!read.isOrderSure()) readings.add(line.cut(to, line.words.size(), false));
        }
        return readings;
    }

    private static String bareLine(String shown) {
        return TAIL.matcher(ASIDE.matcher(shown).replaceAll(" ")).replaceAll("");
    }

    private static PersonName withBirthName(PersonName name, String birth) {
        return PersonName.of(name.writtenGiven(), name.writtenFamily() + birth);
    }

    /// ` Côté` out of *(née Côté)*, empty where there is none.
    private static String birthName(String shown) {
        var aside = ASIDE.matcher(shown);
        if (!aside.find()) return "";
        var words = List.of(BLANKS.split(aside.group(1).strip()));
        var first = Letters.plain(words.getFirst());
        var isBirth = words.size() > 1 && (first.equals("nee") || first.equals("ne") || first.equals("born"));
        return isBirth ? " " + String.join(" ", words.subList(1, words.size())) : "";
    }

    /// Words that bear letters, without what is set before and after names.
    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        for (var word : BLANKS.split(line.strip())) if (!Letters.plain(word).isEmpty()) words.add(word);
        while (words.size() > 1 && Civility.isOne(Letters.plain(words.getFirst()))) words.removeFirst();
        while (isAllowedToLose(words) && Civility.isCredential(bare(words.getLast()))) words.removeLast();
        return words;
    }

    private static boolean isAllowedToLose(List<String> words) {
        return words.size() > 2
                || !words.isEmpty() && words.stream().allMatch(word -> Civility.isCredential(bare(word)));
    }

    private static String bare(String word) {
        return Letters.plain(word).replace(" ", "");
    }

    private PersonName halves() {
        if (words.size() == 1) {
            var only = words.getFirst();
            return GivenNames.isKnown(only) ? PersonName.of(only, "") : PersonName.of("", only);
        }
        return isPartlyCapital() ? byCapitals() : byOrder();
    }

    private boolean isPartlyCapital() {
        return words.stream().anyMatch(ShownName::isCapital) && !words.stream().allMatch(ShownName::isCapital);
    }

    private PersonName byCapitals() {
        var given = new ArrayList<String>();
        var family = new ArrayList<String>();
        for (var word : words) {
            var isFamily = isCapital(word) || family.isEmpty() && !given.isEmpty() && FamilyName.isParticle(bare(word));
            (isFamily ? family : given).add(word);
        }
        return PersonName.of(String.join(" ", given), String.join(" ", family));
    }

    private PersonName byOrder() {
        var firstKnown = GivenNames.isKnown(words.getFirst());
        var lastKnown = GivenNames.isKnown(words.getLast());
        if (!firstKnown && lastKnown && !isInitial(words.getFirst())) {
            int from = words.size() - 1;
            while (from > 1 && GivenNames.isKnown(words.get(from - 1))) from--;
            return cut(from, words.size(), false);
        }
        return cut(0, givenWords(), firstKnown && !lastKnown);
    }

    private int givenWords() {
        int to = 1;
        while (to < words.size() - 1 && (isInitial(words.get(to)) || GivenNames.isKnown(words.get(to)))) to++;
        return to;
    }

    private PersonName cut(int from, int to, boolean isSure) {
        var given = String.join(" ", words.subList(from, to));
        var family = String.join(" ", words.subList(from == 0 ? to : 0, from == 0 ? words.size() : from));
        return isSure ? PersonName.of(given, family) : PersonName.unsure(given, family);
    }

    /// *TREMBLAY*, not *J.* nor *JP* set first, which are initials.
    private static boolean isCapital(String word) {
        var letters = word.codePoints().filter(Character::isLetter).count();
        var isLong = letters > MOST_INITIALS || FamilyName.isParticle(bare(word));
        return isLong && word.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean isInitial(String word) {
        return bare(word).length() == 1;
    }
}
