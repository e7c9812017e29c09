package org.passerelle.insight.pitch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// A logistic regression on signs and hashed words, one byte a bucket. Immutable; one may serve all threads.
///
/// {@link #standard()} is trained in French and English; {@link PitchTraining} makes another from other messages.
public final class PitchModel {

    private static final int MAGIC = 0x50495443;
    private static final String STANDARD = "pitch.model";

    private final byte[] weights;
    private final float step;
    private final float[] signs;
    private final float intercept;

    /// @param step what one unit of a byte is worth
    PitchModel(byte[] weights, float step, float[] signs, float intercept) {
        this.weights = weights;
        this.step = step;
        this.signs = signs;
        this.intercept = intercept;
    }

    /// The model that comes with the library, read once.
    public static PitchModel standard() {
        return Standard.MODEL;
    }

    /// Reads a message of any length, empty included. Cost: linear, some 100 µs for 600 characters.
    public Reading read(String message) {
        var seen = Seen.of(message);
        return new Reading(chance(score(seen)), seen.clues());
    }

    /// Log odds of a pitch.
    double score(Seen seen) {
        var sum = 0L;
        for (var bucket : seen.buckets()) {
            sum += weights[bucket];
        }
        var score = intercept + sum * step * seen.share();
        for (var sign = 0; sign < signs.length; sign++) {
            score += signs[sign] * seen.amounts()[sign];
        }
        return score;
    }

    static double chance(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    /// Writes the model as {@link #load} reads it: 64 KB.
    public void save(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeFloat(intercept);
        data.writeInt(signs.length);
        for (var sign : signs) {
            data.writeFloat(sign);
        }
        data.writeFloat(step);
        data.writeInt(weights.length);
        data.write(weights);
        data.flush();
    }

    /// Reads a saved model; the stream is left open.
    ///
    /// @throws IOException when it is not a model of this version: train it again
    public static PitchModel load(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("This file is not a pitch model.");
        }
        var intercept = data.readFloat();
        var signs = new float[data.readInt()];
        if (signs.length != Sign.values().length) {
            throw new IOException("This pitch model knows %d signs instead of %d: train it again."
                    .formatted(signs.length, Sign.values().length));
        }
        for (var sign = 0; sign < signs.length; sign++) {
            signs[sign] = data.readFloat();
        }
        var step = data.readFloat();
        if (data.readInt() != Grams.BUCKETS) {
            throw new IOException("This pitch model has another number of buckets: train it again.");
        }
        return new PitchModel(data.readNBytes(Grams.BUCKETS), step, signs, intercept);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PitchModel that
                && Arrays.equals(weights, that.weights)
                && step == that.step
                && Arrays.equals(signs, that.signs)
                && intercept == that.intercept;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    private static final class Standard {

        static final PitchModel MODEL = loaded();

        private static PitchModel loaded() {
            try (var in = PitchModel.class.getResourceAsStream(STANDARD)) {
                if (in == null) {
                    throw new IOException("The pitch model is missing from the library.");
                }
                return load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
