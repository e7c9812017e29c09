package org.passerelle.today.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.People;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;
import org.passerelle.today.Contact;
import org.passerelle.today.Promises;
import org.passerelle.today.digest.Link;
import org.passerelle.today.digest.Links;
import org.passerelle.today.digest.Replies;

/// A link of a digest. Looking at it does nothing, for the programs that open every link of a letter before its reader
/// does; its button acts, without signing in: who holds the letter holds the proof.
public final class LinkPage {

    /// @param question what the button will do; null for a link that holds no more
    /// @param done whether it is done
    /// @param undo whether it can be taken back
    public record Model(String token, @Nullable Link link, String question, boolean done, boolean undo) {

        public boolean asksHow() {
            return link != null && link.act() == Link.Act.REACHED;
        }
    }

    private final Links links;
    private final Replies replies;
    private final People people;
    private final Promises promises;
    private final Pages pages;

    public LinkPage(Links links, Replies replies, People people, Promises promises, Pages pages) {
        this.links = links;
        this.replies = replies;
        this.people = people;
        this.promises = promises;
        this.pages = pages;
    }

    public void show(Context context) {
        var link = links.read(context.pathParam("token"));
        if (link.isEmpty()) expired(context);
        else show(context, link.get());
    }

    /// Does it. A mail program's own button for unsubscribing posts here too, and reads only the status.
    public void act(Context context) {
        var link = links.read(context.pathParam("token"));
        if (link.isEmpty()) {
            expired(context);
            return;
        }
        var how = link.get().act() == Link.Act.REACHED ? Contact.named(context.formParam("medium")) : Optional.of(Contact.MESSAGE);
        replies.act(link.get(), how.orElseThrow(() -> new Refusal("answer.medium")));
        show(context, link.get());
    }

    public void undo(Context context) {
        var link = links.read(context.pathParam("token"));
        if (link.isPresent()) replies.undo(link.get());
        Pages.go(context, "/link/" + context.pathParam("token"));
    }

    private void show(Context context, Link link) {
        var words = Pages.visit(context).words();
        boolean done = replies.isDone(link);
        var sentence = words.say((done ? "link.done." : "link.ask.") + link.act().name().toLowerCase(Locale.ROOT), about(link, words));
        boolean undo = done && link.act() != Link.Act.OFF;
        pages.show(context, "today/link", new Model(context.pathParam("token"), link, sentence, done, undo));
    }

    private void expired(Context context) {
        var words = Pages.visit(context).words();
        pages.showAgain(context, "today/link", new Model("", null, words.say("link.expired"), false, false));
    }

    private String about(Link link, Words words) {
        return switch (link.act()) {
            case REACHED, PAUSED -> people.name(link.subject()).orElseThrow(NotFoundResponse::new);
            case KEPT -> promises.find(link.subject())
                    .map(promise -> words.say("digest.quoted", promise.words()))
                    .orElseThrow(NotFoundResponse::new);
            case OFF -> "";
        };
    }
}
