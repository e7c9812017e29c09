package org.passerelle.introductions.pairs;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// Whom a text may matter to: people well tied to the owner who look for what it is about, or whose tags, roles, notes or own
/// words have its words. It only reads; cost: seven queries, whatever the size of the network.
public final class Concerned {

    private static final int WORDS_SHOWN = 3;
    private static final int WORDS_READ = 8;
    private static final int CHARACTERS_MINIMUM = 7;
    private static final double NEED_SCORE = 20;
    /// One word that many have says nothing.
    private static final double SCORE_MINIMUM = 1;
    /// Among fewer than that, a word is rare though everyone has it.
    private static final int FEW = 20;

    private final Store store;
    private final Almanac almanac;

    public Concerned(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    /// At most so many, those it matters most to first.
    public List<Concern> by(String text, int most) {
        var telling = Term.of(text).stream().filter(Common::isTelling).collect(toMap(Term::stem, Term::written, (one, _) -> one, LinkedHashMap::new));
        if (telling.isEmpty()) return List.of();
        var candidates = new Candidates(store.sql(), Math.toIntExact(almanac.today().toEpochDay()));
        var profiles = candidates.profiles();
        candidates.speaking(profiles, longest(telling));
        var sought = new LinkedHashSet<>(telling.keySet());
        sought.addAll(Trades.in(Term.of(text)));
        var having = having(profiles, sought);
        return profiles.values().stream()
                .flatMap(profile -> Stream.concat(need(profile, sought), topic(profile, telling, having, profiles.size()))
                        .max(Comparator.comparingDouble(Concern::score))
                        .stream())
                .filter(concern -> concern.score() >= SCORE_MINIMUM)
                .sorted(Comparator.comparingDouble(Concern::score).reversed().thenComparing(each -> each.person().id()))
                .limit(most)
                .toList();
    }

    /// The words most worth looking for in what people wrote.
    private static Set<String> longest(Map<String, String> telling) {
        return telling.values().stream()
                .filter(written -> written.length() >= CHARACTERS_MINIMUM)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(WORDS_READ)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Map<String, Integer> having(Map<Integer, Profile> profiles, Set<String> stems) {
        var having = new HashMap<String, Integer>();
        for (var profile : profiles.values()) for (var stem : stems) if (profile.topics.containsKey(stem)) having.merge(stem, 1, Integer::sum);
        return having;
    }

    private static Stream<Concern> need(Profile profile, Set<String> sought) {
        return profile.wishes.stream()
                .filter(wish -> wish.need().stems().stream().anyMatch(sought::contains))
                .limit(1)
                .map(wish -> new Concern(profile.person, List.of(wish.need().words().strip()), wish.where(), wish.on(), true, NEED_SCORE));
    }

    private static Stream<Concern> topic(Profile profile, Map<String, String> telling, Map<String, Integer> having, int all) {
        var shared = telling.keySet().stream()
                .filter(stem -> tells(profile.topics.get(stem), telling.get(stem)))
                .sorted(Comparator.comparingDouble((String stem) -> weight(profile, stem, having, all)).reversed())
                .limit(WORDS_SHOWN)
                .toList();
        if (shared.isEmpty()) return Stream.empty();
        var best = Objects.requireNonNull(profile.topics.get(shared.getFirst()));
        double score = shared.stream().mapToDouble(stem -> weight(profile, stem, having, all)).sum();
        var words = shared.stream().map(stem -> Optional.ofNullable(telling.get(stem)).orElse(stem)).toList();
        return Stream.of(new Concern(profile.person, words, best.where(), null, false, score));
    }

    /// In running words, short ones are mostly everybody's.
    private static boolean tells(Profile.@Nullable Topic topic, @Nullable String written) {
        if (topic == null || written == null) return false;
        return switch (topic.where()) {
            case TAG, ROLE, HEADLINE -> true;
            case NOTE, EXCHANGE, PROMISE -> written.length() >= CHARACTERS_MINIMUM || Common.isAcronym(written);
        };
    }

    /// Much where few have it, and where it tells what they do.
    private static double weight(Profile profile, String stem, Map<String, Integer> having, int all) {
        double rarity = Math.log((Math.max(all, FEW) + 1.0) / Math.max(1, having.getOrDefault(stem, 1)));
        return Objects.requireNonNull(profile.topics.get(stem)).where().weight() * rarity;
    }
}
