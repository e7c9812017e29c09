package org.passerelle.insight.pitch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes a {@link PitchModel} of labelled messages.
///
/// Logistic regression by stochastic descent with the steps of AdaGrad (Duchi, Hazan & Singer 2011) and a pull to zero.
/// Each template counts the same however many variants it has. What comes out is then tempered: scores given to
/// templates left out, in five folds, show how sure the model may be (Platt 1999), and a message it knows nothing of
/// gets an honest chance.
///
/// The same messages give the same model on every machine. Cost: some seconds for a thousand messages.
///
/// @param rounds how often each message is seen
/// @param pull towards zero, in points a round
/// @param signWeight how much faster signs learn than words
public record PitchTraining(int rounds, double pull, double signWeight) {

    /// Chosen by cross-validation on the training templates alone.
    public static final PitchTraining STANDARD = new PitchTraining(30, 1e-3, 1);

    private static final int FOLDS = 5;
    private static final long SEED = 20261121;
    private static final double RATE = .5;

    /// A model of all messages given, held out or not: leave out what it shall be measured on.
    ///
    /// @throws IllegalArgumentException when all messages have the same label
    public PitchModel train(List<Labelled> messages) {
        if (messages.stream().map(Labelled::pitch).distinct().count() < 2) {
            throw new IllegalArgumentException("Training needs messages of both kinds.");
        }
        var examples = examples(messages);
        var curve = Curve.of(examples, outOfFold(examples));
        return fit(examples).model(curve);
    }

    /// The score of each message by a model that has seen no variant of it, in neither language; tempered by nothing.
    /// For choosing between trainings.
    public double[] crossValidated(List<Labelled> messages) {
        return outOfFold(examples(messages));
    }

    private double[] outOfFold(List<Example> examples) {
        var scores = new double[examples.size()];
        for (var fold = 0; fold < FOLDS; fold++) {
            var left = fold;
            var model = fit(examples.stream().filter(example -> example.fold() != left).toList());
            IntStream.range(0, scores.length)
                    .filter(i -> examples.get(i).fold() == left)
                    .forEach(i -> scores[i] = model.score(examples.get(i).seen()));
        }
        return scores;
    }

    private Fit fit(List<Example> examples) {
        var fit = new Fit(RATE, pull, signWeight);
        var random = new SplittableRandom(SEED);
        var order = IntStream.range(0, examples.size()).toArray();
        for (var round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (var i : order) {
                fit.learn(examples.get(i));
            }
        }
        return fit;
    }

    private static List<Example> examples(List<Labelled> messages) {
        var variants = messages.stream().collect(groupingBy(PitchTraining::name, counting()));
        var templates = new ArrayList<>(
                messages.stream().map(Labelled::template).collect(Collectors.toCollection(TreeSet::new)));
        Collections.shuffle(templates, new Random(SEED));
        var usual = messages.size() / (double) variants.size();
        return messages.stream()
                .map(message -> new Example(
                        Seen.of(message.text()),
                        message.pitch(),
                        usual / variants.getOrDefault(name(message), 1L),
                        templates.indexOf(message.template()) % FOLDS))
                .toList();
    }

    private static String name(Labelled message) {
        return message.language() + message.template();
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (var i = order.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    /// @param weight what it counts for, 1 on average
    /// @param fold the fifth it belongs to, by its template
    record Example(Seen seen, boolean pitch, double weight, int fold) {}
}
