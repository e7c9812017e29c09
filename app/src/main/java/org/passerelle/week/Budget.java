package org.passerelle.week;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.passerelle.platform.Settings;

/// The time there is for a week of relations.
///
/// @param minutes in all
/// @param lengths minutes of each deed, in their order
/// @param dayMinutes the most for each day, from Monday on
public record Budget(int minutes, List<Integer> lengths, List<Integer> dayMinutes) {

    public static final int MINUTES_MAXIMUM = 40 * 60;
    public static final int DAY_MINUTES_MAXIMUM = 10 * 60;
    public static final int LENGTH_MINUTES_MAXIMUM = 4 * 60;

    /// Three hours, on working days, each long enough for a coffee.
    public static final Budget USUAL = new Budget(
            180,
            Arrays.stream(Deed.values()).map(deed -> deed.usualMinutes).toList(),
            List.of(90, 90, 90, 90, 90, 0, 0));

    private static final String MINUTES = "week.minutes";
    private static final String LENGTHS = "week.lengths";
    private static final String DAYS = "week.days";

    public static Budget of(Settings settings) {
        return new Budget(
                settings.get(MINUTES).map(Integer::parseInt).orElse(USUAL.minutes),
                settings.get(LENGTHS).map(Budget::read).orElse(USUAL.lengths),
                settings.get(DAYS).map(Budget::read).orElse(USUAL.dayMinutes));
    }

    public void keepIn(Settings settings) {
        settings.put(MINUTES, Integer.toString(minutes));
        settings.put(LENGTHS, write(lengths));
        settings.put(DAYS, write(dayMinutes));
    }

    public int length(Deed deed) {
        return lengths.get(deed.ordinal());
    }

    /// The room of each day of the week; none on days without.
    Map<DayOfWeek, Integer> rooms() {
        var rooms = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) rooms.put(day, dayMinutes.get(day.ordinal()));
        return rooms;
    }

    /// The same with nothing left on days of the week before that one.
    Budget from(IsoWeek week, LocalDate first) {
        return new Budget(
                minutes,
                lengths,
                IntStream.range(0, 7)
                        .mapToObj(i -> week.monday().plusDays(i).isBefore(first) ? 0 : dayMinutes.get(i))
                        .toList());
    }

    boolean hasRoom() {
        return dayMinutes.stream().anyMatch(each -> each > 0);
    }

    static String write(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(joining(","));
    }

    static List<Integer> read(String numbers) {
        return numbers.isEmpty() ? List.of() : Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    }
}
