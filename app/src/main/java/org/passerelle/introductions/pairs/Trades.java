package org.passerelle.introductions.pairs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Trades under their several names, in both languages: a CTO is a `directeur technique`, a lawyer an `avocate`. One line of
/// the file for each.
final class Trades {

    private record Name(List<String> stems, String trade) {}

    private static final Map<String, List<Name>> BY_FIRST = read();

    private Trades() {}

    /// The trades a text names, each as one word no text contains.
    static Set<String> in(List<Term> text) {
        var stems = text.stream().map(Term::stem).toList();
        var found = new HashSet<String>();
        for (int i = 0; i < stems.size(); i++)
            for (var name : BY_FIRST.getOrDefault(stems.get(i), List.of()))
                if (Collections.indexOfSubList(stems.subList(i, Math.min(stems.size(), i + name.stems().size())), name.stems()) == 0)
                    found.add(name.trade());
        return found;
    }

    private static Map<String, List<Name>> read() {
        var names = new HashMap<String, List<Name>>();
        try (var in = Objects.requireNonNull(Trades.class.getResourceAsStream("/introductions/trades.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line : lines.lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
                for (var each : Arrays.asList(line.split(","))) {
                    var stems = Term.of(each).stream().map(Term::stem).toList();
                    names.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
                            .add(new Name(stems, "=" + line.substring(0, line.indexOf(',')).strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
