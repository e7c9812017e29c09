package org.passerelle.introductions.pairs;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.passerelle.introductions.pairs.Profile.Topic;
import org.passerelle.introductions.pairs.Profile.Wish;

/// Finds reasons among profiles: words few of them share, and needs that trades meet. Cost: what the words held in common
/// are, not every pair.
final class Matching {

    private static final int WORDS_SHOWN = 3;
    /// A need weighs more than any three words in common.
    private static final double NEED_SCORE = 20;
    /// A word more of them have says nothing.
    private static final int SHARED_MAXIMUM = 12;

    private record Couple(Profile first, Profile second) {

        static Couple of(Profile one, Profile other) {
            return one.id() < other.id() ? new Couple(one, other) : new Couple(other, one);
        }
    }

    private final List<Profile> profiles;
    private final Map<String, List<Profile>> byTopic = new HashMap<>();
    private final Map<String, List<Profile>> byOffer = new HashMap<>();
    private final Map<Couple, List<Reason>> reasons = new HashMap<>();

    private Matching(Collection<Profile> profiles) {
        this.profiles = List.copyOf(profiles);
        for (var profile : profiles) {
            profile.topics.keySet().forEach(stem -> byTopic.computeIfAbsent(stem, _ -> new ArrayList<>()).add(profile));
            profile.offers.keySet().forEach(stem -> byOffer.computeIfAbsent(stem, _ -> new ArrayList<>()).add(profile));
        }
    }

    /// Every pair with a reason, the best first; colleagues left out.
    static List<Pair> of(Collection<Profile> profiles) {
        var matching = new Matching(profiles);
        matching.meetNeeds();
        matching.shareTopics();
        return matching.reasons.entrySet().stream()
                .map(each -> new Pair(each.getKey().first().person, each.getKey().second().person, sorted(each.getValue())))
                .sorted(Comparator.comparingDouble(Pair::score)
                        .reversed()
                        .thenComparing(pair -> pair.first().id())
                        .thenComparing(pair -> pair.second().id()))
                .toList();
    }

    private void meetNeeds() {
        for (var needing : profiles) {
            for (var wish : needing.wishes) {
                var met = new HashMap<Profile, String>();
                for (var stem : wish.need().stems())
                    for (var offering : byOffer.getOrDefault(stem, List.of()))
                        if (isSpecific(stem)) met.putIfAbsent(offering, stem);
                met.forEach((offering, stem) -> add(needing, offering, need(needing, wish, offering, stem)));
            }
        }
    }

    /// Whether few enough offer it for it to be what is sought.
    private boolean isSpecific(String stem) {
        return stem.startsWith("=") || byOffer.getOrDefault(stem, List.of()).size() <= SHARED_MAXIMUM;
    }

    private Reason need(Profile needing, Wish wish, Profile offering, String stem) {
        var offer = offering.offers.get(stem);
        return new Reason.NeedMet(
                needing.person,
                wish.need().words(),
                wish.where(),
                wish.on(),
                offering.person,
                offer == null ? "" : offer.words(),
                NEED_SCORE + rarity(byOffer.getOrDefault(stem, List.of()).size()));
    }

    private void shareTopics() {
        var shared = new HashMap<Couple, List<String>>();
        byTopic.forEach((stem, having) -> {
            if (having.size() < 2 || having.size() > SHARED_MAXIMUM) return;
            for (int i = 0; i < having.size(); i++)
                for (int j = i + 1; j < having.size(); j++)
                    shared.computeIfAbsent(Couple.of(having.get(i), having.get(j)), _ -> new ArrayList<>()).add(stem);
        });
        shared.forEach((couple, stems) -> add(couple.first(), couple.second(), topic(couple, stems)));
    }

    private Reason topic(Couple couple, List<String> stems) {
        var rarest = stems.stream()
                .sorted(Comparator.comparingDouble((String stem) -> weight(couple, stem)).reversed().thenComparing(stem -> stem))
                .limit(WORDS_SHOWN)
                .toList();
        var best = rarest.getFirst();
        return new Reason.SharedTopic(
                rarest.stream().map(stem -> written(couple, stem)).toList(),
                topic(couple.first(), best).where(),
                topic(couple.second(), best).where(),
                rarest.stream().mapToDouble(stem -> weight(couple, stem)).sum());
    }

    private double weight(Couple couple, String stem) {
        double told = (topic(couple.first(), stem).where().weight() + topic(couple.second(), stem).where().weight()) / 2;
        return told * rarity(byTopic.getOrDefault(stem, List.of()).size());
    }

    private static String written(Couple couple, String stem) {
        var one = topic(couple.first(), stem);
        var other = topic(couple.second(), stem);
        var written = (other.where().weight() > one.where().weight() ? other : one).written();
        return Common.isAcronym(written) ? written : written.toLowerCase(Locale.ROOT);
    }

    private static Topic topic(Profile profile, String stem) {
        return requireNonNull(profile.topics.get(stem));
    }

    /// 0 where everyone has it.
    private double rarity(int having) {
        return Math.log((profiles.size() + 1.0) / Math.max(1, having));
    }

    private void add(Profile one, Profile other, Reason reason) {
        boolean colleagues = one.organisations.stream().anyMatch(other.organisations::contains);
        if (one == other || colleagues) return;
        reasons.computeIfAbsent(Couple.of(one, other), _ -> new ArrayList<>()).add(reason);
    }

    /// The best of each kind is enough, one for each direction of a need.
    private static List<Reason> sorted(List<Reason> reasons) {
        var seen = new HashSet<Object>();
        return reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::score).reversed().thenComparing(Reason::toString))
                .filter(reason -> seen.add(reason instanceof Reason.NeedMet met ? (Object) met.needing() : Set.of()))
                .toList();
    }
}
