package org.passerelle.vision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What was decided of an objective on a day, and how far it had come.
///
/// @param words why; may be empty
/// @param was how it stood before
/// @param became how it stands since; the same where it was kept
public record Decision(int objectiveId, LocalDate on, Kind kind, String words, int soFar, Aim was, Aim became) {

    public enum Kind {
        KEEP,
        CHANGE,
        END;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    /// What can change of an objective.
    public record Aim(String title, int target, LocalDate due) {

        static Aim of(Objective objective) {
            return new Aim(objective.title(), objective.target(), objective.due());
        }
    }

    public boolean isOther() {
        return !was.equals(became);
    }
}
