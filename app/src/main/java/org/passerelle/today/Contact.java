package org.passerelle.today;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace;

/// How someone was reached, as told in one tap.
public enum Contact {
    MESSAGE(Trace.Medium.MESSAGE, Trace.Direction.OUT),
    CALL(Trace.Medium.CALL, Trace.Direction.BOTH),
    MEETING(Trace.Medium.MEETING, Trace.Direction.BOTH);

    private final Trace.Medium medium;
    private final Trace.Direction direction;

    Contact(Trace.Medium medium, Trace.Direction direction) {
        this.medium = medium;
        this.direction = direction;
    }

    /// The one a form names in small letters.
    public static Optional<Contact> named(@Nullable String name) {
        for (var contact : values()) if (contact.toString().equals(name)) return Optional.of(contact);
        return Optional.empty();
    }

    public Trace.Medium medium() {
        return medium;
    }

    public Trace.Direction direction() {
        return direction;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
