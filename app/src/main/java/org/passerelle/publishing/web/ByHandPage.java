package org.passerelle.publishing.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Handoff;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.DeliveryLine;
import org.passerelle.publishing.DeliveryLines;
import org.passerelle.publishing.Posts;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;
import org.passerelle.publishing.Queue;

/// Publishing by hand: the text to copy, the page to write on, and the word that it is out.
public final class ByHandPage {

    /// @param parts one, or several to be published one below the other
    /// @param comment to say right below; empty where nothing is
    /// @param images that go with it there
    public record Model(DeliveryLine line, List<Handoff> parts, String comment, String language, List<Publication.Image> images) {}

    private final Publications publications;
    private final Posts posts;
    private final Queue queue;
    private final Channels channels;
    private final Almanac almanac;
    private final Pages pages;

    public ByHandPage(
            Publications publications, Posts posts, Queue queue, Channels channels, Almanac almanac, Pages pages) {
        this.publications = publications;
        this.posts = posts;
        this.queue = queue;
        this.channels = channels;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        var delivery = delivery(context);
        var publication = publications.find(delivery.publicationId()).orElseThrow(NotFoundResponse::new);
        var model = prepared(publication, delivery);
        if (model.isPresent() && delivery.state() != Delivery.State.PUBLISHED) pages.show(context, "publishing/by-hand", model.get());
        else Pages.go(context, "/publish/" + publication.id());
    }

    /// The owner begins: from now on it waits for their word.
    public void open(Context context) {
        var delivery = delivery(context);
        try {
            if (delivery.state() != Delivery.State.OPENED) queue.open(delivery.id());
            Pages.go(context, "/publish/deliveries/" + delivery.id());
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(Pages.visit(context).words()));
            Pages.go(context, Pages.back(context));
        }
    }

    private Optional<Model> prepared(Publication publication, Delivery delivery) {
        return channels.find(delivery.channelId()).flatMap(place -> place.can(Channel.Assists.class).map(network -> {
            var draft = posts.of(publication, delivery.own(), place);
            var parts = new ArrayList<Handoff>();
            for (var part : draft.parts()) {
                var alone = draft.inParts(List.of(part));
                parts.add(network.assist(place.account(), parts.isEmpty() ? alone : alone.with((Draft.Card) null)));
            }
            var line = new DeliveryLines(channels, almanac).of(publication, delivery);
            var images = publication.images().stream().limit(place.limits().images()).toList();
            return new Model(line, parts, draft.comment(), publication.language(), images);
        }));
    }

    private Delivery delivery(Context context) {
        return queue.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }
}
