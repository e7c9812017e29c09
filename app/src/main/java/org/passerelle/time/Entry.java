package org.passerelle.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;

/// Time given, as it was kept.
public record Entry(int id, Given given) {

    public LocalDate on() {
        return given.on();
    }

    public int minutes() {
        return given.minutes();
    }

    public Activity activity() {
        return given.activity();
    }

    public @Nullable Way way() {
        return given.way();
    }

    public @Nullable Integer objectiveId() {
        return given.objectiveId();
    }

    public String words() {
        return given.words();
    }
}
