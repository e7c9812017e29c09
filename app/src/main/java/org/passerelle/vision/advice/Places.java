package org.passerelle.vision.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.vision.Vision;

/// Where to be: ways weighed by the rules that speak for them, then as many as the hours allow. Few well kept are worth more
/// than many open.
///
/// @param kept as many as the time allows, the best first
/// @param others that may be chosen, those with reasons first
public record Places(List<Place> kept, List<Place> others) {

    /// Profiles on networks, at most: beyond, none is kept well.
    public static final int PROFILES_MAXIMUM = 3;

    private static final int PROFILES_UNTOLD = 2;
    private static final int MINUTES_UNTOLD = 240;

    /// A way, what it asks and why it suits.
    ///
    /// @param rules that speak for it, the strongest first
    public record Place(Way way, List<Rule> rules, int weight) {

        /// What being there takes, as an order of magnitude of ours.
        public int weekMinutes() {
            return minutes(way);
        }
    }

    /// One can be in these; the others lead to the owner by themselves.
    public static final List<Way> OFFERED = List.of(
            Way.BLOG, Way.LINKEDIN, Way.X, Way.FACEBOOK, Way.INSTAGRAM, Way.MASTODON, Way.BLUESKY, Way.MAIL, Way.MEETING, Way.EVENT,
            Way.INTRODUCTION);

    public static Places suiting(Vision vision) {
        var weighed = OFFERED.stream()
                .map(way -> place(way, vision))
                .sorted(Comparator.comparing(Place::weight).reversed())
                .toList();
        var kept = new ArrayList<Place>();
        int left = vision.weekMinutes() == null ? MINUTES_UNTOLD : vision.weekMinutes();
        for (var place : weighed) {
            boolean fits = place.weekMinutes() <= left || kept.isEmpty();
            boolean isOneMore = place.way().isRented() && profiles(kept.stream().map(Place::way).toList()) >= most(vision);
            if (place.weight() == 0 || !fits || isOneMore) continue;
            kept.add(place);
            left -= place.weekMinutes();
        }
        return new Places(List.copyOf(kept), weighed.stream().filter(each -> !kept.contains(each)).toList());
    }

    /// How many profiles on networks the hours allow.
    static int most(Vision vision) {
        var minutes = vision.weekMinutes();
        return minutes == null ? PROFILES_UNTOLD : Math.clamp(minutes / 120, 1, PROFILES_MAXIMUM);
    }

    static int profiles(List<Way> ways) {
        return (int) ways.stream().filter(Way::isRented).count();
    }

    /// What being there takes each week: a text a week on a blog, a quarter of an hour a working day on a network, one coffee,
    /// an evening a month and what follows it. Of ours, to begin with: time entered tells better.
    static int minutes(Way way) {
        return switch (way) {
            case BLOG -> 150;
            case LINKEDIN, FACEBOOK, X, EVENT -> 75;
            case INSTAGRAM -> 90;
            case MASTODON, BLUESKY, MEETING -> 60;
            case MAIL -> 45;
            default -> 30;
        };
    }

    private static Place place(Way way, Vision vision) {
        var rules = Rule.ALL.stream()
                .filter(rule -> rule.ways().contains(way) && rule.holds(vision))
                .sorted(Comparator.comparing(rule -> rule.ways().indexOf(way)))
                .toList();
        int weight = rules.stream().mapToInt(rule -> 3 - rule.ways().indexOf(way)).sum();
        return new Place(way, rules, weight);
    }
}
