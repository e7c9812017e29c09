package org.passerelle.introductions;

import java.time.LocalDate;

/// What one of the two says to being put in touch.
public sealed interface Reply {

    record NotAsked() implements Reply {}

    record Waiting(LocalDate asked) implements Reply {}

    record Agreed(LocalDate asked, LocalDate on) implements Reply {}

    record Declined(LocalDate asked, LocalDate on) implements Reply {}

    Reply NOT_ASKED = new NotAsked();

    /// The word it goes by in addresses, messages and JSON.
    default String word() {
        return switch (this) {
            case NotAsked _ -> "open";
            case Waiting _ -> "waiting";
            case Agreed _ -> "agreed";
            case Declined _ -> "declined";
        };
    }
}
