package org.passerelle.insight.duplicates;

import static org.passerelle.insight.duplicates.Trait.EMAIL;
import static org.passerelle.insight.duplicates.Trait.FAMILY;
import static org.passerelle.insight.duplicates.Trait.GIVEN;
import static org.passerelle.insight.duplicates.Trait.TOWN;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Invented people, some of them described twice; the id of a second description is that of the first and {@value
/// #AGAIN}.
final class Crowd {

    static final int AGAIN = 100_000;
    private static final String[] BEGINNINGS = {"Mar", "Lé", "Zo", "Thé", "Fa", "Chlo", "É", "So", "A", "Jean-No"};
    private static final String[] ENDINGS = {"ie", "on", "ë", "o", "tou", "mile", "fia", "wa", "ël", "thilde", "rine"};
    private static final String[] TOWNS = {"Rimouski", "Montréal", "Lyon", "Marseille", "Nantes", "Magog", "Gatineau"};

    private Crowd() {}

    static List<Description> of(int people, double again, long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Description>();
        for (var id = 0; id < people; id++) {
            var person = person(random, id);
            all.add(new Description(id, person));
            if (random.nextDouble() < again) all.add(new Description(id + AGAIN, mistyped(random, person)));
        }
        return all;
    }

    static Map<Trait, List<String>> person(Random random, int id) {
        var person = new EnumMap<Trait, List<String>>(Trait.class);
        var family = word(random) + word(random).toLowerCase(Locale.ROOT);
        person.put(GIVEN, List.of(word(random)));
        person.put(FAMILY, List.of(family));
        person.put(TOWN, List.of(one(random, TOWNS)));
        if (random.nextInt(3) > 0) person.put(EMAIL, List.of(family.toLowerCase(Locale.ROOT) + id + "@example.org"));
        return person;
    }

    private static Map<Trait, List<String>> mistyped(Random random, Map<Trait, List<String>> person) {
        var again = new EnumMap<>(person);
        var trait = List.copyOf(person.keySet()).get(random.nextInt(person.size()));
        if (random.nextInt(3) == 0) again.remove(trait);
        else again.computeIfPresent(trait, (_, values) -> List.of(values.getFirst().replaceFirst("(.)(.)$", "$2$1")));
        return again;
    }

    private static String word(Random random) {
        return one(random, BEGINNINGS) + one(random, ENDINGS);
    }

    private static String one(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
