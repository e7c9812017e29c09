package org.passerelle.insight.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.insight.names.PersonName;

/// Given and family names of descriptions: from their own traits, out of a whole name, or, where one is missing or an
/// initial, out of an e-mail address that repeats it.
final class NamesTold {

    private static final int LONGEST_INITIALS = 6;

    private final Set<String> families = new HashSet<>();

    NamesTold(List<Description> all) {
        if (all.stream().noneMatch(description -> description.values().containsKey(Trait.EMAIL))) return;
        for (var description : all) {
            var own = said(description, Trait.FAMILY);
            if (own.isEmpty()) families.add(joined(of(description).writtenFamily()));
            for (var family : own) families.add(joined(family));
        }
    }

    static PersonName of(Description description) {
        var given = first(description, Trait.GIVEN);
        var family = String.join(" ", said(description, Trait.FAMILY));
        return given.isBlank() && family.isBlank()
                ? PersonName.read(first(description, Trait.NAME))
                : PersonName.of(given, family);
    }

    /// All family names, as written; where there is none, the one of an address.
    List<String> families(Description description) {
        var said = said(description, Trait.FAMILY);
        if (!said.isEmpty()) return said;
        var name = of(description);
        return name.family().isEmpty()
                ? byAddress(description, name).map(PersonName::writtenFamily).toList()
                : List.of(name.writtenFamily());
    }

    /// All given names likewise; to initials, what an address says of them is added.
    List<String> givens(Description description) {
        var said = said(description, Trait.GIVEN);
        if (!said.isEmpty() && said.getFirst().length() > LONGEST_INITIALS) return said;
        var name = of(description);
        var all = new ArrayList<>(said);
        if (said.isEmpty() && !name.given().isEmpty()) all.add(name.writtenGiven());
        if (name.given().isEmpty() || name.given().isInitials()) {
            byAddress(description, name)
                    .filter(told -> name.given().isShorterThan(told.given()))
                    .forEach(told -> all.add(told.writtenGiven()));
        }
        return all;
    }

    private Stream<PersonName> byAddress(Description description, PersonName name) {
        return said(description, Trait.EMAIL).stream()
                .flatMap(address -> NamedAddress.read(NormalForm.of(Trait.EMAIL, address), families).stream())
                .filter(told -> !name.compare(told).differs())
                .limit(1);
    }

    private static String joined(String family) {
        return NormalForm.of(Trait.FAMILY, family).replace(" ", "");
    }

    private static String first(Description description, Trait trait) {
        var said = said(description, trait);
        return said.isEmpty() ? "" : said.getFirst();
    }

    private static List<String> said(Description description, Trait trait) {
        return description.values().getOrDefault(trait, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
