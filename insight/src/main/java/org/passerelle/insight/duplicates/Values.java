package org.passerelle.insight.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Distinct normal forms, numbered as they come.
final class Values {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> all = new ArrayList<>();

    int number(String value) {
        var known = numbers.putIfAbsent(value, all.size());
        if (known != null) return known;
        all.add(value);
        return all.size() - 1;
    }

    String get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }

    /// Nothing new comes any more: the way back from values to numbers is let go.
    void close() {
        numbers.clear();
    }
}
