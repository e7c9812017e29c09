package org.passerelle.publishing.feedback;

import static org.passerelle.publishing.db.Tables.HEARING;

import java.util.List;
import java.util.Map;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.formats.Identity;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Role;
import org.passerelle.publishing.Delivery.Variant;
import org.passerelle.publishing.Postman;
import org.passerelle.publishing.Publication;

/// One process at one moment, with the one network it publishes to and listens to.
record Square(Passerelle passerelle, Channels channels, Listener listener) {

    static Square of(Passerelle passerelle, Channel network) {
        var channels = new Channels(passerelle.store, passerelle.almanac, passerelle.journal, passerelle.secrets, List.of(network));
        var listener = new Listener(
                passerelle.store,
                passerelle.almanac,
                passerelle.events,
                channels,
                passerelle.ownIdentities,
                passerelle.exchanges,
                new Measures(passerelle.store, passerelle.almanac));
        return new Square(passerelle, channels, listener);
    }

    Connection connect(Channel network) {
        return channels.find(channels.connect(network, "Zoé", Map.of())).orElseThrow();
    }

    /// Publishes there, and returns the delivery.
    int publish(Connection place, String text) {
        int id = passerelle.publishing.publications.write(new Publication.Words(Publication.Kind.ORIGINAL, "", text, "fr", ""));
        int delivery = passerelle.publishing.publications.address(id, place.id(), Variant.NONE);
        passerelle.publishing.queue.schedule(delivery, Ground.NOW.atZone(passerelle.almanac.zone()));
        new Postman(
                passerelle.almanac, channels, passerelle.publishing.queue, passerelle.publishing.posts,
                passerelle.publishing.standstills, passerelle.publishing.repetitions,
                passerelle.publishing.approvals).round();
        return delivery;
    }

    /// Adds Léon Gagnon, known by that address.
    int leon(String kind, String value) {
        return known("Léon Gagnon", new Address(kind, value));
    }

    int known(String name, Address address) {
        return passerelle.edits.add(new Newcomer(name, address, new Role(0, "", "", null, null))).personId();
    }

    /// All that is known of how far each channel was heard is lost.
    void forgetHowFar() {
        passerelle.store.transaction(sql -> sql.update(HEARING).set(HEARING.SINCE, "").execute());
    }

    int leon() {
        return leon("agora", "leon");
    }

    List<Answer> answers() {
        return passerelle.publishing.answers.latest(1_000).reversed();
    }

    /// What the ledger holds of someone, the oldest first.
    List<String> words(int person) {
        return passerelle.timelines.of(person, null, 1_000).exchanges().stream().map(each -> each.words()).toList().reversed();
    }

    static Address mail(String value) {
        return new Address(Identity.EMAIL, value);
    }
}
