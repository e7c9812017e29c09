package org.passerelle.platform.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The headers of an answer; names in any case.
public record Headers(Map<String, List<String>> all) {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>\\s*;([^,]*(?:\"[^\"]*\"[^,]*)*)");
    private static final Pattern RELATION = Pattern.compile("\\brel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,]+))");

    public Headers(Map<String, List<String>> all) {
        var anyCase = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        all.forEach((name, values) -> anyCase.put(name, List.copyOf(values)));
        this.all = anyCase;
    }

    public Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }

    /// In the order they came; empty where there is none.
    public List<String> values(String name) {
        return all.getOrDefault(name, List.of());
    }

    /// The target of the first `Link` of that relation, such as `https://api.w.org/`, as written: it may be relative.
    public Optional<String> link(String relation) {
        return LINK.matcher(String.join(", ", values("Link")))
                .results()
                .filter(link -> RELATION.matcher(link.group(2))
                        .results()
                        .flatMap(rel -> List.of((rel.group(1) == null ? rel.group(2) : rel.group(1)).split("\\s+")).stream())
                        .anyMatch(relation::equalsIgnoreCase))
                .map(link -> link.group(1))
                .findFirst();
    }
}
