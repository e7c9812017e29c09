package org.passerelle.publishing.feedback;

import static org.passerelle.channels.db.Tables.CHANNEL;
import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.DELIVERY_EVENT;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passerelle.Passerelle;
import org.passerelle.channels.Feedback;
import org.passerelle.channels.Feedback.Author;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.platform.sql.Ids;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Publication;

/// A Mastodon account, what went out there, and what people answered: as if it had been heard. The account is one that asks
/// to be connected anew, so that nobody listens to it in earnest.
public final class Heard {

    private final Passerelle passerelle;
    public final int channel;
    private int said;

    public Heard(Passerelle passerelle) {
        this.passerelle = passerelle;
        this.channel = passerelle.store.transaction(sql -> {
            int id = Ids.next(sql, "channel");
            sql.insertInto(CHANNEL)
                    .set(CHANNEL.ID, id)
                    .set(CHANNEL.KIND, "mastodon")
                    .set(CHANNEL.NAME, "Mastodon")
                    .set(CHANNEL.STATE, "LOST")
                    .set(CHANNEL.HANDLE, "@camille@example.social")
                    .set(CHANNEL.HOME, "https://example.social/@camille")
                    .set(CHANNEL.CREATED_AT, passerelle.almanac.now())
                    .execute();
            return id;
        });
    }

    /// Something went out so many days ago, known there by that number; returns the delivery.
    public int published(String title, String text, String remoteId, int daysAgo) {
        int id = passerelle.publishing.publications.write(new Publication.Words(Publication.Kind.ORIGINAL, title, text, "fr", ""));
        int delivery = passerelle.publishing.publications.address(id, channel, Delivery.Variant.NONE);
        passerelle.store.transaction(sql -> {
            sql.insertInto(DELIVERY_EVENT)
                    .set(DELIVERY_EVENT.ID, Ids.next(sql, "delivery_event"))
                    .set(DELIVERY_EVENT.DELIVERY_ID, delivery)
                    .set(DELIVERY_EVENT.STATE, Delivery.State.PUBLISHED.name())
                    .set(DELIVERY_EVENT.AT, ago(daysAgo))
                    .execute();
            return sql.update(DELIVERY)
                    .set(DELIVERY.STATE, Delivery.State.PUBLISHED.name())
                    .set(DELIVERY.REMOTE_ID, remoteId)
                    .set(DELIVERY.URL, "https://example.social/@camille/" + remoteId)
                    .set(DELIVERY.PUBLISHED_AT, ago(daysAgo))
                    .where(DELIVERY.ID.eq(delivery))
                    .execute();
        });
        return delivery;
    }

    /// Someone says or does something about it.
    public void said(Kind kind, String handle, String name, String words, String about, int daysAgo) {
        var page = URI.create("https://example.social/@" + handle.replaceAll("@.*", ""));
        var feedback = new Feedback("h" + ++said, kind, new Author(handle, name, page, ""), words, ago(daysAgo), about, page, false);
        passerelle.store.transaction(sql -> {
            var place = passerelle.publishing.channels.find(channel).orElseThrow();
            var taken = new Intake(sql, place, passerelle.ownIdentities.all(), passerelle.almanac.now()).take(List.of(feedback));
            return new Bookkeeper(passerelle.exchanges).settle(sql, taken.respondents());
        });
    }

    private Instant ago(int days) {
        return passerelle.almanac.now().minus(Duration.ofDays(days));
    }
}
