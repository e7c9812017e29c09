package org.passerelle.today.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.platform.Settings;

/// When and where the digest comes, as the owner chose; off until they do.
///
/// @param hour 0 to 23, in the owner's zone
/// @param home the address at which this installation is reached, without a slash at its end
/// @param since when it was chosen: what was due before is not sent
public record Habit(Rhythm rhythm, DayOfWeek weekday, int hour, String to, String language, String home, Instant since) {

    static final int HOUR = 7;

    /// A weekly digest that could not come on its day still may for so long: a laptop sleeps, a server is mended.
    private static final int DAYS_LATE_MAXIMUM = 3;
    private static final int DAYS_AHEAD = 15;

    private static final String RHYTHM = "digest.rhythm";
    private static final String WEEKDAY = "digest.weekday";
    private static final String AT = "digest.hour";
    private static final String TO = "digest.to";
    private static final String LANGUAGE = "digest.language";
    private static final String HOME = "digest.home";
    private static final String SINCE = "digest.since";

    public static Habit of(Settings settings) {
        return new Habit(
                settings.get(RHYTHM).map(Rhythm::valueOf).orElse(Rhythm.OFF),
                settings.get(WEEKDAY).map(DayOfWeek::valueOf).orElse(DayOfWeek.MONDAY),
                settings.get(AT).map(Integer::parseInt).orElse(HOUR),
                settings.get(TO).orElse(""),
                settings.get(LANGUAGE).orElseGet(settings::language),
                settings.get(HOME).orElse(""),
                settings.get(SINCE).map(Instant::parse).orElse(Instant.EPOCH));
    }

    public void keepIn(Settings settings) {
        settings.put(RHYTHM, rhythm.name());
        settings.put(WEEKDAY, weekday.name());
        settings.put(AT, Integer.toString(hour));
        settings.put(TO, to);
        settings.put(LANGUAGE, language);
        settings.put(HOME, home);
        settings.put(SINCE, since.toString());
    }

    static void turnOff(Settings settings) {
        settings.put(RHYTHM, Rhythm.OFF.name());
    }

    /// The day whose digest is due: today for a daily one, the last of its weekdays for a weekly one.
    Optional<LocalDate> due(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var days = switch (rhythm) {
            case OFF -> Stream.<LocalDate>empty();
            case DAILY -> Stream.of(today);
            case WEEKLY -> Stream.of(today.with(TemporalAdjusters.previousOrSame(weekday)))
                    .filter(day -> !day.isBefore(today.minusDays(DAYS_LATE_MAXIMUM)));
        };
        return days.filter(day -> !at(day, zone).isAfter(now) && !at(day, zone).isBefore(since)).findFirst();
    }

    /// When the next one comes.
    public Optional<Instant> next(Instant now, ZoneId zone) {
        if (rhythm == Rhythm.OFF) return Optional.empty();
        var today = LocalDate.ofInstant(now, zone);
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .filter(day -> rhythm == Rhythm.DAILY || day.getDayOfWeek() == weekday)
                .map(day -> at(day, zone))
                .filter(instant -> instant.isAfter(now))
                .findFirst();
    }

    /// An hour that a change of the clocks skips comes when they have changed; one that comes twice counts once.
    private Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    }
}
