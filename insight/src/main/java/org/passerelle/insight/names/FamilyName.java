package org.passerelle.insight.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A family name, read once and ready to be compared many times: by birth, by marriage, or both joined.
///
/// Articles and *Saint* belong to the word after them (*Le Blanc, Leblanc*; *St-Onge, Saint Onge*); particles of place
/// may be missing (*d’Ormesson, Ormesson*). [#compare] allocates nothing.
///
/// {@snippet :
/// FamilyName.of("Côté-Tremblay").compare(FamilyName.of("TREMBLAY")); // PART
/// FamilyName.of("Gauthier").compare(FamilyName.of("Gotier"));        // SOUNDS
/// }
public final class FamilyName {

    private static final Set<String> PARTICLES =
            Set.of("de", "du", "des", "d", "von", "van", "der", "den", "zu", "da", "dos", "di", "del", "della", "el", "al");
    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "les", "st", "ste", "mac", "mc", "o", "ben", "bel");

    private final String joined;
    private final String core;
    private final List<String> parts;
    private @Nullable List<String> sounds;
    private @Nullable String sound;
    private final int letters;

    private FamilyName(List<String> words) {
        joined = String.join("", words);
        parts = parts(words);
        core = String.join("", parts);
        letters = Typing.letters(core);
    }

    /// @param written as found: *de la Durantaye*, *STE-MARIE*, *Tremblay (née Côté)*, *Tremblay, MBA*; may be blank
    public static FamilyName of(String written) {
        var words = new ArrayList<String>();
        var comma = written.indexOf(',');
        for (var word : Letters.words(Letters.plain(comma > 0 ? written.substring(0, comma) : written))) {
            switch (word) {
                case "nee", "ne", "born" -> {}
                case "saint" -> words.add("st");
                case "sainte" -> words.add("ste");
                default -> words.add(word);
            }
        }
        while (words.size() > 1 && isCredential(words.getLast())) words.removeLast();
        return new FamilyName(words);
    }

    private static boolean isCredential(String word) {
        return word.length() > 2 && Civility.isCredential(word);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word) || ARTICLES.contains(word) || word.equals("saint") || word.equals("sainte");
    }

    public boolean isEmpty() {
        return joined.isEmpty();
    }

    /// Small letters without accent, hyphen, blank or particle of place: `stpierre`, `ormesson`.
    public String core() {
        return core;
    }

    /// The names joined in it, in the order written: `cote`, `tremblay`. Never empty unless the name is.
    public List<String> parts() {
        return parts;
    }

    /// As [Sounds#of], of the whole without particles.
    public String sound() {
        var known = sound;
        if (known == null) {
            known = String.join("", sounds());
            sound = known;
        }
        return known;
    }

    private List<String> sounds() {
        var known = sounds;
        if (known == null) {
            known = parts.stream().map(Sounds::ofWord).toList();
            sounds = known;
        }
        return known;
    }

    /// How two family names resemble each other; symmetric; [Resemblance#APART] where one is empty.
    public Resemblance compare(FamilyName other) {
        if (isEmpty() || other.isEmpty()) return Resemblance.APART;
        if (joined.equals(other.joined)) return Resemblance.EQUAL;
        if (hasCore(other.core) || other.hasCore(core)) return Resemblance.VARIANT;
        if (isInitialOf(other) || other.isInitialOf(this)) return Resemblance.INITIAL;
        var byParts = parts.size() <= other.parts.size() ? compareParts(other) : other.compareParts(this);
        return byParts == Resemblance.APART ? compareSpelling(other) : byParts;
    }

    private boolean hasCore(String other) {
        return core.equals(other) || joined.equals(other);
    }

    private Resemblance compareParts(FamilyName longer) {
        if (longer.parts.size() == 1) return Resemblance.APART;
        if (longer.parts.containsAll(parts)) {
            return parts.size() == longer.parts.size() ? Resemblance.VARIANT : Resemblance.PART;
        }
        return longer.sounds().containsAll(sounds()) ? Resemblance.SOUNDS : Resemblance.APART;
    }

    private boolean isInitialOf(FamilyName other) {
        return core.length() == 1 && other.core.charAt(0) == core.charAt(0);
    }

    private Resemblance compareSpelling(FamilyName other) {
        if (sound().length() > 1 && sound().equals(other.sound())) return Resemblance.SOUNDS;
        var isNear = Typing.couldBeNear(letters, other.letters) && Typing.isNear(core, other.core);
        return isNear ? Resemblance.NEAR : Resemblance.APART;
    }

    private static List<String> parts(List<String> words) {
        var parts = new ArrayList<String>();
        var pending = "";
        for (var word : words) {
            if (ARTICLES.contains(word)) pending += word;
            else if (!PARTICLES.contains(word)) {
                parts.add(pending + word);
                pending = "";
            }
        }
        if (!pending.isEmpty() || parts.isEmpty()) parts.add(pending.isEmpty() ? String.join("", words) : pending);
        parts.removeIf(String::isEmpty);
        return List.copyOf(parts);
    }
}
