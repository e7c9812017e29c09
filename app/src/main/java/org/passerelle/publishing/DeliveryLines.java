package org.passerelle.publishing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Almanac;

/// Makes lines of deliveries: their places looked up once, their hours in the owner's zone.
public final class DeliveryLines {

    private final Channels channels;
    private final Almanac almanac;
    private final Map<Integer, Optional<Connection>> places = new HashMap<>();

    public DeliveryLines(Channels channels, Almanac almanac) {
        this.channels = channels;
        this.almanac = almanac;
    }

    public List<DeliveryLine> of(Publication publication) {
        return publication.deliveries().stream().map(each -> of(publication, each)).toList();
    }

    /// Of many publications, each looked up once.
    public List<DeliveryLine> of(Publications publications, Collection<Delivery> deliveries) {
        var known = publications.all(deliveries.stream().map(Delivery::publicationId).distinct().toList());
        return deliveries.stream()
                .flatMap(each -> Stream.ofNullable(known.get(each.publicationId())).map(publication -> of(publication, each)))
                .toList();
    }

    public DeliveryLine of(Publication publication, Delivery delivery) {
        var place = places.computeIfAbsent(delivery.channelId(), channels::find).orElse(null);
        return new DeliveryLine(
                delivery,
                publication.name(),
                publication.subject(),
                publication.objectiveId(),
                publication.images(),
                place,
                at(delivery),
                almanac.today());
    }

    private @Nullable ZonedDateTime at(Delivery delivery) {
        Instant out = delivery.publishedAt();
        if (out != null) return out.atZone(almanac.zone());
        var due = delivery.due();
        return due == null ? null : due.withZoneSameInstant(almanac.zone());
    }
}
