package org.passerelle.introductions;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// One person of a referral's chain.
///
/// @param place from 0, in the order the name went
/// @param thanked the day thanks were said, or null
/// @param how by what means; empty where they were not
/// @param remind the day Today speaks of the thanks owed, or null
public record Link(
        int place, Part part, Named person, @Nullable LocalDate thanked, String how, @Nullable LocalDate remind) {

    public enum Part {
        /// Passed the name on; of a referral given, was told it.
        TOLD,
        /// Came to the owner in the end.
        CAME,
        /// Whose name the owner gave.
        NAMED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether thanks may still be owed: nobody owes them to someone who merely came.
    boolean isUnthanked() {
        return part == Part.TOLD && thanked == null;
    }
}
