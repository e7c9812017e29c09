package org.passerelle.insight.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.insight.names.PersonName;
import org.passerelle.insight.names.Resemblance;

/// Given and family names of descriptions: from their own traits or out of a whole name. Addresses that repeat a name add
/// what it lacks: a half of it, the rest of an initial, the other family name of someone who has two.
final class NamesTold {

    private static final int LONGEST_INITIALS = 6;
    private static final Set<Trait> TO_BE_PARTED = EnumSet.of(Trait.NAME, Trait.EMAIL, Trait.HANDLE);

    private final NameUse use = new NameUse();
    private final Set<String> families = new HashSet<>();
    private final NamedAddress addresses = new NamedAddress(use, families);

    NamesTold(List<Description> all) {
        if (all.stream().allMatch(NamesTold::isPlain)) return;
        all.stream().flatMap(description -> told(description).stream()).forEach(use::add);
        for (var description : all) {
            var own = said(description, Trait.FAMILY);
            if (own.isEmpty()) families.add(joined(name(description).writtenFamily()));
            for (var family : own) families.add(joined(family));
        }
    }

    /// Whether it has no name to be parted, by itself or in an address.
    private static boolean isPlain(Description description) {
        return Collections.disjoint(description.values().keySet(), TO_BE_PARTED);
    }

    /// A name whose halves the description itself tells apart.
    private static Optional<PersonName> told(Description description) {
        if (said(description, Trait.GIVEN).isEmpty() && said(description, Trait.FAMILY).isEmpty()) {
            var readings = PersonName.readings(first(description, Trait.NAME));
            return readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
        }
        return Optional.of(of(description));
    }

    /// By the description alone.
    static PersonName of(Description description) {
        return name(description, PersonName::read);
    }

    private PersonName name(Description description) {
        return name(description, use::read);
    }

    private static PersonName name(Description description, Function<String, PersonName> reading) {
        var given = first(description, Trait.GIVEN);
        var family = String.join(" ", said(description, Trait.FAMILY));
        return given.isBlank() && family.isBlank() ? reading.apply(first(description, Trait.NAME)) : PersonName.of(given, family);
    }

    /// All family names, as written; those of an address too where there is none, or where it bears the same given name.
    List<String> families(Description description) {
        var name = name(description);
        var all = new ArrayList<>(said(description, Trait.FAMILY));
        if (all.isEmpty() && !name.family().isEmpty()) all.add(name.writtenFamily());
        byAddress(description)
                .filter(told -> !told.family().isEmpty())
                .filter(told -> all.isEmpty() ? !name.compare(told).differs() : isOtherName(name, told))
                .limit(1)
                .forEach(told -> all.add(told.writtenFamily()));
        return all;
    }

    /// Whether it is the same given name, whole, with another family name: by birth, or by marriage.
    private static boolean isOtherName(PersonName name, PersonName told) {
        var likeness = name.compare(told);
        var given = likeness.given();
        return likeness.family() != null && !likeness.family().agrees()
                && given != null && given.agrees() && given != Resemblance.INITIAL && given != Resemblance.PART;
    }

    /// All given names likewise; to initials, what an address says of them is added.
    List<String> givens(Description description) {
        var said = said(description, Trait.GIVEN);
        if (!said.isEmpty() && said.getFirst().length() > LONGEST_INITIALS) return said;
        var name = name(description);
        var all = new ArrayList<>(said);
        if (said.isEmpty() && !name.given().isEmpty()) all.add(name.writtenGiven());
        if (name.given().isEmpty() || name.given().isInitials()) {
            byAddress(description)
                    .filter(told -> !name.compare(told).differs() && name.given().isShorterThan(told.given()))
                    .limit(1)
                    .forEach(told -> all.add(told.writtenGiven()));
        }
        return all;
    }

    private Stream<PersonName> byAddress(Description description) {
        var emails = said(description, Trait.EMAIL).stream().map(address -> addresses.ofEmail(NormalForm.of(Trait.EMAIL, address)));
        var handles = said(description, Trait.HANDLE).stream().map(handle -> addresses.ofHandle(NormalForm.of(Trait.HANDLE, handle)));
        return Stream.concat(emails, handles).flatMap(Optional::stream);
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
