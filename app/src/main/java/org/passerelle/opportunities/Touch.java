package org.passerelle.opportunities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;

/// Something that passed between the owner and those an opportunity concerns, before it was decided: all that came by one
/// way, with one person, on one day.
///
/// @param personId with whom; of an introduction or a referral, who made it; null where the owner named nobody
/// @param source what tells it
/// @param sourceId the number of the introduction, the referral or the addition, 0 for exchanges
/// @param times how many exchanges, at least 1
/// @param inPerson whether it was face to face
/// @param words the owner's; may be empty
public record Touch(
        Way way,
        @Nullable Integer personId,
        LocalDate on,
        Source source,
        int sourceId,
        int times,
        boolean inPerson,
        String words) {

    public enum Source {
        EXCHANGES,
        ENCOUNTER,
        INTRODUCTION,
        REFERRAL,
        OWNER;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Whether the owner told it, rather than facts.
    public boolean isAdded() {
        return source == Source.OWNER;
    }
}
