package org.passerelle.insight.pitch;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How well a score tells pitches from other messages.
///
/// ```java
/// PitchEvaluation.of(heldOutInFrench, text -> PitchModel.standard().read(text).chance(), .5);
/// ```
///
/// @param messages how many, of which {@code pitches} are pitches
/// @param templates of which they are variants
/// @param area under the curve of precision and recall, as average precision: 0 to 1
/// @param recallAtFewFalseAlarms the share of pitches found by a threshold that takes at most {@value #FALSE_ALARMS} of
///     the other messages for pitches
/// @param falseAlarms the share of other messages taken for pitches at the threshold given
/// @param f1 harmonic mean of precision and recall at the threshold given, 0 to 1
/// @param f1Low lower end of its 95 % interval, by drawing templates again {@value #DRAWS} times: variants of one
///     template are not independent
/// @param f1High its upper end
public record PitchEvaluation(
        int messages,
        int pitches,
        int templates,
        double area,
        double recallAtFewFalseAlarms,
        double falseAlarms,
        double f1,
        double f1Low,
        double f1High) {

    public static final double FALSE_ALARMS = .02;

    private static final int DRAWS = 1_000;
    private static final long SEED = 7;

    /// Cost: one score a message, then some milliseconds.
    ///
    /// @throws IllegalArgumentException without any pitch or any other message
    public static PitchEvaluation of(List<Labelled> messages, ToDoubleFunction<String> score, double threshold) {
        var judged = messages.stream()
                .map(message -> new Judged(message.template(), message.pitch(), score.applyAsDouble(message.text())))
                .sorted(Comparator.comparingDouble(Judged::score).reversed())
                .toList();
        var pitches = (int) judged.stream().filter(Judged::pitch).count();
        if (pitches == 0 || pitches == judged.size()) {
            throw new IllegalArgumentException("An evaluation needs messages of both kinds.");
        }
        var byTemplate = List.copyOf(judged.stream()
                .collect(Collectors.groupingBy(Judged::template, TreeMap::new, Collectors.toList()))
                .values());
        var draws = drawn(byTemplate, threshold);
        return new PitchEvaluation(
                judged.size(),
                pitches,
                byTemplate.size(),
                area(judged, pitches),
                recallAtFewFalseAlarms(judged, pitches),
                judged.stream().filter(one -> !one.pitch() && one.score() >= threshold).count()
                        / (double) (judged.size() - pitches),
                f1(judged, threshold),
                draws[DRAWS / 40],
                draws[DRAWS - 1 - DRAWS / 40]);
    }

    /// The mean, over pitches, of the precision down to each; equal scores stand together.
    private static double area(List<Judged> fromHighest, int pitches) {
        var area = 0.;
        var found = 0;
        for (var from = 0; from < fromHighest.size(); ) {
            var to = from;
            var foundHere = 0;
            while (to < fromHighest.size() && fromHighest.get(to).score() == fromHighest.get(from).score()) {
                foundHere += fromHighest.get(to++).pitch() ? 1 : 0;
            }
            found += foundHere;
            area += foundHere * (found / (double) to);
            from = to;
        }
        return area / pitches;
    }

    private static double recallAtFewFalseAlarms(List<Judged> fromHighest, int pitches) {
        var allowed = (int) Math.floor(FALSE_ALARMS * (fromHighest.size() - pitches));
        var others = fromHighest.stream().filter(one -> !one.pitch()).toList();
        var threshold = others.get(allowed).score();
        return fromHighest.stream().filter(one -> one.pitch() && one.score() > threshold).count() / (double) pitches;
    }

    private static double f1(List<Judged> judged, double threshold) {
        var right = 0;
        var wrong = 0;
        for (var one : judged) {
            var said = one.score() >= threshold;
            right += said && one.pitch() ? 1 : 0;
            wrong += said != one.pitch() ? 1 : 0;
        }
        return right == 0 ? 0 : 2. * right / (2 * right + wrong);
    }

    private static double[] drawn(List<List<Judged>> byTemplate, double threshold) {
        var random = new SplittableRandom(SEED);
        return IntStream.range(0, DRAWS)
                .mapToDouble(draw -> f1(
                        IntStream.range(0, byTemplate.size())
                                .mapToObj(i -> byTemplate.get(random.nextInt(byTemplate.size())))
                                .flatMap(List::stream)
                                .toList(),
                        threshold))
                .sorted()
                .toArray();
    }

    private record Judged(String template, boolean pitch, double score) {}
}
