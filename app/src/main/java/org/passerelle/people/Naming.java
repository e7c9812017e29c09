package org.passerelle.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.passerelle.formats.Identity;
import org.passerelle.platform.Fold;

/// Names as archives give them, and what stands for one where they give none.
final class Naming {

    private static final String LINKEDIN_PROFILE = "linkedin.com/in/";

    private static final Set<String> TITLES = Set.of("m", "mr", "mme", "mlle", "mrs", "ms", "me", "dr", "dre", "prof", "sir");

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

    /// What to greet someone by: the given name their card tells, else the first word of their name that is no title.
    /// Empty where the name is an address, a number, or begins with an initial.
    static String given(String name, String told) {
        if (!told.isBlank()) return told.strip();
        if (name.matches(".*[@/\\d].*")) return "";
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !TITLES.contains(Fold.of(word).replace(".", "")))
                .findFirst()
                .filter(word -> word.length() > 1 && !word.endsWith("."))
                .orElse("");
    }
}
