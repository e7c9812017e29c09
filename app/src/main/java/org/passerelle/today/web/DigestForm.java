package org.passerelle.today.web;

import io.javalin.http.Context;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.platform.Words;
import org.passerelle.platform.mail.MailServer;
import org.passerelle.platform.mail.Security;
import org.passerelle.today.digest.Habit;
import org.passerelle.today.digest.Rhythm;

/// The fields of the digest's settings as typed, what is wrong with them, and what they mean.
final class DigestForm {

    private static final List<String> FIELDS =
            List.of("rhythm", "weekday", "hour", "to", "language", "home", "host", "port", "security", "user", "from");
    private static final int PORT_MAXIMUM = 65_535;

    private final Words words;
    private final String password;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    DigestForm(Context context, Words words, boolean hasPassword) {
        this.words = words;
        this.password = Optional.ofNullable(context.formParam("password")).orElse("");
        for (var field : FIELDS)
            values.put(field, Optional.ofNullable(context.formParam(field)).orElse("").strip());
        check(hasPassword);
    }

    Map<String, String> values() {
        return values;
    }

    Map<String, String> errors() {
        return errors;
    }

    /// Nothing where no host was given.
    Optional<MailServer> server() {
        if (value("host").isEmpty()) return Optional.empty();
        var security = Security.valueOf(value("security"));
        int port = value("port").isEmpty() ? security.port() : Integer.parseInt(value("port"));
        return Optional.of(new MailServer(value("host"), port, security, value("user"), password, from()));
    }

    /// @param before a digest whose time changes is only due from now on
    Habit habit(Habit before, Instant now) {
        var habit = new Habit(
                Rhythm.valueOf(value("rhythm")),
                DayOfWeek.valueOf(value("weekday")),
                Integer.parseInt(value("hour")),
                value("to"),
                value("language"),
                value("home").replaceAll("/+$", ""),
                now);
        boolean sameTime = before.rhythm() == habit.rhythm()
                && before.weekday() == habit.weekday()
                && before.hour() == habit.hour();
        return sameTime
                ? new Habit(habit.rhythm(), habit.weekday(), habit.hour(), habit.to(), habit.language(), habit.home(), before.since())
                : habit;
    }

    private void check(boolean hasPassword) {
        boolean on = !value("rhythm").equals(Rhythm.OFF.name());
        demand("rhythm", value("rhythm").matches("OFF|DAILY|WEEKLY"), "digest.wrong.choice");
        demand("weekday", value("weekday").matches("(MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY"), "digest.wrong.choice");
        demand("hour", value("hour").matches("\\d|1\\d|2[0-3]"), "digest.wrong.choice");
        demand("language", value("language").matches("fr|en"), "digest.wrong.choice");
        demand("security", value("security").matches("TLS|STARTTLS|NONE"), "digest.wrong.choice");
        demand("to", isAddress(value("to")) || value("to").isEmpty() && !on, "digest.wrong.to");
        demand("host", value("host").matches("[\\w.:\\[\\]-]+") || value("host").isEmpty() && !on, "digest.wrong.host");
        demand("port", value("port").isEmpty() || isPort(value("port")), "digest.wrong.port");
        demand("home", isHome(value("home")), "digest.wrong.home");
        demand("from", value("from").isEmpty() || isAddress(value("from")), "digest.wrong.to");
        demand("password", value("user").isEmpty() || hasPassword || !password.isEmpty(), "digest.wrong.password");
        if (errors.isEmpty() && server().filter(MailServer::tellsItsPassword).isPresent())
            demand("security", false, "digest.wrong.clear");
    }

    private void demand(String field, boolean right, String sentence) {
        if (!right) errors.put(field, words.say(sentence));
    }

    /// The sender: as given, else the user where it is an address, else whom it goes to.
    private String from() {
        if (!value("from").isEmpty()) return value("from");
        return isAddress(value("user")) ? value("user") : value("to");
    }

    private String value(String field) {
        return values.getOrDefault(field, "");
    }

    private static boolean isAddress(String text) {
        return text.matches("[^\\s@<>,;]+@[^\\s@<>,;]+");
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= PORT_MAXIMUM;
    }

    private static boolean isHome(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null && text.matches("https?://.*") && address.getQuery() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
