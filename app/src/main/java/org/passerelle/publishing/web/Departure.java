package org.passerelle.publishing.web;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.publishing.Bell;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Images;
import org.passerelle.publishing.Places;
import org.passerelle.publishing.Posts;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;
import org.passerelle.publishing.Queue;

/// Keeps what was typed and lets it go its way: nowhere yet, at an hour, or at once. Nothing is kept of what is refused.
public final class Departure {

    public enum Way {
        DRAFT,
        PLAN,
        NOW;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Way of(String word) {
            return switch (word) {
                case "plan" -> PLAN;
                case "now" -> NOW;
                default -> DRAFT;
            };
        }
    }

    /// An image as it was sent.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Upload(String name, byte[] bytes) {}

    private final Publications publications;
    private final Images images;
    private final Posts posts;
    private final Queue queue;
    private final Places hours;
    private final Bell bell;
    private final Almanac almanac;

    public Departure(
            Publications publications, Images images, Posts posts, Queue queue, Places hours, Bell bell, Almanac almanac) {
        this.publications = publications;
        this.images = images;
        this.posts = posts;
        this.queue = queue;
        this.hours = hours;
        this.bell = bell;
        this.almanac = almanac;
    }

    /// @return the number of the publication
    int send(Sheet sheet, List<Connection> places, Way way) {
        var words = sheet.words();
        var known = deliveries(sheet.id()).toList();
        var open = places.stream().filter(place -> isOpen(known, place)).toList();
        var to = open.stream().filter(place -> sheet.goesTo(place.id())).toList();
        var due = way == Way.DRAFT ? Map.<Connection, ZonedDateTime>of() : due(sheet, to, way);
        int id = write(sheet, words);
        for (var place : open) if (!sheet.goesTo(place.id())) publications.unaddress(id, place.id());
        for (var place : to) address(id, sheet, place, due);
        if (way == Way.NOW) bell.ring();
        return id;
    }

    /// Keeps as a draft what is being typed. What is planned somewhere, or out, stays as the owner left it.
    ///
    /// @return its number; 0 where there is nothing worth keeping yet
    int keep(Sheet sheet, List<Connection> places) {
        return sheet.id() == 0 && sheet.isBlank() ? 0 : draft(sheet, places);
    }

    /// Keeps it with images. Where it is planned, it waits as a draft until they are described.
    ///
    /// @return how many places wait now
    int attach(Sheet sheet, List<Connection> places, List<Upload> files) {
        int id = files.isEmpty() ? keep(sheet, places) : draft(sheet, places);
        for (var file : files) images.add(id, file.name(), file.bytes(), "");
        var planned = deliveries(id).filter(each -> each.state() == State.QUEUED).toList();
        planned.forEach(each -> queue.hold(each.id()));
        return planned.size();
    }

    private int draft(Sheet sheet, List<Connection> places) {
        if (publications.find(sheet.id()).filter(known -> !known.isDraft()).isPresent()) return sheet.id();
        int id = write(sheet, sheet.draft());
        for (var place : places)
            if (sheet.goesTo(place.id())) publications.address(id, place.id(), sheet.own(place.id()));
            else publications.unaddress(id, place.id());
        return id;
    }

    private int write(Sheet sheet, Publication.Words words) {
        if (sheet.id() == 0) return publications.write(words, sheet.page().isEmpty() ? null : sheet.page());
        publications.rewrite(sheet.id(), words);
        images.describe(sheet.id(), sheet.alts());
        return sheet.id();
    }

    private void address(int id, Sheet sheet, Connection place, Map<Connection, ZonedDateTime> due) {
        int delivery = publications.address(id, place.id(), sheet.own(place.id()));
        var at = due.get(place);
        if (at != null) queue.schedule(delivery, at);
        else if (queue.find(delivery).filter(each -> each.state() != State.DRAFT).isPresent()) queue.hold(delivery);
    }

    private Map<Connection, ZonedDateTime> due(Sheet sheet, List<Connection> to, Way way) {
        if (to.isEmpty()) throw new Refusal("publish.nowhere");
        if (way == Way.PLAN && !sheet.bySlot() && sheet.at().isEmpty()) throw new Refusal("publish.when.missing");
        var publication = sheet.publication(publications.find(sheet.id()).orElse(null), almanac.now());
        var due = new LinkedHashMap<Connection, ZonedDateTime>();
        for (var place : to) {
            var draft = posts.of(publication, sheet.own(place.id()), place);
            Posts.unfit(publication, draft, place).ifPresent(reason -> {
                throw reason.refusal();
            });
            due.put(place, hours.at(way == Way.NOW ? "" : sheet.bySlot() ? Places.SLOT : sheet.at(), place));
        }
        if (way == Way.PLAN && due.values().stream().anyMatch(at -> at.toInstant().isBefore(almanac.now()))) throw new Refusal("publish.past");
        return due;
    }

    private static boolean isOpen(List<Delivery> known, Connection place) {
        return known.stream().filter(each -> each.channelId() == place.id()).allMatch(each -> each.state().isOpen());
    }

    private Stream<Delivery> deliveries(int id) {
        return publications.find(id).stream().flatMap(each -> each.deliveries().stream());
    }
}
