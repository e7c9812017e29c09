package org.passerelle.publishing.web;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.publishing.Bell;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Drafts;
import org.passerelle.publishing.Places;
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

    private final Publications publications;
    private final Queue queue;
    private final Places hours;
    private final Bell bell;
    private final Almanac almanac;

    public Departure(Publications publications, Queue queue, Places hours, Bell bell, Almanac almanac) {
        this.publications = publications;
        this.queue = queue;
        this.hours = hours;
        this.bell = bell;
        this.almanac = almanac;
    }

    /// @return the number of the publication
    int send(Sheet sheet, List<Connection> places, Way way) {
        var words = sheet.words();
        var open = places.stream().filter(place -> isOpen(sheet.id(), place)).toList();
        var to = open.stream().filter(place -> sheet.goesTo(place.id())).toList();
        var due = way == Way.DRAFT ? Map.<Connection, ZonedDateTime>of() : due(sheet, to, way);
        int id = sheet.id();
        if (id == 0) id = publications.write(words);
        else publications.rewrite(id, words);
        for (var place : open) if (!sheet.goesTo(place.id())) publications.unaddress(id, place.id());
        for (var place : to) address(id, sheet, place, due);
        if (way == Way.NOW) bell.ring();
        return id;
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
        var publication = sheet.publication(almanac.now());
        var due = new LinkedHashMap<Connection, ZonedDateTime>();
        for (var place : to) {
            refuseWhatIsTooLong(publication, sheet, place);
            due.put(place, hours.at(way == Way.NOW ? "" : sheet.bySlot() ? Places.SLOT : sheet.at(), place));
        }
        if (due.values().stream().anyMatch(at -> at.toInstant().isBefore(almanac.now()))) throw new Refusal("publish.past");
        return due;
    }

    private static void refuseWhatIsTooLong(Publication publication, Sheet sheet, Connection place) {
        var draft = Drafts.of(publication, sheet.own(place.id()), place.limits());
        Drafts.tooLong(draft, place).ifPresent(reason -> {
            throw new Refusal(reason.key(), reason.arguments().toArray());
        });
    }

    private boolean isOpen(int id, Connection place) {
        return publications.find(id).stream()
                .flatMap(each -> each.deliveries().stream())
                .filter(each -> each.channelId() == place.id())
                .allMatch(each -> each.state().isOpen());
    }
}
