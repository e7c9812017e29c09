package org.passerelle.opportunities;

import org.passerelle.platform.Words;

/// A step between the first sign and the decision. The first five are the product’s, told in the reader’s language unless
/// renamed; the others bear the owner’s own word.
public record Stage(int id, String name, Outcome outcome, int rank) {

    static final int SIGN = 1;
    static final int WON = 4;
    static final int LOST = 5;

    public enum Outcome {
        OPEN,
        WON,
        LOST;

        static Outcome of(String word) {
            return word.isEmpty() ? OPEN : valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    public String label(Words words) {
        var key = "stage." + name;
        return words.knows(key) ? words.say(key) : name;
    }
}
