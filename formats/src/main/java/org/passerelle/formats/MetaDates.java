package org.passerelle.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads the seconds and milliseconds of Facebook and Instagram.
final class MetaDates {

    private static final long FIRST = Instant.parse("2004-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();

    private MetaDates() {}

    /// Empty where it is no time that these networks have known.
    static Optional<Moment> seconds(OptionalLong seconds) {
        return seconds.stream()
                .filter(it -> it >= FIRST && it < LAST)
                .mapToObj(it -> Moment.exactly(Instant.ofEpochSecond(it)))
                .findFirst();
    }

    static Optional<Moment> millis(OptionalLong millis) {
        return millis.stream()
                .filter(it -> it / 1000 >= FIRST && it / 1000 < LAST)
                .mapToObj(it -> Moment.exactly(Instant.ofEpochMilli(it)))
                .findFirst();
    }

    static Optional<PartialDate> day(OptionalLong seconds) {
        return seconds(seconds).map(it -> PartialDate.of(LocalDate.ofInstant(it.at(), ZoneOffset.UTC)));
    }
}
