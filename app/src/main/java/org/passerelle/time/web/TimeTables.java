package org.passerelle.time.web;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.time.Entry;
import org.passerelle.time.Times;
import org.passerelle.time.Weeks;
import org.passerelle.vision.Objectives;
import org.passerelle.vision.Visions;
import org.passerelle.week.IsoWeek;

/// Puts together what the page of time shows.
public final class TimeTables {

    private static final int WEEKS = 12;

    private final Times times;
    private final Weeks weeks;
    private final Visions visions;
    private final Objectives objectives;
    private final Almanac almanac;

    public TimeTables(Times times, Weeks weeks, Visions visions, Objectives objectives, Almanac almanac) {
        this.times = times;
        this.weeks = weeks;
        this.visions = visions;
        this.objectives = objectives;
        this.almanac = almanac;
    }

    /// @param week as `2026-W47`; this week where it is none
    TimeTable at(@Nullable String week) {
        var shown = week(week);
        var last = weeks.last(WEEKS);
        var entries = times.between(last.getFirst().monday(), last.getLast().sunday());
        var those = last.contains(shown)
                ? entries.stream().filter(each -> shown.contains(each.on())).toList()
                : times.between(shown.monday(), shown.sunday());
        return new TimeTable(
                shown,
                those,
                weeks.of(last, entries),
                visions.current().weekMinutes(),
                Weeks.by(Entry::activity, entries),
                Weeks.by(Entry::way, entries),
                Weeks.by(Entry::objectiveId, entries),
                choices());
    }

    Choices choices() {
        var titles = new LinkedHashMap<Integer, String>();
        objectives.open().forEach(each -> titles.put(each.id(), each.title()));
        objectives.all().forEach(each -> titles.putIfAbsent(each.id(), each.title()));
        return new Choices(titles);
    }

    private IsoWeek week(@Nullable String week) {
        try {
            if (week != null) return IsoWeek.parse(week);
        } catch (Refusal refusal) {
            // an address typed wrong shows this week
        }
        return IsoWeek.of(almanac.today());
    }
}
