package org.passerelle.week;

import static java.lang.Math.min;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.insight.plan.Cadence;

/// What of oneself reaches someone beyond the written word: the voice, then the face. A tie lives by all of them, and
/// each has a silence of its own, which only it ends: a message is no answer to a voice not heard for half a year.
///
/// Each silence is held to a rhythm, as the silence of words is: the layer’s, made rarer. So a tie of the inner fifteen
/// asks a word a month, a voice a season and a face in half a year; on the day each falls due, a minute spent on it is
/// worth as much as on any other, since {@link Cadence#ofRhythm} makes its value of its length. What pays best then is
/// what has waited longest beside its rhythm, and no longer what is shortest. Decision 0012 tells the reasons.
enum Presence {
    VOICE(3, Deed.CALL, EnumSet.of(Medium.CALL, Medium.VIDEO, Medium.MEETING)),
    FACE(6, Deed.COFFEE, EnumSet.of(Medium.MEETING));

    /// Silence counts no further than so many times the rhythm: else the few one has lost sight of would take whole
    /// weeks \[H].
    private static final double RHYTHMS_COUNTED_MAXIMUM = 3;

    private static final double WEEKS_A_YEAR = 52;

    /// How many exchanges of the layer’s rhythm to one by this presence: one in three is by voice, and every second of
    /// those face to face \[H].
    private final int rarer;
    private final Deed shortest;
    private final Set<Medium> media;

    Presence(int rarer, Deed shortest, Set<Medium> media) {
        this.rarer = rarer;
        this.shortest = shortest;
        this.media = media;
    }

    /// The deed that restores it in the least time.
    Deed shortest() {
        return shortest;
    }

    Set<Medium> media() {
        return media;
    }

    /// What restoring it is worth, in points.
    ///
    /// @param timesAYear the rhythm of words they are held to
    /// @param time what it takes, where a message takes 1
    /// @param weeks since it was last there; null where it never was: then it counts as just due, as far as one has known
    ///     them so long, for nothing says that it is wanted
    /// @param known weeks since the first sign of them
    double worth(double timesAYear, double chance, double time, @Nullable Double weeks, double known) {
        double timesOfThis = timesAYear / rarer;
        double rhythm = WEEKS_A_YEAR / timesOfThis;
        double counted = weeks == null ? min(known, rhythm) : min(weeks, RHYTHMS_COUNTED_MAXIMUM * rhythm);
        return Cadence.ofRhythm(timesOfThis, chance, time).worth(counted);
    }
}
