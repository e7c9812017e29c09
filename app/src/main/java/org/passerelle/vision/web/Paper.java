package org.passerelle.vision.web;

import static java.util.stream.Collectors.toSet;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.vision.Lines;
import org.passerelle.vision.Purpose;
import org.passerelle.vision.Step;
import org.passerelle.vision.Vision;

/// What is in the fields of the guided start, whether it can be kept or not.
///
/// @param reasons words of purposes
/// @param own reasons in the owner’s words
/// @param hours a week, as typed
public record Paper(
        Set<String> reasons,
        String own,
        String sectors,
        String roles,
        String towns,
        String gives,
        String hours,
        String horizon,
        Set<String> ways,
        String subjects,
        String tone,
        String never) {

    private static final Pattern HOURS = Pattern.compile("(-?\\d{1,6})(?:[.,](\\d{1,2}))?\\s*h?");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(\\d{1,4})\\s*h\\s*(\\d{1,2})");

    static Paper of(Vision vision) {
        var minutes = vision.weekMinutes();
        var months = vision.horizonMonths();
        return new Paper(
                vision.purposes().stream().map(Purpose::word).collect(toSet()),
                Lines.text(vision.ownReasons()),
                Lines.text(vision.whom().sectors()),
                Lines.text(vision.whom().roles()),
                Lines.text(vision.whom().towns()),
                Lines.text(vision.gives()),
                minutes == null ? "" : hours(minutes),
                months == null ? "" : months.toString(),
                vision.ways().stream().map(Way::word).collect(toSet()),
                Lines.text(vision.line().subjects()),
                vision.line().tone(),
                Lines.text(vision.line().never()));
    }

    static Paper typed(Context context) {
        return new Paper(
                Set.copyOf(context.formParams("reason")),
                lines(context, "own"),
                lines(context, "sectors"),
                lines(context, "roles"),
                lines(context, "towns"),
                lines(context, "gives"),
                Pages.typed(context, "hours"),
                Pages.typed(context, "horizon"),
                Set.copyOf(context.formParams("way")),
                lines(context, "subjects"),
                lines(context, "tone"),
                lines(context, "never"));
    }

    /// What is known, with what that page says in its place. Refused where a field cannot be kept as it is.
    Vision over(Vision known, Step page) {
        return switch (page) {
            case WHY -> known.because(why());
            case WHOM -> known.reaching(new Vision.Whom(Lines.words(sectors), Lines.words(roles), Lines.words(towns)));
            case GIVE -> known.giving(Lines.of(gives));
            case TIME -> known.within(minutes(), Pages.number(horizon) == 0 ? null : (Integer) Pages.number(horizon));
            case PLACES -> known.being(Way.all().stream().filter(way -> ways.contains(way.word())).toList());
            case LINE -> known.saying(new Vision.Line(Lines.words(subjects), tone, Lines.of(never)));
        };
    }

    private List<String> why() {
        var why = new ArrayList<String>();
        for (var purpose : Purpose.values()) if (reasons.contains(purpose.word())) why.add(purpose.word());
        Lines.of(own).stream().filter(reason -> !why.contains(reason)).forEach(why::add);
        return why;
    }

    /// « 3 », « 2,5 », « 2 h 30 »; null where the field is empty.
    private @Nullable Integer minutes() {
        if (hours.isEmpty()) return null;
        var both = HOURS_AND_MINUTES.matcher(hours);
        if (both.matches()) return Integer.parseInt(both.group(1)) * 60 + Integer.parseInt(both.group(2));
        var alone = HOURS.matcher(hours);
        if (!alone.matches()) throw new Refusal("vision.hours.wrong", hours);
        var parts = Optional.ofNullable(alone.group(2)).orElse("0");
        return (int) Math.round(Double.parseDouble(alone.group(1) + "." + parts) * 60);
    }

    private static String hours(int minutes) {
        if (minutes % 60 == 0) return String.valueOf(minutes / 60);
        return "%d h %02d".formatted(minutes / 60, minutes % 60);
    }

    private static String lines(Context context, String field) {
        return Pages.typed(context, field).replace("\r\n", "\n");
    }
}
