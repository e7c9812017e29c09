package org.passerelle.week;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;
import org.passerelle.today.Face;
import org.passerelle.today.Sentence;

/// Someone to reach in a week, how and when.
///
/// @param id 0 where it is only proposed
/// @param day null where none has room
/// @param promise the words of what was promised; empty where nothing was
/// @param words what came of it, in the owner's words
public record Planned(
        int id,
        Face person,
        Deed deed,
        @Nullable LocalDate day,
        int minutes,
        State state,
        Reason reason,
        @Nullable Integer promiseId,
        String promise,
        String words) {

    public enum State {
        PLANNED,
        /// Marked so, or an exchange came since from any source.
        DONE,
        /// Let go.
        NOT_DONE,
        /// Carried into the next week.
        MOVED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// Whether its time counts: it is to be done, or was.
    public boolean counts() {
        return state == State.PLANNED || state == State.DONE;
    }

    public boolean isOpen() {
        return state == State.PLANNED;
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public Sentence why(Words words, LocalDate today) {
        return reason.in(words, promise, today);
    }
}
