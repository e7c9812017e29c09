package org.passerelle.gatherings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;

/// Someone just met, in the words noted on the spot.
///
/// @param token the note's own name, a UUID made where it was written: sent twice, it is kept once
/// @param personId who it is where that was chosen, or null: then the name says it
/// @param hook what was said; may be empty
/// @param promise what was promised; may be empty
/// @param due the day it is promised for, or null for a week later
/// @param at when it was noted
public record Handshake(
        String token,
        int gatheringId,
        String name,
        @Nullable Integer personId,
        String hook,
        String promise,
        @Nullable LocalDate due,
        Instant at) {

    private static final int HOOK_CHARACTERS_MAXIMUM = 2_000;
    private static final int PROMISE_CHARACTERS_MAXIMUM = 500;

    /// Refuses a note that names nobody, or nothing by which to know it again.
    public Handshake {
        token = checked(token);
        name = name.strip();
        hook = hook.strip();
        promise = promise.strip();
        if (name.isEmpty() && personId == null) throw new Refusal("event.note.nameless");
        if (hook.length() > HOOK_CHARACTERS_MAXIMUM) throw new Refusal("event.note.long", HOOK_CHARACTERS_MAXIMUM);
        if (promise.length() > PROMISE_CHARACTERS_MAXIMUM) throw new Refusal("event.note.long", PROMISE_CHARACTERS_MAXIMUM);
    }

    private static String checked(String token) {
        try {
            return UUID.fromString(token).toString().toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new Refusal("event.note.token");
        }
    }
}
