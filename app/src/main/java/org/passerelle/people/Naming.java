package org.passerelle.people;

import java.util.Arrays;
import java.util.List;
import org.passerelle.formats.Identity;
import org.passerelle.platform.Fold;

/// Names as archives give them, and what stands for one where they give none.
final class Naming {

    private static final String LINKEDIN_PROFILE = "linkedin.com/in/";

    private Naming() {}

    /// What someone known by an address alone is called: the address.
    static String of(Identity address) {
        return address.value().startsWith(LINKEDIN_PROFILE)
                ? address.value().substring(LINKEDIN_PROFILE.length())
                : address.value();
    }

    /// Whether two names may be one person's who share a telephone: colleagues and families share one too. The first
    /// words agree, or one is the other's initial, or all words of one are in the other. No name, or a number in its
    /// place, agrees with everything.
    static boolean agree(String one, String other) {
        if (one.startsWith("+") || other.startsWith("+")) return true;
        var some = words(one);
        var others = words(other);
        if (some.isEmpty() || others.isEmpty()) return true;
        return firstAgree(some.getFirst(), others.getFirst()) || some.containsAll(others) || others.containsAll(some);
    }

    private static boolean firstAgree(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
    }

    private static List<String> words(String name) {
        return Arrays.stream(Fold.of(name).split("[ .]+")).filter(word -> !word.isEmpty()).toList();
    }
}
