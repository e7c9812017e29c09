package org.passerelle.publishing.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.channels.Channels;
import org.passerelle.platform.Almanac;
import org.passerelle.publishing.Approvals;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.DeliveryLine;
import org.passerelle.publishing.DeliveryLines;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;
import org.passerelle.publishing.Repetition;
import org.passerelle.publishing.Repetitions;
import org.passerelle.publishing.Slots;
import org.passerelle.publishing.Standstills;
import org.passerelle.publishing.manners.Clashes;

/// Draws up calendars. Cost: two queries for what lies around those days, and two for each channel.
public final class Timetables {

    /// Within which a text said again is told.
    private static final int DAYS_AROUND = 60;

    private final Publications publications;
    private final Channels channels;
    private final Slots slots;
    private final Standstills standstills;
    private final Repetitions repetitions;
    private final Approvals approvals;
    private final Almanac almanac;

    public Timetables(
            Publications publications,
            Channels channels,
            Slots slots,
            Standstills standstills,
            Repetitions repetitions,
            Approvals approvals,
            Almanac almanac) {
        this.publications = publications;
        this.channels = channels;
        this.slots = slots;
        this.standstills = standstills;
        this.repetitions = repetitions;
        this.approvals = approvals;
        this.almanac = almanac;
    }

    Timetable of(Period period) {
        var now = almanac.now().atZone(almanac.zone());
        var from = start(period.first());
        var until = start(period.last().plusDays(1));
        var stops = Stream.of(posts(from, until), coming(until), free(now, until))
                .flatMap(each -> each)
                .filter(stop -> !stop.at().isBefore(from) && stop.at().isBefore(until))
                .sorted(Comparator.comparing(Stop::at))
                .collect(Collectors.groupingBy(stop -> stop.at().toLocalDate()));
        var days = period.days().stream().map(day -> new Timetable.Day(day, stops.getOrDefault(day, List.of()))).toList();
        return new Timetable(period, days, now, standstills.now().orElse(null));
    }

    private Stream<Stop> posts(ZonedDateTime from, ZonedDateTime until) {
        var made = new DeliveryLines(channels, almanac);
        var around = publications.between(from.minusDays(DAYS_AROUND).toInstant(), until.plusDays(DAYS_AROUND).toInstant());
        var unread = approvals.missing();
        var clashes = new Clashes(around.stream().flatMap(Timetables::said).toList());
        return around.stream()
                .flatMap(each -> made.of(each).stream())
                .filter(DeliveryLine::isOnItsWay)
                .map(line -> new Stop.Post(
                        line,
                        line.state() == State.QUEUED ? clashes.of(line.delivery().id()) : Set.of(),
                        unread.contains(line.delivery().publicationId())));
    }

    private static Stream<Clashes.Said> said(Publication publication) {
        return publication.deliveries().stream()
                .filter(each -> each.state() != State.DRAFT)
                .flatMap(each -> Stream.ofNullable(each.at()).map(at -> new Clashes.Said(
                        each.id(), each.channelId(), at, Objects.requireNonNullElse(each.own().text(), publication.text()))));
    }

    private Stream<Stop> coming(ZonedDateTime until) {
        return repetitions.live().stream()
                .flatMap(course -> publications.find(course.of()).stream().flatMap(of -> Repetitions.planned(of).stream()
                        .flatMap(there -> coming(course, of, there, until))));
    }

    private Stream<Stop> coming(Repetition.Course course, Publication of, Delivery there, ZonedDateTime until) {
        var place = channels.find(there.channelId());
        return course.coming(Objects.requireNonNull(there.due())).stream()
                .takeWhile(at -> at.isBefore(until))
                .flatMap(at -> place.stream().map(known -> new Stop.Coming(
                        of.id(), of.name(), known, at.withZoneSameInstant(almanac.zone()))));
    }

    private Stream<Stop> free(ZonedDateTime now, ZonedDateTime until) {
        return channels.all().stream()
                .flatMap(place -> slots.free(place.id(), now, until).stream().map(at -> new Stop.Free(place, at)));
    }

    private ZonedDateTime start(LocalDate day) {
        return day.atStartOfDay(almanac.zone());
    }
}
