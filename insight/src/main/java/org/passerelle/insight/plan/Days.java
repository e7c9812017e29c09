package org.passerelle.insight.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Spreads tasks over the days of a week, each whole on one day. What is wished for a day is put there, whatever its
/// room; then what is owed, as early as may be; then the rest, the longest first, on the day least taken so far. Where
/// that leaves something out, the tightest fit is tried instead.
final class Days {

    /// @param wished the day, or null
    record Task(int cells, boolean owed, @Nullable DayOfWeek wished) {}

    private final Map<DayOfWeek, Integer> roomByDay;

    Days(Map<DayOfWeek, Integer> roomByDay) {
        this.roomByDay = roomByDay;
    }

    /// A day for each task, in the order given; null where no single day has room.
    List<@Nullable DayOfWeek> place(List<Task> tasks) {
        var evenly = place(tasks, comparingDouble(this::partTaken));
        if (unplaced(evenly) == 0) {
            return evenly;
        }
        var tightly = place(tasks, Map.Entry.comparingByValue());
        return unplaced(tightly) < unplaced(evenly) ? tightly : evenly;
    }

    private List<@Nullable DayOfWeek> place(List<Task> tasks, Comparator<Map.Entry<DayOfWeek, Integer>> preference) {
        var room = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        room.putAll(roomByDay);
        var days = new ArrayList<@Nullable DayOfWeek>(Collections.nCopies(tasks.size(), null));
        var order = IntStream.range(0, tasks.size())
                .boxed()
                .sorted(comparing((Integer i) -> tasks.get(i).wished() == null)
                        .thenComparing(i -> !tasks.get(i).owed())
                        .thenComparing(comparingInt((Integer i) -> tasks.get(i).cells()).reversed()))
                .toList();
        for (int i : order) {
            var task = tasks.get(i);
            var day = task.wished() != null ? task.wished() : day(task, room, preference);
            days.set(i, day);
            if (day != null) {
                room.merge(day, -task.cells(), Integer::sum);
            }
        }
        return days;
    }

    private double partTaken(Map.Entry<DayOfWeek, Integer> left) {
        double room = roomByDay.getOrDefault(left.getKey(), 0);
        return (room - left.getValue()) / room;
    }

    private static @Nullable DayOfWeek day(
            Task task, Map<DayOfWeek, Integer> room, Comparator<Map.Entry<DayOfWeek, Integer>> preference) {
        var earliest = Map.Entry.<DayOfWeek, Integer>comparingByKey();
        return room.entrySet().stream()
                .filter(entry -> entry.getValue() >= task.cells())
                .min(task.owed() ? earliest : preference.thenComparing(earliest))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static long unplaced(List<@Nullable DayOfWeek> days) {
        return days.stream().filter(Objects::isNull).count();
    }
}
