package org.passerelle.today;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.passerelle.exchanges.Owed;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;

/// What is promised, before it is kept anywhere.
///
/// @param words free; what was said: « envoyer le contrat »
/// @param byCall whether it is kept by telephone: it then waits in the queue of calls
/// @param firstStep whether it is a first step the owner committed to: one is then asked afterwards whether it happened
public record Pledge(int personId, String words, LocalDate due, Owed owed, boolean byCall, boolean firstStep) {

    private static final int WORDS_CHARACTERS_MAXIMUM = 500;
    private static final Pattern CALLING = Pattern.compile(
            "^(?:(?:je dois|dois|il faut|penser a|promis de|i ll|i will|i must|to) )?(?:(?:lui|l|le|la|les|y) )?"
                    + "(?:(?:r)?appeler|telephoner|call|ring|phone)\\b.*");

    public Pledge {
        words = words.strip();
        if (words.isEmpty()) throw new Refusal("promise.wordless");
        if (words.length() > WORDS_CHARACTERS_MAXIMUM) throw new Refusal("promise.long", WORDS_CHARACTERS_MAXIMUM);
    }

    /// A promise as one tells it: one to call is known by its words.
    public static Pledge told(int personId, String words, LocalDate due, Owed owed) {
        boolean call = owed == Owed.MINE && CALLING.matcher(Fold.of(words)).matches();
        return new Pledge(personId, words, due, owed, call, false);
    }
}
