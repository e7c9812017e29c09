package org.passerelle.publishing.web;

import static org.passerelle.platform.web.Pages.typed;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.passerelle.accounts.Account;
import org.passerelle.accounts.Accounts;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Approval;
import org.passerelle.publishing.Approvals;
import org.passerelle.publishing.Delivery.Variant;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;

/// What is to be read before it goes, and whether anything is.
public final class ReadingsPage {

    /// One to be read.
    ///
    /// @param mine whether whoever looks asked for it, and someone else must read it
    public record Reading(Publication publication, Approval approval, boolean mine) {

        /// What a place says otherwise, each once.
        public List<String> otherwise() {
            return publication.deliveries().stream()
                    .map(each -> each.own())
                    .filter(own -> !own.equals(Variant.NONE))
                    .map(own -> Objects.requireNonNullElse(own.text(), ""))
                    .filter(text -> !text.isEmpty() && !text.equals(publication.text()))
                    .distinct()
                    .toList();
        }
    }

    /// @param unasked planned, may not go out, and nobody asked for it to be read
    /// @param alone whether there is one account only
    public record Model(boolean isOn, List<Reading> readings, List<Publication> unasked, boolean alone, ZoneId zone) {}

    private final Approvals approvals;
    private final Publications publications;
    private final Accounts accounts;
    private final Almanac almanac;
    private final Pages pages;

    public ReadingsPage(
            Approvals approvals, Publications publications, Accounts accounts, Almanac almanac, Pages pages) {
        this.approvals = approvals;
        this.publications = publications;
        this.accounts = accounts;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        var visitor = visitor(context);
        boolean alone = accounts.isAlone();
        var waiting = approvals.waiting();
        var readings = waiting.stream()
                .flatMap(each -> publications.find(each.publicationId()).stream()
                        .map(of -> new Reading(of, each, !alone && each.askerId() == visitor.id())))
                .toList();
        var asked = waiting.stream().map(Approval::publicationId).toList();
        var unasked = approvals.missing().stream()
                .filter(each -> !asked.contains(each))
                .flatMap(each -> publications.find(each).stream())
                .toList();
        pages.show(context, "publishing/readings", new Model(approvals.isOn(), readings, unasked, alone, almanac.zone()));
    }

    public void turn(Context context) {
        approvals.turn(typed(context, "on").equals("on"));
        Pages.tell(context, Pages.visit(context).say(approvals.isOn() ? "approval.turned.on" : "approval.turned.off"));
        Pages.go(context, "/publish/readings");
    }

    public void ask(Context context) {
        var publication = publication(context);
        var visitor = visitor(context);
        approvals.ask(publication.id(), visitor.id(), visitor.name());
        Pages.tell(context, Pages.visit(context).say("approval.asked.done"));
        Pages.go(context, Pages.back(context));
    }

    public void give(Context context) {
        var publication = publication(context);
        var visitor = visitor(context);
        var words = Pages.visit(context).words();
        try {
            var asked = typed(context, "asked");
            if (!asked.matches("\\d{1,18}")) throw new Refusal("approval.changed");
            approvals.give(
                    publication.id(), Instant.ofEpochMilli(Long.parseLong(asked)), visitor.id(), visitor.name(), accounts.isAlone());
            Pages.tell(context, words.say("approval.given.done", publication.name()));
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(words));
        }
        Pages.go(context, Pages.back(context));
    }

    private Publication publication(Context context) {
        return publications.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }

    private Account visitor(Context context) {
        return accounts.find(Objects.requireNonNull(Pages.visit(context).accountId())).orElseThrow(NotFoundResponse::new);
    }
}
