package org.passerelle.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.platform.Refusal;

/// Time given on a day.
///
/// @param minutes at least one, a day at most
/// @param way by which people come, where it was given to one; null where it was given to none in particular
/// @param objectiveId what it serves, or null
/// @param words may be empty
public record Given(
        LocalDate on, int minutes, Activity activity, @Nullable Way way, @Nullable Integer objectiveId, String words) {

    public static final int DAY_MINUTES = 24 * 60;

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final int CHARACTERS_MAXIMUM = 300;

    /// Refuses what cannot be, with a sentence.
    public Given {
        words = words.strip();
        if (minutes < 1) throw new Refusal("time.none");
        if (minutes > DAY_MINUTES) throw new Refusal("time.day");
        if (on.isBefore(EARLIEST)) throw new Refusal("time.early", EARLIEST.getYear());
        if (words.length() > CHARACTERS_MAXIMUM) throw new Refusal("time.long", CHARACTERS_MAXIMUM);
    }
}
