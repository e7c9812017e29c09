package org.passerelle.cards.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.cards.OwnCard;
import org.passerelle.cards.OwnCards;
import org.passerelle.cards.CardReplies;
import org.passerelle.cards.Reply;
import org.passerelle.people.Address;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Turnstile;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Peers;

/// The one page strangers may see: a card whose secret address they were given, and a form to answer it. What they leave
/// waits for the owner.
public final class PublicCard {

    /// Every address that is public begins so.
    public static final String PATH = "/card/";

    private static final int ANSWERS_AT_ONCE = 5;
    private static final Duration THEN = Duration.ofMinutes(10);
    /// No visitor sees this field, so that only a machine fills it.
    private static final String TRAP = "website";

    /// @param name as typed; may be empty
    /// @param left whether the visitor has just answered
    public record Model(
            OwnCard card,
            List<Address> links,
            String name,
            String address,
            String words,
            boolean left,
            @Nullable String problem) {}

    private final OwnCards cards;
    private final CardReplies replies;
    private final Settings settings;
    private final Peers peers;
    private final Pages pages;
    private final Turnstile turnstile = new Turnstile(ANSWERS_AT_ONCE, THEN, "reply.slow");

    public PublicCard(OwnCards cards, CardReplies replies, Settings settings, Peers peers, Pages pages) {
        this.cards = cards;
        this.replies = replies;
        this.settings = settings;
        this.peers = peers;
        this.pages = pages;
    }

    public void show(Context context) {
        show(context, "", "", "", false, null);
    }

    public void file(Context context) {
        CardsPage.send(context, card(context), settings.country());
    }

    public void answer(Context context) {
        var card = card(context);
        var name = field(context, "name");
        var address = field(context, "address");
        var words = field(context, "words");
        try {
            turnstile.pass(peers.address(context));
            var reply = new Reply(name, address, words);
            if (field(context, TRAP).isEmpty()) replies.leave(card, reply);
            show(context, "", "", "", true, null);
        } catch (Refusal refusal) {
            context.status(422);
            show(context, name, address, words, false, refusal.in(Pages.visit(context).words()));
        }
    }

    private void show(Context context, String name, String address, String words, boolean left, @Nullable String problem) {
        var card = card(context);
        context.header("X-Robots-Tag", "noindex, nofollow");
        pages.show(
                context,
                "cards/public",
                new Model(card, card.addresses(settings.country()), name, address, words, left, problem));
    }

    private OwnCard card(Context context) {
        return cards.open(context.pathParam("secret")).orElseThrow(NotFoundResponse::new);
    }

    private static String field(Context context, String name) {
        var typed = requireNonNullElse(context.formParam(name), "");
        return typed.substring(0, Math.min(typed.length(), 2 * Reply.WORDS_CHARACTERS_MAXIMUM));
    }
}
