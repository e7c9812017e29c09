package org.passerelle.cards.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.cards.CardFile;
import org.passerelle.cards.CardReplies;
import org.passerelle.cards.OwnCard;
import org.passerelle.cards.OwnCards;
import org.passerelle.cards.QrCode;
import org.passerelle.people.Address;
import org.passerelle.people.Sphere;
import org.passerelle.people.Spheres;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.web.Pages;

/// The owner's cards: each to show on a telephone, to give, to open to answers; and the answers to decide about.
public final class CardsPage {

    public record ListModel(List<OwnCard> cards, List<CardReplies.Waiting> replies, List<Sphere> spheres) {}

    /// @param address of the public form, or null while it is closed
    public record Model(OwnCard card, List<Address> links, QrCode code, @Nullable String address) {}

    /// @param id 0 for a new one
    public record Form(
            int id,
            List<Sphere> spheres,
            int sphere,
            String name,
            String title,
            String words,
            String links,
            @Nullable String problem) {}

    private final OwnCards cards;
    private final CardReplies replies;
    private final Spheres spheres;
    private final Settings settings;
    private final Pages pages;

    public CardsPage(OwnCards cards, CardReplies replies, Spheres spheres, Settings settings, Pages pages) {
        this.cards = cards;
        this.replies = replies;
        this.spheres = spheres;
        this.settings = settings;
        this.pages = pages;
    }

    public void list(Context context) {
        pages.show(context, "cards/list", new ListModel(cards.all(), replies.waiting(), spheres.all()));
    }

    public void show(Context context) {
        var card = card(context);
        var address = card.isOpen() ? site(context) + PublicCard.PATH + card.secret() : null;
        var code = QrCode.of(address == null ? CardFile.of(card, settings.country()) : address);
        pages.show(context, "cards/card", new Model(card, card.addresses(settings.country()), code, address));
    }

    public void file(Context context) {
        send(context, card(context), settings.country());
    }

    public void begin(Context context) {
        pages.show(context, "cards/edit", new Form(0, spheres.all(), 0, "", "", "", "", null));
    }

    public void edit(Context context) {
        var card = card(context);
        int sphere = requireNonNullElse(card.sphereId(), 0);
        pages.show(
                context,
                "cards/edit",
                new Form(card.id(), spheres.all(), sphere, card.name(), card.title(), card.words(), card.links(), null));
    }

    public void add(Context context) {
        save(context, 0);
    }

    public void change(Context context) {
        save(context, card(context).id());
    }

    public void remove(Context context) {
        var card = card(context);
        tell(context, "card.removed", card.name(), List.of(cards.remove(card.id())));
        Pages.go(context, "/cards");
    }

    /// Opens the form at a new address, or closes it.
    public void door(Context context) {
        var card = card(context);
        if ("open".equals(context.formParam("door"))) cards.open(card.id());
        else cards.close(card.id());
        Pages.go(context, "/cards/" + card.id());
    }

    public void accept(Context context) {
        var taken = replies.accept(id(context), Pages.visit(context).say("reply.how"));
        tell(context, "reply.accepted", "", taken.edits());
        Pages.go(context, "/people/" + taken.personId());
    }

    public void refuse(Context context) {
        tell(context, "reply.refused", "", List.of(replies.refuse(id(context))));
        Pages.go(context, "/cards");
    }

    /// How the owner’s browser came here: behind a proxy, as the proxy says.
    private static String site(Context context) {
        var scheme = "https".equals(context.header("X-Forwarded-Proto")) ? "https" : context.scheme();
        return scheme + "://" + context.host();
    }

    /// The card as a file to keep.
    static void send(Context context, OwnCard card, String country) {
        context.header("Content-Disposition", "attachment; filename=\"card.vcf\"");
        context.contentType(CardFile.MEDIA_TYPE).result(CardFile.of(card, country));
    }

    private void save(Context context, int id) {
        var form = new Form(
                id,
                spheres.all(),
                Pages.number(context.formParam("sphere")),
                Pages.typed(context, "name"),
                Pages.typed(context, "title"),
                Pages.typed(context, "words"),
                Pages.typed(context, "links"),
                null);
        try {
            boolean known = form.spheres().stream().anyMatch(sphere -> sphere.id() == form.sphere());
            var card = new OwnCard(id, known ? form.sphere() : null, form.name(), form.title(), form.words(), form.links(), null);
            tell(context, "card.saved", card.name(), List.of(cards.save(card)));
            Pages.go(context, id == 0 ? "/cards" : "/cards/" + id);
        } catch (Refusal refusal) {
            var problem = refusal.in(Pages.visit(context).words());
            pages.showAgain(
                    context,
                    "cards/edit",
                    new Form(id, form.spheres(), form.sphere(), form.name(), form.title(), form.words(), form.links(), problem));
        }
    }

    private static void tell(Context context, String key, String name, List<Integer> edits) {
        Pages.tell(context, Pages.visit(context).say(key, name), edits);
    }

    private OwnCard card(Context context) {
        return cards.find(id(context)).orElseThrow(NotFoundResponse::new);
    }

    private static int id(Context context) {
        return Pages.number(context.pathParam("id"));
    }
}
