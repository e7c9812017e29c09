package org.passerelle.ties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;

/// What a tie does not tell and whom to reach depends on.
///
/// @param lastWord the last day of a meeting, a call or something written for one of the two
/// @param unanswered the last day they wrote or called, where nothing has gone out since
/// @param firstMeeting the first day they met
/// @param wordDays how many days held a meeting, a call or something written for one of the two
public record Signs(
        @Nullable LocalDate lastWord, @Nullable LocalDate unanswered, @Nullable LocalDate firstMeeting, int wordDays) {

    /// Gathers the signs of one person after another, from facts by increasing day.
    static final class Gathering {

        private static final long NEVER = Long.MIN_VALUE;

        private long lastWord = NEVER;
        private long lastWordIn = NEVER;
        private long lastOut = NEVER;
        private long firstMeeting = NEVER;
        private int wordDays;

        void accept(long epochDay, Direction direction, Medium medium) {
            if (direction != Direction.IN) lastOut = epochDay;
            if (!isPersonal(medium)) return;
            if (epochDay != lastWord) wordDays++;
            lastWord = epochDay;
            if (direction == Direction.IN) lastWordIn = epochDay;
            if (medium == Medium.MEETING && firstMeeting == NEVER) firstMeeting = epochDay;
        }

        /// The signs of the present person; the next fact begins another's.
        Signs finish() {
            var unanswered = lastWordIn > lastOut ? day(lastWordIn) : null;
            var signs = new Signs(day(lastWord), unanswered, day(firstMeeting), wordDays);
            wordDays = 0;
            lastWord = lastWordIn = lastOut = firstMeeting = NEVER;
            return signs;
        }

        private static boolean isPersonal(Medium medium) {
            return switch (medium) {
                case MEETING, CALL, VIDEO, MESSAGE, MAIL, RECOMMENDATION -> true;
                case COMMENT, MENTION, REACTION, INVITATION, ENDORSEMENT, BROADCAST -> false;
            };
        }

        private static @Nullable LocalDate day(long epochDay) {
            return epochDay == NEVER ? null : LocalDate.ofEpochDay(epochDay);
        }
    }
}
