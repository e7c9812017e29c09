package org.passerelle.ties;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;

/// How long may pass between two exchanges with someone, whichever the way and by any means.
///
/// @param days at most; 0 where one is never to be reminded
/// @param from where it comes from
public record Cadence(int days, From from) {

    public static final int DAYS_MAXIMUM = 3_650;

    /// The nearer to the person wins: their own choice, else the shortest of their spheres, else their layer.
    public enum From {
        PERSON,
        SPHERE,
        LAYER,
        /// The rhythm of the layer as research gives it, which the owner did not touch.
        NATURE
    }

    public boolean isNever() {
        return days == 0;
    }

    /// Whether the owner chose it.
    public boolean isChosen() {
        return from != From.NATURE;
    }

    /// « trois mois, comme sa sphère ».
    public String in(Words words) {
        var named = "cadence." + days;
        return words.say(
                "cadence.from." + from.name().toLowerCase(Locale.ROOT),
                words.knows(named) ? words.say(named) : words.say("cadence.every", days));
    }

    /// The day after which it is late; null where nothing is owed, or nothing was exchanged yet.
    public @Nullable LocalDate due(@Nullable LocalDate last) {
        return last == null || isNever() ? null : last.plusDays(days);
    }
}
