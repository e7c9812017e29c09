package org.passerelle.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What time is given to.
public enum Activity {
    WRITING,
    SHARING,
    ANSWERING,
    EVENTS,
    CALLS,
    LEARNING,
    OTHER;

    /// As it is written in the database and in addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its sentence is called.
    public String key() {
        return "activity." + word();
    }

    public static Optional<Activity> of(String word) {
        var sought = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.word().equals(sought)).findFirst();
    }
}
