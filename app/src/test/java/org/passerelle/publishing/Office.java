package org.passerelle.publishing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.Passerelle;
import org.passerelle.channels.Channels;
import org.passerelle.publishing.Delivery.Variant;

/// One process at one moment, with the network it talks to.
record Office(
        Passerelle passerelle, Letterbox network, Channels channels, Publications publications, Queue queue, Postman postman) {

    static final ZoneId MONTREAL = ZoneId.of("America/Montreal");

    static Office of(Passerelle passerelle, Letterbox network) {
        var byHand = passerelle.publishing.channels.kind("x").orElseThrow();
        var channels = new Channels(
                passerelle.store, passerelle.almanac, passerelle.journal, passerelle.secrets, List.of(network, byHand));
        var queue = new Queue(passerelle.store, passerelle.almanac, passerelle.journal);
        return new Office(
                passerelle,
                network,
                channels,
                new Publications(passerelle.store, passerelle.almanac),
                queue,
                new Postman(
                        passerelle.almanac, channels, queue, passerelle.publishing.posts, passerelle.publishing.standstills,
                        passerelle.publishing.repetitions, passerelle.publishing.approvals));
    }

    static Publication.Words words(String text) {
        return new Publication.Words(Publication.Kind.ORIGINAL, "", text, "fr", "");
    }

    int connect() {
        return channels.connect(network, "Zoé", Map.of());
    }

    int connectByHand() {
        return channels.connect(channels.kind("x").orElseThrow(), "", Map.of("handle", "zoe_lavoie"));
    }

    /// Writes it and plans it in one place; returns the number of the delivery.
    int schedule(int channel, String text, Instant due) {
        int delivery = publications.address(publications.write(words(text)), channel, Variant.NONE);
        queue.schedule(delivery, due.atZone(MONTREAL));
        return delivery;
    }

    Delivery delivery(int id) {
        return queue.find(id).orElseThrow();
    }

    int round() {
        return postman.round();
    }

    boolean standStill(@Nullable Instant until) {
        passerelle.publishing.standstills.begin(until);
        return true;
    }
}
