package org.passerelle.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When something happened, and how finely that is known. A day without a time stands at noon in the owner's zone, so
/// that it is the same day wherever it is read from.
public record Moment(Instant at, Precision precision) {

    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MINUTE
    }

    public static Moment exactly(Instant at) {
        return new Moment(at, Precision.MINUTE);
    }

    public static Moment on(LocalDate day, ZoneId zone) {
        return new Moment(day.atTime(12, 0).atZone(zone).toInstant(), Precision.DAY);
    }
}
