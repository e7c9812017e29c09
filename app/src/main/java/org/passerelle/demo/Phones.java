package org.passerelle.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Numbers out of the ranges kept for fiction, each given once.
final class Phones {

    private final Map<String, Integer> next = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    void take(String number) {
        taken.add(number);
    }

    /// The town's next free number; null when its ranges are used up.
    @Nullable String draw(Town town) {
        for (var pattern : town.phones()) {
            var number = draw(pattern);
            if (number != null) return number;
        }
        return null;
    }

    private @Nullable String draw(String pattern) {
        int digits = (int) pattern.chars().filter(c -> c == '#').count();
        int size = (int) Math.pow(10, digits);
        for (int n = next.getOrDefault(pattern, 0); n < size; n++) {
            next.put(pattern, n + 1);
            var number = filled(pattern, ("%0" + digits + "d").formatted(n));
            if (taken.add(number)) return number;
        }
        return null;
    }

    private static String filled(String pattern, String digits) {
        var number = new StringBuilder(pattern);
        for (char digit : digits.toCharArray()) number.setCharAt(number.indexOf("#"), digit);
        return number.toString();
    }
}
