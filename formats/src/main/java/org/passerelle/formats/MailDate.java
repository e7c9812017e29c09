package org.passerelle.formats;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the dates that mail programs write: RFC 5322, its obsolete forms, the order of C's `asctime`, months in French.
final class MailDate {

    private static final String TIME = "(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?"
            + "\\s*(?<half>[AP]M)?";
    private static final String ZONE = "\\s*(?<zone>[+-]\\d{1,2}:?\\d{2}\\b|[A-Za-z]{1,5}\\b)?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?iu)(?<day>\\d{1,2})[\\s-]+(?<month>\\p{L}{3,9})\\.?[\\s-]+(?<year>\\d{2,4}),?\\s+(?:à\\s+)?" + TIME + ZONE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?iu)(?<month>\\p{L}{3,9})\\.?\\s+(?<day>\\d{1,2}),?\\s+" + TIME + ZONE + "\\s+(?<year>\\d{4})\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?iu)(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})[T\\s]+" + TIME + ZONE);

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            entry("jan", 1), entry("fév", 2), entry("fev", 2), entry("feb", 2), entry("mar", 3), entry("avr", 4),
            entry("apr", 4), entry("mai", 5), entry("may", 5), entry("juin", 6), entry("jun", 6), entry("juil", 7),
            entry("jul", 7), entry("aoû", 8), entry("aou", 8), entry("aug", 8), entry("sep", 9), entry("oct", 10),
            entry("nov", 11), entry("déc", 12), entry("dec", 12));
    private static final Map<String, Integer> ZONE_HOURS = Map.ofEntries(
            entry("z", 0), entry("ut", 0), entry("utc", 0), entry("gmt", 0), entry("wet", 0), entry("west", 1),
            entry("bst", 1), entry("cet", 1), entry("met", 1), entry("cest", 2), entry("mest", 2), entry("eet", 2),
            entry("eest", 3), entry("adt", -3), entry("ast", -4), entry("edt", -4), entry("est", -5), entry("cdt", -5),
            entry("cst", -6), entry("mdt", -6), entry("mst", -7), entry("pdt", -7), entry("pst", -8));

    /// Before, there was hardly any mail to keep: a clock that was never set.
    private static final Instant EARLIEST = Instant.parse("1980-01-02T00:00:00Z");

    private MailDate() {}

    /// The first date in the text; empty where there is none, or none that mail can bear by the day given. A time
    /// without a zone is the owner's.
    static Optional<Instant> read(String text, Reading reading) {
        for (var pattern : new Pattern[] {DAY_FIRST, MONTH_FIRST, YEAR_FIRST}) {
            var date = pattern.matcher(text);
            if (date.find()) return instant(date, reading.zone()).filter(at -> isPlausible(at, reading));
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(Matcher date, ZoneId owner) {
        try {
            var local = LocalDateTime.of(
                    year(date.group("year")),
                    month(date.group("month")),
                    Integer.parseInt(date.group("day")),
                    hour(Integer.parseInt(date.group("hour")), date.group("half")),
                    Integer.parseInt(date.group("minute")),
                    date.group("second") == null ? 0 : Math.min(59, Integer.parseInt(date.group("second"))));
            return Optional.of(local.atZone(zone(date.group("zone"), owner)).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(Instant at, Reading reading) {
        var end = reading.today().atStartOfDay(ZoneOffset.UTC).toInstant().plus(2, ChronoUnit.DAYS);
        return at.isAfter(EARLIEST) && at.isBefore(end);
    }

    /// RFC 5322, section 4.3: two digits from 00 to 49 are of this century, other two or three digits follow 1900.
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) return year;
        return digits.length() == 2 && year < 50 ? 2000 + year : 1900 + year;
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) return Integer.parseInt(text);
        var word = text.toLowerCase(Locale.ROOT);
        var four = MONTHS.get(word.substring(0, Math.min(4, word.length())));
        return four != null ? four : MONTHS.getOrDefault(word.substring(0, 3), 0);
    }

    private static int hour(int hour, String half) {
        if (half == null) return hour;
        return hour % 12 + (half.equalsIgnoreCase("PM") ? 12 : 0);
    }

    private static ZoneId zone(String text, ZoneId owner) {
        if (text == null) return owner;
        var hours = ZONE_HOURS.get(text.toLowerCase(Locale.ROOT));
        if (hours != null) return ZoneOffset.ofHours(hours);
        if (Character.isLetter(text.charAt(0))) return owner;
        var digits = text.substring(1).replace(":", "");
        int minutes = Integer.parseInt(digits) / 100 * 60 + Integer.parseInt(digits) % 100;
        return ZoneOffset.ofTotalSeconds((text.charAt(0) == '-' ? -60 : 60) * minutes);
    }
}
