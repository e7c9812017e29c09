package org.passerelle.introductions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.platform.Refusal;

/// What came of an introduction or a referral.
///
/// @param words the owner's; may be empty
public record Outcome(Kind kind, String words, LocalDate on) {

    static final int CHARACTERS_MAXIMUM = 2_000;

    public enum Kind {
        NOTHING,
        CONVERSATION,
        OPPORTUNITY,
        MANDATE,
        OTHER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    public Outcome {
        words = words.strip();
        if (words.length() > CHARACTERS_MAXIMUM) throw new Refusal("introduction.long", CHARACTERS_MAXIMUM);
    }
}
