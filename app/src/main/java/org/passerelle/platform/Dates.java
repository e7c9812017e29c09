package org.passerelle.platform;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/// Dates as one writes them: « 1er août 2026 », “August 1, 2026”, « hier », « il y a 9 jours ».
public final class Dates {

    private static final Pattern VOWEL = Pattern.compile("[AEIOUÀÂÉÈÊÎÔÛ]");

    private final Words words;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;
    private final DateTimeFormatter hour;

    Dates(Words words) {
        this.words = words;
        this.weekday = DateTimeFormatter.ofPattern("EEEE", words.locale());
        this.month = DateTimeFormatter.ofPattern("MMMM", words.locale());
        this.time = DateTimeFormatter.ofPattern(french() ? "H'\u00A0h\u00A0'mm" : "h:mm a", words.locale());
        this.hour = DateTimeFormatter.ofPattern(french() ? "H'\u00A0h'" : "h\u00A0a", words.locale());
    }

    /// With its weekday, without its year: « samedi 21 novembre ».
    public String weekday(LocalDate day) {
        return weekday.format(day) + separator() + withoutYear(day);
    }

    /// « 21 novembre 2026 ».
    public String full(LocalDate day) {
        return french()
                ? withoutYear(day) + " " + day.getYear()
                : withoutYear(day) + ", " + day.getYear();
    }

    /// « 21 novembre ».
    public String withoutYear(LocalDate day) {
        var month = month(day.getMonth());
        if (!french()) return month + "\u00A0" + day.getDayOfMonth();
        return ordinal(day.getDayOfMonth()) + "\u00A0" + month;
    }

    private static String ordinal(int day) {
        return day == 1 ? "1er" : Integer.toString(day);
    }

    /// Days from one to another: « du 23 au 29 novembre », “November 23 to 29”; with their years where those differ.
    public String days(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) return words.say("date.days", full(first), full(last));
        if (first.getMonth() != last.getMonth()) return words.say("date.days", withoutYear(first), withoutYear(last));
        return french()
                ? words.say("date.days", ordinal(first.getDayOfMonth()), withoutYear(last))
                : words.say("date.days", withoutYear(first), Integer.toString(last.getDayOfMonth()));
    }

    public String month(YearMonth month) {
        return month(month.getMonth()) + " " + month.getYear();
    }

    /// Hours and minutes: « 8 h 30 », “8:30 AM”.
    public String time(java.time.LocalTime time) {
        return this.time.format(time);
    }

    /// A full hour, on a scale: « 8 h », “8 AM”.
    public String hour(java.time.LocalTime time) {
        return hour.format(time);
    }

    /// How long ago, or how soon, in the coarsest words that stay true.
    public String away(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 0) return days == -1 ? words.say("date.tomorrow") : words.say("date.ahead", span(-days));
        if (days == 0) return words.say("date.today");
        return days == 1 ? words.say("date.yesterday") : words.say("date.ago", span(days));
    }

    /// When something is for: « aujourd’hui », « demain », « hier », else its day: « le 20 novembre », “November 20”.
    public String on(LocalDate day, LocalDate today) {
        if (Math.abs(ChronoUnit.DAYS.between(day, today)) <= 1) return away(day, today);
        return words.say("date.on", day.getYear() == today.getYear() ? withoutYear(day) : full(day));
    }

    /// A length of time in days, weeks, months or years: « 7 semaines ».
    public String span(long days) {
        if (days < 21) return words.say("span.days", days);
        if (days < 90) return words.say("span.weeks", Math.round(days / 7.0));
        if (days < 720) return words.say("span.months", Math.round(days / 30.44));
        return words.say("span.years", Math.round(days / 365.25));
    }

    /// A length of time in hours and minutes: « 2 h 45 », « 45 min ».
    public String minutes(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) return words.say("span.minutes", rest);
        return rest == 0 ? words.say("span.hours", hours) : words.say("span.hours.minutes", hours, "%02d".formatted(rest));
    }

    /// The time of a zone as people call it: « heure de Montréal », “Montréal time”.
    public String zone(ZoneId zone) {
        var id = zone.getId();
        if (!id.contains("/") || id.startsWith("Etc/")) return words.say("date.zone.other", id.replace("Etc/", ""));
        var last = id.substring(id.lastIndexOf('/') + 1);
        var city = words.knows("city." + last) ? words.say("city." + last) : last.replace('_', ' ');
        return words.say(VOWEL.matcher(city).lookingAt() ? "date.zone.vowel" : "date.zone", city);
    }

    /// A date known only in part, as kept: `2024`, `2024-03`, `2024-03-05`, `--03-05`.
    public String partial(String text) {
        if (text.startsWith("--"))
            return withoutYear(LocalDate.of(2024, Integer.parseInt(text.substring(2, 4)), Integer.parseInt(text.substring(5))));
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> month(YearMonth.parse(text));
            default -> full(LocalDate.parse(text));
        };
    }

    private String month(Month month) {
        return this.month.format(month);
    }

    private String separator() {
        return french() ? " " : ", ";
    }

    private boolean french() {
        return words.language().equals("fr");
    }
}
