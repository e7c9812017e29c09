package org.passerelle.formats;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/// A time as a calendar writes it: what the clock on the wall says, and whose wall.
///
/// @param local at midnight for a whole day
/// @param wholeDay whether it stands for a day rather than a minute
record ICalendarTime(LocalDateTime local, boolean wholeDay, ZoneRules rules) {

    /// A time that the clock skips is read with the offset before the gap; one that it shows twice is the first.
    Instant instant() {
        var valid = rules.getValidOffsets(local);
        var offset = valid.isEmpty() ? rules.getTransition(local).getOffsetBefore() : valid.getFirst();
        return local.toInstant(offset);
    }

    ICalendarTime at(LocalDateTime other) {
        return new ICalendarTime(other, wholeDay, rules);
    }

    ICalendarTime asWholeDay() {
        return new ICalendarTime(local.toLocalDate().atStartOfDay(), true, rules);
    }

    Moment moment(ZoneId zone) {
        return wholeDay ? Moment.on(local.toLocalDate(), zone) : Moment.exactly(instant());
    }

    /// The same start, though one may be written as a day, in another zone or in UTC.
    boolean isSameStartAs(ICalendarTime other) {
        return wholeDay || other.wholeDay
                ? local.toLocalDate().equals(other.local.toLocalDate())
                : instant().equals(other.instant());
    }

    /// Names this start inside its series.
    String key() {
        return wholeDay ? local.toLocalDate().toString() : instant().toString();
    }
}
