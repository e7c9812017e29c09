package org.passerelle.introductions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How far an introduction has come.
public enum State {
    PROPOSED(Stage.PREPARING, null),
    ASKED(Stage.PREPARING, 10),
    AGREED(Stage.PREPARING, 0),
    DECLINED(Stage.DONE, null),
    DROPPED(Stage.DONE, null),
    MADE(Stage.WAITING, 21),
    CONCLUDED(Stage.DONE, null),
    THANKED(Stage.DONE, null);

    /// What is left to do, at a glance.
    public enum Stage {
        PREPARING,
        /// Made; what came of it is not known yet.
        WAITING,
        DONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Stage stage;
    private final @Nullable Integer remindingDays;

    State(Stage stage, @Nullable Integer remindingDays) {
        this.stage = stage;
        this.remindingDays = remindingDays;
    }

    public Stage stage() {
        return stage;
    }

    /// After how many days in this state the owner is reminded, or null for never.
    @Nullable Integer remindingDays() {
        return remindingDays;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
