package org.passerelle.publishing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Words;
import org.passerelle.publishing.Delivery.State;

/// A publication in one place, as it is told.
///
/// @param name of the publication
/// @param subject of the publication; empty where it has none
/// @param objectiveId the one the publication serves, or null
/// @param images of the publication, without their bytes
/// @param place null where this version does not know that kind of channel any more
/// @param at when it is due, or went out, in the owner's zone; null where neither
public record DeliveryLine(
        Delivery delivery,
        String name,
        String subject,
        @Nullable Integer objectiveId,
        List<Publication.Image> images,
        @Nullable Connection place,
        @Nullable ZonedDateTime at,
        LocalDate today) {

    public State state() {
        return delivery.state();
    }

    /// As the owner called it; where it is called by its account, the network with it: « X (zoe_lavoie) ».
    public String placeName() {
        if (place == null) return "";
        var name = place.account().name();
        return name.equals(place.handle()) ? place.channel().name() + " (" + name + ")" : name;
    }

    /// As the owner called the account; empty where it is not known any more.
    public String account() {
        return place == null ? "" : place.account().name();
    }

    public String icon() {
        return place == null ? "globe" : place.channel().icon();
    }

    public String path(String act) {
        return "/publish/deliveries/" + delivery.id() + "/" + act;
    }

    /// Whether the owner publishes there by hand.
    public boolean isByHand() {
        return place != null && place.can(Channel.Publishes.class).isEmpty() && place.can(Channel.Assists.class).isPresent();
    }

    /// Whether the network can be asked what became of it.
    public boolean canTell() {
        return place != null && place.can(Channel.Publishes.class).filter(Channel.Publishes::canTell).isPresent();
    }

    /// Whether it has an hour that counts: it is planned, out, or missed.
    public boolean isOnItsWay() {
        return at != null && state() != State.DRAFT;
    }

    /// Whether something is about to happen to it by itself.
    public boolean isMoving(ZonedDateTime now) {
        return state() == State.SENDING || state() == State.QUEUED && at != null && !at.isAfter(now);
    }

    public String hour(Words words) {
        return at == null ? "" : words.dates().time(at.toLocalTime());
    }

    /// « demain à 8 h 30 »; empty where it has no hour.
    public String when(Words words) {
        return at == null ? "" : words.say("delivery.at", words.dates().on(at.toLocalDate(), today), hour(words));
    }

    /// Where it stands, and why: one sentence.
    public String sentence(Words words) {
        var reason = delivery.reason();
        return reason == null
                ? words.say("publish.stands." + state().word(), placeName(), when(words))
                : reason.in(words);
    }
}
