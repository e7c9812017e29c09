package org.passerelle.insight.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Journeys over the same channels.
///
/// @param channels how many there are, 0 or more: they are numbered from 0
/// @param all in any order
public record Journeys(int channels, List<Journey> all) {

    /// @throws IllegalArgumentException when a touch is by a channel that is not among them
    public Journeys {
        all = List.copyOf(all);
        for (var journey : all) {
            for (var touch : journey.touches()) {
                if (touch.channel() >= channels) {
                    throw new IllegalArgumentException(
                            "Channel %d is not among %d.".formatted(touch.channel(), channels));
                }
            }
        }
    }

    /// The same, every contract being worth one: credits become numbers of contracts.
    public Journeys counted() {
        return new Journeys(
                channels,
                all.stream()
                        .map(journey -> new Journey(journey.touches(), journey.won(), journey.won() ? 1 : 0))
                        .toList());
    }

    /// What was won in all, in the unit of the values.
    public double total() {
        return all.stream().mapToDouble(Journey::value).sum();
    }

    /// What was won without any touch: nobody knows where it came from.
    public double unknown() {
        return all.stream()
                .filter(journey -> journey.touches().isEmpty())
                .mapToDouble(Journey::value)
                .sum();
    }

    /// Channels seen, but never on the way to a contract. Removal effects may credit them all the same: say so.
    public BitSet assistOnly() {
        var seen = seen(journey -> true);
        seen.andNot(seen(Journey::won));
        return seen;
    }

    /// As many journeys, drawn from these with replacement.
    Journeys resampled(SplittableRandom random) {
        return new Journeys(
                channels,
                Stream.generate(() -> all.get(random.nextInt(all.size())))
                        .limit(all.size())
                        .toList());
    }

    private BitSet seen(Predicate<Journey> which) {
        var seen = new BitSet(channels);
        all.stream().filter(which).forEach(journey -> journey.touches().forEach(touch -> seen.set(touch.channel())));
        return seen;
    }
}
