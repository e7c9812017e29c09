package org.passerelle.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.passerelle.platform.Almanac;
import org.passerelle.week.IsoWeek;

/// Time given, week after week.
public final class Weeks {

    /// A week and the minutes given to each activity.
    public record Week(IsoWeek week, Map<Activity, Integer> minutes) {

        public int total() {
            return minutes.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int of(Activity activity) {
            return minutes.getOrDefault(activity, 0);
        }
    }

    private final Almanac almanac;

    public Weeks(Almanac almanac) {
        this.almanac = almanac;
    }

    /// The last weeks up to this one, the oldest first.
    public List<IsoWeek> last(int count) {
        var now = IsoWeek.of(almanac.today()).monday();
        return IntStream.range(0, count).mapToObj(i -> new IsoWeek(now.minusWeeks(count - 1L - i))).toList();
    }

    /// These weeks with what was given in them.
    public List<Week> of(List<IsoWeek> weeks, List<Entry> entries) {
        var byWeek = new HashMap<IsoWeek, Map<Activity, Integer>>();
        for (var each : entries)
            byWeek.computeIfAbsent(IsoWeek.of(each.on()), _ -> new EnumMap<>(Activity.class))
                    .merge(each.activity(), each.minutes(), Integer::sum);
        return weeks.stream().map(week -> new Week(week, byWeek.getOrDefault(week, Map.of()))).toList();
    }

    /// Minutes by what an entry is of, the most first.
    public static <T> List<Map.Entry<T, Integer>> by(Function<Entry, T> what, List<Entry> entries) {
        var minutes = new HashMap<T, Integer>();
        for (var each : entries) minutes.merge(what.apply(each), each.minutes(), Integer::sum);
        return minutes.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                .toList();
    }
}
