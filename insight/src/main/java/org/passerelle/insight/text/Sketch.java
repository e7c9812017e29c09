package org.passerelle.insight.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A text in {@value #SIZE} numbers, by which two texts can be compared without being read again.
///
/// Each number is the smallest of one hash over all runs of three words, folded; two texts agree on it with a chance
/// equal to the share of runs they have in common. (Broder 1997, On the resemblance and containment of documents.)
///
/// ```java
/// Sketch.of("Venez samedi voir l’atelier").resemblance(Sketch.of("venez samedi voir l'atelier !"));   // 1
/// ```
public final class Sketch {

    public static final int SIZE = 128;
    /// From here on, two texts count as the same said again.
    public static final double NEARLY_THE_SAME = .8;

    private static final int RUN = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final long[] smallest;

    private Sketch(long[] smallest) {
        this.smallest = smallest;
    }

    /// Cost: {@value #SIZE} multiplications a word. A text of one or two words is one run; one without any resembles
    /// nothing.
    public static Sketch of(String text) {
        var words = WORD.matcher(Folded.of(text).plain())
                .results()
                .map(found -> found.group())
                .toArray(String[]::new);
        var smallest = new long[SIZE];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (var start = 0; start < words.length && (start == 0 || start <= words.length - RUN); start++) {
            var run = hash(words, start, Math.min(words.length, start + RUN));
            for (var i = 0; i < SIZE; i++) {
                smallest[i] = Math.min(smallest[i], mixed(run + i * 0x9E3779B97F4A7C15L));
            }
        }
        return new Sketch(smallest);
    }

    /// An estimate of the runs of three words in common over those in either: 0 to 1, with a standard error of √(r (1 −
    /// r) / {@value #SIZE}), .035 at .8; the same both ways round.
    public double resemblance(Sketch other) {
        return IntStream.range(0, SIZE)
                        .filter(i -> smallest[i] == other.smallest[i] && smallest[i] != Long.MAX_VALUE)
                        .count()
                / (double) SIZE;
    }

    /// Whether the resemblance reaches {@value #NEARLY_THE_SAME}.
    public boolean nearlyTheSameAs(Sketch other) {
        return resemblance(other) >= NEARLY_THE_SAME;
    }

    private static long hash(String[] words, int from, int to) {
        var hash = 0xCBF29CE484222325L;
        for (var word = from; word < to; word++) {
            for (var i = 0; i < words[word].length(); i++) {
                hash = (hash ^ words[word].charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ ' ') * 0x100000001B3L;
        }
        return hash;
    }

    /// The finaliser of SplitMix64 (Steele, Lea & Flood 2014), without the sign.
    private static long mixed(long bits) {
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return (bits ^ (bits >>> 31)) & Long.MAX_VALUE;
    }
}
