package org.passerelle.insight.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whose the domains of e-mail addresses are, as far as a network shows: *librairiedibbert.com* bears the name of an
/// organisation someone is with; *umontreal.ca* is that of all who say where they are. What everyone may have an address
/// at is nobody’s.
final class Employers {

    private static final int FEWEST = 3;
    private static final double SHARE = .8;

    private final Map<String, String> named = new HashMap<>();
    private final Map<String, Map<String, Integer>> said = new HashMap<>();

    Employers(List<Description> all) {
        for (var description : all) {
            var organisations = organisations(description);
            for (var organisation : organisations) named.putIfAbsent(organisation.replace(" ", ""), organisation);
            for (var domain : domains(description))
                for (var organisation : organisations)
                    said.computeIfAbsent(domain, _ -> new HashMap<>()).merge(organisation, 1, Integer::sum);
        }
    }

    /// The organisations that someone’s addresses are at, in their normal form.
    List<String> of(Description description) {
        return domains(description).stream().map(this::owner).flatMap(Optional::stream).toList();
    }

    private Optional<String> owner(String domain) {
        var counts = said.getOrDefault(domain, Map.of());
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        var name = named.get(label(domain));
        if (name != null && counts.getOrDefault(name, 0) * 2 >= sum) return Optional.of(name);
        return counts.entrySet().stream()
                .filter(each -> each.getValue() >= FEWEST && each.getValue() >= SHARE * sum)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// *librairiedibbert* of *mail.librairie-dibbert12.com*.
    private static String label(String domain) {
        var labels = domain.split("\\.");
        return NormalForm.words(labels[Math.max(0, labels.length - 2)]).replaceAll("[\\d ]", "");
    }

    private static List<String> organisations(Description description) {
        return normal(description, Trait.ORGANISATION);
    }

    private static List<String> domains(Description description) {
        return normal(description, Trait.EMAIL).stream()
                .map(address -> address.substring(address.indexOf('@') + 1))
                .distinct()
                .toList();
    }

    private static List<String> normal(Description description, Trait trait) {
        return description.values().getOrDefault(trait, List.of()).stream()
                .map(value -> NormalForm.of(trait, value))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
