package org.passerelle.time.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.time.Activity;
import org.passerelle.time.Entry;
import org.passerelle.time.Weeks;
import org.passerelle.week.IsoWeek;

/// A week of time given, and the weeks it stands among.
///
/// @param week the one shown
/// @param entries of that week, the latest first
/// @param weeks the last ones, the oldest first
/// @param planned minutes a week the owner meant to give, or null where they did not say
/// @param activities minutes over those weeks, the most first; ways and objectives likewise
/// @param objectives null keys hold what served none in particular
public record TimeTable(
        IsoWeek week,
        List<Entry> entries,
        List<Weeks.Week> weeks,
        @Nullable Integer planned,
        List<Map.Entry<Activity, Integer>> activities,
        List<Map.Entry<@Nullable Way, Integer>> ways,
        List<Map.Entry<@Nullable Integer, Integer>> objectives,
        Choices choices) {

    private static final int SCALE = 100;

    public int minutes() {
        return entries.stream().mapToInt(Entry::minutes).sum();
    }

    public Map<LocalDate, List<Entry>> days() {
        return entries.stream().collect(Collectors.groupingBy(Entry::on, java.util.LinkedHashMap::new, Collectors.toList()));
    }

    public int allMinutes() {
        return weeks.stream().mapToInt(Weeks.Week::total).sum();
    }

    /// Of 100, how far the bar of so many minutes reaches, beside the fullest week and the plan.
    public int reach(int minutes) {
        int most = Math.max(weeks.stream().mapToInt(Weeks.Week::total).max().orElse(0), planned == null ? 0 : planned);
        return most == 0 ? 0 : SCALE * minutes / most;
    }

    /// Of 100, the share of all minutes.
    public int share(int minutes) {
        int most = activities.isEmpty() ? 0 : activities.getFirst().getValue();
        return most == 0 ? 0 : SCALE * minutes / most;
    }
}
