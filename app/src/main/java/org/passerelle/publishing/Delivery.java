package org.passerelle.publishing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Reason;

/// A publication in one place.
///
/// @param own what is said there instead of the publication's words
/// @param due when it goes out, at the hour the owner chose; null while it is a draft
/// @param remoteId by which the network knows it; empty until it is out
/// @param url where people read it; empty until it is out, or where the owner did not say
/// @param reason why it stands where it stands, or null
public record Delivery(
        int id,
        int publicationId,
        int channelId,
        Variant own,
        State state,
        @Nullable ZonedDateTime due,
        int attempts,
        String remoteId,
        String url,
        @Nullable Instant publishedAt,
        @Nullable Reason reason) {

    /// When it went out, or is due; null where neither.
    public @Nullable Instant at() {
        if (publishedAt != null) return publishedAt;
        return due == null ? null : due.toInstant();
    }

    /// The words of one place; null where it follows the publication.
    public record Variant(@Nullable String title, @Nullable String text, @Nullable String comment) {

        public static final Variant NONE = new Variant(null, null, null);
    }

    /// What happened at a moment.
    public record Event(State state, @Nullable Reason reason, Instant at) {}

    public enum State {
        /// Not to go out yet.
        DRAFT,
        /// Goes out when it is due.
        QUEUED,
        /// A process is at it.
        SENDING,
        /// Its hour has come, and the owner publishes it by hand.
        DUE,
        /// The owner opened the page to publish it by hand, and did not say that it is out.
        OPENED,
        PUBLISHED,
        /// It did not go out, and something must be changed first.
        REJECTED,
        /// It may be out: nobody knows until the network is asked, or the owner looks.
        UNKNOWN,
        /// It did not go out, and waits for its channel to be connected anew.
        HELD,
        /// Its hour went by too long ago.
        MISSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether the owner may still change it: it is surely not out, and nobody is at it.
        public boolean isOpen() {
            return switch (this) {
                case DRAFT, QUEUED, DUE, REJECTED, HELD, MISSED -> true;
                case SENDING, OPENED, PUBLISHED, UNKNOWN -> false;
            };
        }

        /// Whether it waits for the owner.
        public boolean asksForOwner() {
            return switch (this) {
                case DUE, OPENED, REJECTED, UNKNOWN, HELD, MISSED -> true;
                case DRAFT, QUEUED, SENDING, PUBLISHED -> false;
            };
        }
    }

    static @Nullable ZonedDateTime due(@Nullable Instant at, String zone) {
        return at == null ? null : at.atZone(ZoneId.of(zone));
    }
}
