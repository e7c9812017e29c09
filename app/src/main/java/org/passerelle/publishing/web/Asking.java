package org.passerelle.publishing.web;

import static org.passerelle.platform.web.Pages.typed;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Bell;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Postman;
import org.passerelle.publishing.Queue;

/// What the owner answers where a delivery asks for it.
public final class Asking {

    private final Queue queue;
    private final Postman postman;
    private final Bell bell;
    private final Almanac almanac;

    public Asking(Queue queue, Postman postman, Bell bell, Almanac almanac) {
        this.queue = queue;
        this.postman = postman;
        this.bell = bell;
        this.almanac = almanac;
    }

    /// « C’est publié », with the address where the owner gives it.
    public void published(Context context) {
        answer(context, delivery -> {
            queue.published(delivery.id(), Addresses.web(typed(context, "url")));
            Pages.tell(context, Pages.visit(context).say("publish.out.noted"));
            Pages.go(context, "/publish/" + delivery.publicationId());
        });
    }

    /// Asks the network what became of it.
    public void reconcile(Context context) {
        answer(context, delivery -> {
            postman.reconcile(delivery.id());
            var state = queue.find(delivery.id()).map(Delivery::state).orElse(delivery.state());
            Pages.tell(context, Pages.visit(context).say("publish.reconciled." + state.word()));
            Pages.go(context, Pages.back(context));
        });
    }

    /// The owner looked, and it is not there: it goes out again.
    public void again(Context context) {
        answer(context, delivery -> {
            postman.notThere(delivery);
            queue.schedule(delivery.id(), now());
            bell.ring();
            Pages.tell(context, Pages.visit(context).say("publish.sent.again"));
            Pages.go(context, "/publish/" + delivery.publicationId());
        });
    }

    /// Keeps it back, to go out some other time or never.
    public void hold(Context context) {
        answer(context, delivery -> {
            if (delivery.state() == Delivery.State.OPENED) postman.notThere(delivery);
            else queue.hold(delivery.id());
            Pages.tell(context, Pages.visit(context).say("publish.held.back"));
            Pages.go(context, "/publish/" + delivery.publicationId());
        });
    }

    private ZonedDateTime now() {
        return almanac.now().atZone(almanac.zone());
    }

    /// A refusal is told on the page the owner came from, whose state is what refused.
    private void answer(Context context, Consumer<Delivery> answer) {
        var delivery = queue.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
        try {
            answer.accept(delivery);
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(Pages.visit(context).words()));
            Pages.go(context, Pages.back(context));
        }
    }
}
