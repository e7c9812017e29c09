package org.passerelle.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// The time zones of a calendar, by the names it gives them: IANA's, Windows', those with a path around (`/mozilla.org/
/// 20050126_1/Europe/Paris`), an offset in a sentence (`(GMT+01:00) Bruxelles, Paris`), or its own VTIMEZONE.
final class ICalendarZones {

    private static final Pattern PLACE = Pattern.compile("[A-Z][A-Za-z_-]+/[A-Za-z_+-]+(?:/[A-Za-z_-]+)?$");
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC) ?([+-])(\\d{1,2}):?(\\d{2})");
    private static final Properties WINDOWS = windows();

    private final ZoneId home;
    private final Map<String, ZoneRules> own = new HashMap<>();
    private final Map<String, ZoneRules> found = new HashMap<>();

    /// @param home the owner's zone, for times that name none, or one that nobody knows
    ICalendarZones(ZoneId home) {
        this.home = home;
    }

    /// Learns a VTIMEZONE; the first of a name stays.
    void learn(ICalendarProperties zone, ZoneRules rules) {
        own.putIfAbsent(bare(zone.text("TZID")), rules);
        found.clear();
    }

    /// @param tzid empty for a time that floats
    ZoneRules rules(String tzid) {
        return found.computeIfAbsent(bare(tzid), this::find);
    }

    private ZoneRules find(String name) {
        if (name.isEmpty()) return home.getRules();
        return known(name)
                .or(() -> Optional.ofNullable(WINDOWS.getProperty(name)).flatMap(ICalendarZones::known))
                .or(() -> Optional.ofNullable(own.get(name)))
                .or(() -> place(name))
                .or(() -> offset(name))
                .orElseGet(home::getRules);
    }

    static Optional<ZoneRules> known(String name) {
        try {
            return Optional.of(ZoneId.of(name).getRules());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneRules> place(String name) {
        var place = PLACE.matcher(name);
        for (int from = 0; place.find(from); from = place.start() + 1) {
            var rules = known(place.group());
            if (rules.isPresent()) return rules;
        }
        return Optional.empty();
    }

    private static Optional<ZoneRules> offset(String name) {
        var offset = OFFSET.matcher(name);
        if (!offset.find()) return Optional.empty();
        int hours = Integer.parseInt(offset.group(1) + offset.group(2));
        int minutes = Integer.parseInt(offset.group(1) + offset.group(3));
        return hours * hours > 18 * 18 || minutes * minutes > 59 * 59
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofHoursMinutes(hours, minutes).getRules());
    }

    private static String bare(String name) {
        return name.replace("\"", "").strip();
    }

    private static Properties windows() {
        var zones = new Properties();
        try (var in = ICalendarZones.class.getResourceAsStream("windows-zones.properties")) {
            zones.load(in);
            return zones;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
