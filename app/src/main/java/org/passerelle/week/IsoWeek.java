package org.passerelle.week;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;

/// Monday to Sunday, written `2026-W48`.
public record IsoWeek(LocalDate monday) {

    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(previousOrSame(MONDAY)));
    }

    static IsoWeek ofMonday(int epochDay) {
        return new IsoWeek(LocalDate.ofEpochDay(epochDay));
    }

    public static IsoWeek parse(String text) {
        try {
            return new IsoWeek(LocalDate.parse(text.strip() + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException e) {
            throw new Refusal("week.unknown", text);
        }
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public IsoWeek next() {
        return new IsoWeek(monday.plusWeeks(1));
    }

    public IsoWeek previous() {
        return new IsoWeek(monday.minusWeeks(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(monday) && !day.isAfter(sunday());
    }

    public List<LocalDate> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
    }

    /// « Semaine 48, du 23 au 29 novembre ».
    public String named(Words words) {
        var number = Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return words.say("week.title", number, words.dates().days(monday, sunday()));
    }

    int epochDay() {
        return Math.toIntExact(monday.toEpochDay());
    }

    @Override
    public String toString() {
        return "%04d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
