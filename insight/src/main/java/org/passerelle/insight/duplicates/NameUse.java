package org.passerelle.insight.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.insight.names.GivenNames;
import org.passerelle.insight.names.PersonName;

/// Which words a network uses as given names and which as family names, as far as its cards part them: no list knows all
/// names, and many French ones are both.
final class NameUse {

    /// What a list of given names is worth, in cards.
    private static final double LISTED = 2;
    private static final double UNSEEN = .5;
    /// How much use must speak against what a name alone looks like, in nats.
    private static final double TO_CONVINCE = 1;
    /// How much more often the given name comes first, in nats.
    private static final double GIVEN_FIRST = 1;

    private final Map<String, int[]> seen = new HashMap<>();

    /// Learns from a name whose halves were told apart.
    void add(PersonName name) {
        count(name.writtenGiven(), 0);
        count(name.writtenFamily(), 1);
    }

    private void count(String half, int which) {
        for (var word : words(half)) seen.computeIfAbsent(word, _ -> new int[2])[which]++;
    }

    boolean isGiven(String word) {
        return GivenNames.isKnown(word) || leaning(word) > 0;
    }

    /// A name shown on one line, parted as the network parts such words where the line itself does not tell.
    PersonName read(String shown) {
        var readings = PersonName.readings(shown);
        var best = readings.getFirst();
        double most = weight(best, shown) + TO_CONVINCE;
        for (var reading : readings.subList(1, readings.size())) {
            double weight = weight(reading, shown);
            if (weight <= most) continue;
            best = reading;
            most = weight;
        }
        return best;
    }

    private double weight(PersonName name, String shown) {
        double use = leaning(words(name.writtenGiven())) - leaning(words(name.writtenFamily()));
        return shown.startsWith(name.writtenGiven()) ? use + GIVEN_FIRST : use;
    }

    private double leaning(List<String> words) {
        return words.stream().mapToDouble(this::leaning).sum();
    }

    /// Above 0 for what is rather a given name.
    private double leaning(String word) {
        var counts = seen.getOrDefault(word, new int[2]);
        double given = counts[0] + UNSEEN + (GivenNames.isKnown(word) ? LISTED : 0);
        return Math.log(given / (counts[1] + UNSEEN));
    }

    private static List<String> words(String half) {
        var words = NormalForm.words(half);
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
