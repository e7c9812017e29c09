package org.passerelle.publishing.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.accounts.Accounts;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Approval;
import org.passerelle.publishing.Approvals;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.DeliveryLine;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;
import org.passerelle.publishing.Standstills;
import org.passerelle.publishing.feedback.Echo;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Vision;

/// One text for every place: written, read over as it will stand in each, and sent on its way. Afterwards the same page
/// tells what became of it.
public final class Composer {

    /// What happened in one place, the oldest first, and what it brought there.
    public record Course(DeliveryLine line, Echo echo, List<Delivery.Event> journal) {}

    /// @param places every channel that can be published to
    /// @param courses of those chosen before; empty for a new one
    /// @param subjects of the editorial line, then those used before, the latest first
    /// @param line the editorial line; may be empty
    /// @param objectives it may serve
    /// @param moving whether something is about to happen by itself
    /// @param draft whether it goes nowhere yet: then it is kept as one types
    /// @param isToRead whether everything is read before it goes
    /// @param approval null where none was asked for
    /// @param done whether it is out everywhere it was to go
    public record Model(
            Sheet sheet,
            List<Publication.Image> images,
            List<Connection> places,
            Proof proof,
            List<Course> courses,
            List<String> subjects,
            Vision.Line line,
            List<Objective> objectives,
            String name,
            boolean moving,
            boolean draft,
            boolean done,
            String zone,
            boolean isToRead,
            @Nullable Approval approval,
            @Nullable String problem) {

        public String path() {
            return sheet.id() == 0 ? "/publish/new" : "/publish/" + sheet.id();
        }

        /// The objective it serves.
        public Optional<Objective> objective() {
            return objectives.stream().filter(each -> each.id() == sheet.objective()).findFirst();
        }

        /// Whether nothing more can be changed in that place.
        public boolean isFixed(int place) {
            return courses.stream().anyMatch(each -> each.line().delivery().channelId() == place
                    && !each.line().state().isOpen());
        }
    }

    private final Desk desk;
    private final Departure departure;
    private final Publications publications;
    private final Standstills standstills;
    private final Approvals approvals;
    private final Accounts accounts;
    private final Pages pages;

    public Composer(
            Desk desk,
            Departure departure,
            Publications publications,
            Standstills standstills,
            Approvals approvals,
            Accounts accounts,
            Pages pages) {
        this.desk = desk;
        this.departure = departure;
        this.publications = publications;
        this.standstills = standstills;
        this.approvals = approvals;
        this.accounts = accounts;
        this.pages = pages;
    }

    public void begin(Context context) {
        pages.show(context, "publishing/composer", desk.model(desk.blank(context), null));
    }

    public void show(Context context) {
        var publication = desk.publication(context);
        var view = Pages.visit(context).partial() ? "publishing/courses" : "publishing/composer";
        pages.show(context, view, desk.model(desk.of(publication), null));
    }

    /// What is typed, as it would stand, for a page that shows it while one types; a draft is kept on the way.
    public void proof(Context context) {
        var typed = desk.typed(context);
        var sheet = typed.keptAs(kept(typed));
        if (typed.id() != sheet.id()) context.header("HX-Replace-Url", "/publish/" + sheet.id());
        pages.show(context, "publishing/proof", desk.proof(sheet));
    }

    /// Its number; what cannot be kept is said where the owner asks for it to be.
    private int kept(Sheet typed) {
        try {
            return typed.page().isEmpty() && typed.id() == 0 ? 0 : departure.keep(typed, desk.places());
        } catch (Refusal refusal) {
            return typed.id();
        }
    }

    public void save(Context context) {
        var words = Pages.visit(context).words();
        var sheet = desk.typed(context);
        try {
            var files = Uploads.in(context);
            if (!files.isEmpty()) departure.attach(sheet, desk.places(), files);
            var way = Departure.Way.of(Pages.typed(context, "way"));
            int id = departure.send(desk.found(sheet), desk.places(), way);
            if (way != Departure.Way.DRAFT && approvals.isOn()) ask(context, id);
            Pages.tell(context, words.say("publish.done." + done(way, id)));
            Pages.go(context, "/publish/" + id);
        } catch (Refusal refusal) {
            pages.showAgain(context, "publishing/composer", desk.model(desk.found(sheet), refusal.in(words)));
        }
    }

    /// What it waits for, where it waits for anything.
    private String done(Departure.Way way, int id) {
        if (way == Departure.Way.DRAFT) return way.word();
        if (standstills.now().isPresent()) return "paused";
        return approvals.missing().contains(id) ? "unread" : way.word();
    }

    /// What is planned is to be read.
    private void ask(Context context, int id) {
        var visitor = Pages.visit(context).accountId();
        if (visitor != null) accounts.find(visitor).ifPresent(account -> approvals.ask(id, account.id(), account.name()));
    }

    public void remove(Context context) {
        var words = Pages.visit(context).words();
        var publication = desk.publication(context);
        try {
            publications.remove(publication.id());
            Pages.tell(context, words.say("publish.removed", publication.name()));
            Pages.go(context, "/publish");
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(words));
            Pages.go(context, "/publish/" + publication.id());
        }
    }
}
