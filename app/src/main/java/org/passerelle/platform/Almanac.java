package org.passerelle.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The one clock, read in the owner's zone. Instants are cut to the millisecond, which is what is stored.
public final class Almanac {

    private final Clock clock;
    private final Settings settings;

    public Almanac(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    public ZoneId zone() {
        return settings.zone();
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }
}
