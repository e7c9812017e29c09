package org.passerelle.formats;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One VEVENT: a meeting, a series of meetings, or one meeting of a series that was moved or called off.
///
/// @param line where it begins
/// @param version of the calendar around it: `2.0`, or `1.0` for a vCalendar
record ICalendarEvent(long line, ICalendarProperties properties, String version, ICalendarTimes times) {

    /// Empty where the event does not say when it begins.
    Optional<ICalendarTime> start() {
        return properties.first("DTSTART").flatMap(times::read).map(this::asOutlookMeant);
    }

    /// Which start of its series this event stands for; empty unless it replaces one.
    Optional<ICalendarTime> replaces() {
        return properties.first("RECURRENCE-ID").flatMap(times::read);
    }

    List<ICalendarRule> rules() {
        return ruleTexts("RRULE").flatMap(rule -> ICalendarRule.of(rule, version).stream()).toList();
    }

    List<ICalendarRule> exceptionRules() {
        return ruleTexts("EXRULE").flatMap(rule -> ICalendarRule.of(rule, version).stream()).toList();
    }

    /// A rule that could not be understood; empty where all could.
    Optional<String> senselessRule() {
        return Stream.concat(ruleTexts("RRULE"), ruleTexts("EXRULE"))
                .filter(rule -> ICalendarRule.of(rule, version).isEmpty())
                .findFirst();
    }

    Stream<ICalendarTime> addedDates() {
        return properties.named("RDATE").flatMap(times::list);
    }

    List<ICalendarTime> exceptDates() {
        return properties.named("EXDATE").flatMap(times::list).toList();
    }

    /// Null where unknown, and for whole days: nobody meets for twenty-four hours.
    @Nullable Duration duration() {
        var start = start();
        if (start.isEmpty() || start.get().wholeDay()) return null;
        var end = properties.first("DTEND").flatMap(times::read);
        if (end.isEmpty()) return ICalendarTimes.duration(properties.text("DURATION"));
        var lasted = Duration.between(start.get().instant(), end.get().instant());
        return end.get().wholeDay() || !lasted.isPositive() ? null : lasted;
    }

    boolean isCancelled() {
        return properties.text("STATUS").equalsIgnoreCase("CANCELLED");
    }

    String summary() {
        return properties.text("SUMMARY");
    }

    /// Its identifier; where it has none, what it says stands for it.
    String uid() {
        var uid = properties.text("UID");
        if (!uid.isEmpty()) return uid;
        var start = properties.first("DTSTART").map(VObjectProperty::getValue).orElse("");
        var guests = properties.named("ATTENDEE").map(VObjectProperty::getValue).sorted().toList();
        return Keys.of(summary(), start, String.join(",", guests));
    }

    private Stream<String> ruleTexts(String name) {
        return properties.named(name).map(VObjectProperty::getValue).filter(rule -> !rule.isBlank());
    }

    private ICalendarTime asOutlookMeant(ICalendarTime start) {
        boolean wholeDay = properties.text("X-MICROSOFT-CDO-ALLDAYEVENT").equalsIgnoreCase("TRUE");
        return wholeDay && start.local().toLocalTime().equals(LocalTime.MIDNIGHT) ? start.asWholeDay() : start;
    }
}
