package org.passerelle.insight.text;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static final String TEXT =
            "Samedi, nous ouvrons l’atelier à tous : venez voir la presse de 1962, et repartez avec une affiche à votre nom.";

    @Test
    void takesNoNoticeOfCaseAccentsAndPunctuation() {
        assertThat(Sketch.of(TEXT).resemblance(Sketch.of(TEXT.toUpperCase().replace("’", "'").replace(",", " —"))))
                .isEqualTo(1);
    }

    @Test
    void knowsATextSaidAgainWithAWordChanged() {
        var again = Sketch.of(TEXT.replace("votre nom.", "votre nom, gratuitement."));

        assertThat(Sketch.of(TEXT).nearlyTheSameAs(again)).isTrue();
    }

    @Test
    void doesNotConfuseTextsOnOneSubject() {
        var other = Sketch.of("L’atelier sera fermé samedi ; la presse de 1962 part en réparation, et nos affiches attendront lundi.");

        assertThat(Sketch.of(TEXT).resemblance(other)).isLessThan(.1);
    }

    @Test
    void findsNothingLikeNothing() {
        assertThat(Sketch.of("").resemblance(Sketch.of("…"))).isZero();
        assertThat(Sketch.of("Bravo").resemblance(Sketch.of("bravo !"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void estimatesTheShareOfRunsInCommon(int seed) {
        var random = new SplittableRandom(seed);
        var one = IntStream.range(0, 300).mapToObj(i -> "w" + random.nextInt(10_000)).toArray(String[]::new);
        var other = one.clone();
        for (var i = 0; i < seed * 8; i++) {
            other[random.nextInt(other.length)] = "x" + i;
        }

        var estimate = Sketch.of(joined(one)).resemblance(Sketch.of(joined(other)));

        var exact = exact(runs(one), runs(other));
        assertThat(estimate).isCloseTo(exact, within(4 * Math.sqrt(exact * (1 - exact) / Sketch.SIZE)));
    }

    private static String joined(String[] words) {
        return Arrays.stream(words).collect(joining(" "));
    }

    private static Set<String> runs(String[] words) {
        return IntStream.range(0, words.length - 2)
                .mapToObj(i -> words[i] + " " + words[i + 1] + " " + words[i + 2])
                .collect(toSet());
    }

    private static double exact(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common.size() / (double) (one.size() + other.size() - common.size());
    }
}
