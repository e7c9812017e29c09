package org.passerelle.platform.sql;

import java.time.Instant;
import org.jooq.impl.AbstractConverter;

/// Instants are stored as milliseconds: the same on SQLite and PostgreSQL, sorted alike, and cheap to read by millions.
public final class MillisInstant extends AbstractConverter<Long, Instant> {

    public MillisInstant() {
        super(Long.class, Instant.class);
    }

    @Override
    @SuppressWarnings("NullAway") // a null column is a null instant, whatever jOOQ's annotations say
    public Instant from(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    @Override
    @SuppressWarnings("NullAway")
    public Long to(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
