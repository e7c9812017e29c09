package org.passerelle.publishing.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Places;
import org.passerelle.publishing.Slots;
import org.passerelle.publishing.Slots.Slot;

/// The hours of the week at which each channel publishes what waits.
public final class HoursPage {

    private static final Set<DayOfWeek> WORKDAYS = Set.of(
            DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /// @param free the next one nothing is planned for, or null
    public record Week(Connection place, List<Slot> slots, @Nullable ZonedDateTime free) {}

    /// @param at the channel whose form is shown again; 0 where none is
    /// @param days ticked
    /// @param time as typed
    public record Model(List<Week> weeks, String zone, int at, Set<DayOfWeek> days, String time, @Nullable String problem) {

        public Set<DayOfWeek> days(int place) {
            return place == at ? days : WORKDAYS;
        }

        public String time(int place) {
            return place == at ? time : "08:30";
        }
    }

    private final Slots slots;
    private final Places places;
    private final Channels channels;
    private final Almanac almanac;
    private final Pages pages;

    public HoursPage(Slots slots, Places places, Channels channels, Almanac almanac, Pages pages) {
        this.slots = slots;
        this.places = places;
        this.channels = channels;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "publishing/hours", model(0, Set.of(), "", null));
    }

    public void add(Context context) {
        var place = place(context);
        var days = context.formParams("day").stream().flatMap(HoursPage::day).collect(Collectors.toSet());
        var time = Pages.typed(context, "time");
        try {
            if (days.isEmpty()) throw new Refusal("publish.hours.day");
            var at = time(time);
            var all = new TreeSet<>(slots.of(place.id()));
            days.forEach(day -> all.add(new Slot(day, at)));
            slots.choose(place.id(), all);
            Pages.go(context, "/publish/hours#place-" + place.id());
        } catch (Refusal refusal) {
            var problem = refusal.in(Pages.visit(context).words());
            pages.showAgain(context, "publishing/hours", model(place.id(), days, time, problem));
        }
    }

    public void remove(Context context) {
        var place = place(context);
        var left = slots.of(place.id()).stream()
                .filter(slot -> !value(slot).equals(Pages.typed(context, "slot")))
                .toList();
        slots.choose(place.id(), left);
        Pages.go(context, "/publish/hours#place-" + place.id());
    }

    /// How a form names one.
    public static String value(Slot slot) {
        return slot.weekday() + " " + slot.time();
    }

    private Model model(int at, Set<DayOfWeek> days, String time, @Nullable String problem) {
        var weeks = places.all().stream()
                .map(place -> new Week(place, slots.of(place.id()), slots.free(place.id()).orElse(null)))
                .toList();
        return new Model(weeks, almanac.zone().getId(), at, days, time, problem);
    }

    private static Stream<DayOfWeek> day(String word) {
        return Stream.of(DayOfWeek.values()).filter(day -> day.name().equals(word));
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException e) {
            throw new Refusal("publish.hours.time");
        }
    }

    private Connection place(Context context) {
        return channels.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }
}
