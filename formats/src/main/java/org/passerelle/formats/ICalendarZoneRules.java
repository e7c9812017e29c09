package org.passerelle.formats;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns a VTIMEZONE into rules of `java.time`: its changes of hour, unrolled up to the year after today's. Calendars
/// really start them in 1601.
final class ICalendarZoneRules {

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2}):?(\\d{2})?");
    private static final int MOST_CHANGES_EACH = 2_000;

    private record Change(LocalDateTime onset, ZoneOffset before, ZoneOffset after) {}

    private final ICalendarTimes utc = new ICalendarTimes(new ICalendarZones(ZoneOffset.UTC));
    private final LocalDateTime end;

    ICalendarZoneRules(LocalDate today) {
        end = today.plusYears(1).atStartOfDay();
    }

    /// Empty where it has no usable change of hour. A zone that names its place is that place.
    Optional<ZoneRules> of(ICalendarProperties zone) {
        var place = zone.text("X-LIC-LOCATION");
        return ICalendarZones.known(place).or(() -> unrolled(zone));
    }

    private Optional<ZoneRules> unrolled(ICalendarProperties zone) {
        var changes = zone.parts().stream()
                .flatMap(this::changes)
                .sorted(comparing(Change::onset))
                .toList();
        if (changes.isEmpty()) return Optional.empty();
        var first = changes.getFirst().before();
        var transitions = new ArrayList<ZoneOffsetTransition>();
        var current = first;
        for (var change : changes) {
            if (change.after().equals(current)) continue;
            transitions.add(ZoneOffsetTransition.of(change.onset(), current, change.after()));
            current = change.after();
        }
        return Optional.of(ZoneRules.of(first, first, List.of(), transitions, List.of()));
    }

    private Stream<Change> changes(ICalendarProperties observance) {
        var before = offset(observance.text("TZOFFSETFROM"));
        var after = offset(observance.text("TZOFFSETTO"));
        var start = observance.first("DTSTART").flatMap(utc::read);
        if (before == null || after == null || start.isEmpty()) return Stream.empty();
        var repeated = observance
                .named("RRULE")
                .flatMap(rule -> ICalendarRule.of(rule.getValue(), "2.0").stream())
                .flatMap(rule -> rule.from(start.get()).limit(MOST_CHANGES_EACH).takeWhile(this::isNear));
        return Stream.concat(Stream.concat(start.stream(), repeated), observance.named("RDATE").flatMap(utc::list))
                .filter(this::isNear)
                .map(ICalendarTime::local)
                .distinct()
                .map(onset -> new Change(onset, before, after));
    }

    private boolean isNear(ICalendarTime onset) {
        return onset.local().isBefore(end);
    }

    private static @Nullable ZoneOffset offset(String written) {
        var offset = OFFSET.matcher(written);
        if (!offset.matches() || Integer.parseInt(offset.group(2)) > 17 || Integer.parseInt(offset.group(3)) > 59)
            return null;
        int minutes = Integer.parseInt(offset.group(2)) * 60 + Integer.parseInt(offset.group(3));
        return ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes);
    }
}
