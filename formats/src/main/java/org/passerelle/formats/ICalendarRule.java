package org.passerelle.formats;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.ByDay;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.values.DateTimeValueImpl;
import biweekly.util.com.google.ical.values.DateValue;
import biweekly.util.com.google.ical.values.TimeValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A repetition such as `FREQ=WEEKLY;BYDAY=TU;COUNT=10`, unrolled on the wall clock: the zone comes after, so that a
/// weekly meeting at nine stays at nine across the change of hour.
///
/// The library finds the days; COUNT and UNTIL are counted here, because the start always counts, even where the rule
/// would not choose it, and because writers give UNTIL as a day, in UTC or in local time, whatever the start is.
record ICalendarRule(Recurrence recurrence) {

    private static final Set<Frequency> TOO_OFTEN = Set.of(Frequency.SECONDLY, Frequency.MINUTELY);
    private static final int WIDEST_INTERVAL = 10_000;

    /// Empty where the rule makes no sense, or repeats more often than people meet: every second or minute.
    static Optional<ICalendarRule> of(String value, String version) {
        var context = new ParseContext();
        context.setVersion("1.0".equals(version) ? ICalVersion.V1_0 : ICalVersion.V2_0);
        try {
            var rule = new RecurrenceRuleScribe().parseText(value, ICalDataType.RECUR, new ICalParameters(), context);
            return Optional.ofNullable(rule.getValue())
                    .filter(recurrence -> isSensible(recurrence, value.toUpperCase(Locale.ROOT)))
                    .map(ICalendarRule::new);
        } catch (RuntimeException e) {
            // The library throws in many ways on what it cannot make sense of.
            return Optional.empty();
        }
    }

    /// The library passes over a COUNT it cannot read, which would make the series endless, and takes any interval.
    private static boolean isSensible(Recurrence rule, String written) {
        int interval = rule.getInterval() == null ? 1 : rule.getInterval();
        return rule.getFrequency() != null
                && !TOO_OFTEN.contains(rule.getFrequency())
                && interval >= 1
                && interval <= WIDEST_INTERVAL
                && (rule.getCount() != null || !written.contains("COUNT="))
                && (rule.getUntil() != null ? isTime(rule.getUntil()) : !written.contains("UNTIL="))
                && areInRange(rule);
    }

    /// The library goes wrong, or round for ever, on a thirteenth month.
    private static boolean areInRange(Recurrence rule) {
        return areBetween(0, 23, rule.getByHour())
                && areBetween(0, 59, rule.getByMinute())
                && areBetween(0, 59, rule.getBySecond())
                && areBetween(1, 12, rule.getByMonth())
                && areRanks(31, rule.getByMonthDay())
                && areRanks(366, rule.getByYearDay())
                && areRanks(53, rule.getByWeekNo())
                && areRanks(366, rule.getBySetPos())
                && areRanks(53, rule.getByDay().stream().map(ByDay::getNum).filter(Objects::nonNull).toList());
    }

    private static boolean isTime(ICalDate until) {
        return local(until.getRawComponents()).getYear() > 0;
    }

    private static boolean areBetween(int least, int most, List<Integer> values) {
        return values.stream().allMatch(value -> value >= least && value <= most);
    }

    /// Counted from the beginning, or from the end where negative.
    private static boolean areRanks(int most, List<Integer> values) {
        return values.stream().allMatch(value -> value != 0) && areBetween(-most, most, values);
    }

    /// The start, then each repetition after it, lazily; without end where the rule has none.
    Stream<ICalendarTime> from(ICalendarTime start) {
        var iterator = iterator(start.local());
        var later = Stream.generate(() -> next(iterator))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(local -> local.isAfter(start.local()))
                .map(start::at)
                .takeWhile(beforeEnd());
        var all = Stream.concat(Stream.of(start), later);
        return recurrence.getCount() == null ? all : all.limit(Math.max(1, recurrence.getCount()));
    }

    private static Optional<LocalDateTime> next(RecurrenceIterator iterator) {
        return iterator.hasNext() ? Optional.of(local(iterator.next())) : Optional.empty();
    }

    private RecurrenceIterator iterator(LocalDateTime start) {
        var endless = new Recurrence.Builder(recurrence)
                .until((ICalDate) null)
                .count(null)
                .build();
        var first = new DateTimeValueImpl(
                start.getYear(), start.getMonthValue(), start.getDayOfMonth(), start.getHour(), start.getMinute(),
                start.getSecond());
        return RecurrenceIteratorFactory.createRecurrenceIterator(
                endless, first, TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    private Predicate<ICalendarTime> beforeEnd() {
        var until = recurrence.getUntil();
        if (until == null) return time -> true;
        var raw = until.getRawComponents();
        var end = local(raw);
        if (!until.hasTime()) return time -> !time.local().toLocalDate().isAfter(end.toLocalDate());
        return raw.isUtc()
                ? time -> time.wholeDay()
                        ? !time.local().toLocalDate().isAfter(end.toLocalDate())
                        : !time.instant().isAfter(end.toInstant(ZoneOffset.UTC))
                : time -> !time.local().isAfter(end);
    }

    private static LocalDateTime local(DateTimeComponents raw) {
        int second = Math.min(59, raw.getSecond());
        return LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), second);
    }

    private static LocalDateTime local(DateValue value) {
        var day = LocalDate.of(value.year(), value.month(), value.day());
        return value instanceof TimeValue time
                ? day.atTime(time.hour(), time.minute(), time.second())
                : day.atStartOfDay();
    }
}
