package org.passerelle;

import io.javalin.config.RoutesConfig;
import org.passerelle.gatherings.Word;
import org.passerelle.gatherings.web.AfterPage;
import org.passerelle.gatherings.web.EventForm;
import org.passerelle.gatherings.web.EventList;
import org.passerelle.gatherings.web.EventPage;
import org.passerelle.gatherings.web.Guests;
import org.passerelle.gatherings.web.NowPage;
import org.passerelle.gatherings.web.Worker;
import org.passerelle.platform.web.Pages;

/// The routes of events.
final class EveningRoutes {

    private final RoutesConfig to;
    private final Passerelle passerelle;
    private final Pages pages;

    EveningRoutes(RoutesConfig to, Passerelle passerelle, Pages pages) {
        this.to = to;
        this.passerelle = passerelle;
        this.pages = pages;
    }

    void open() {
        var eventList = new EventList(passerelle.evenings.gatherings, passerelle.evenings.harvests, passerelle.almanac, pages);
        var eventForm = new EventForm(passerelle.evenings.gatherings, passerelle.almanac, pages);
        var event = new EventPage(
                passerelle.evenings.gatherings, passerelle.evenings.briefings, passerelle.evenings.followUps, passerelle.evenings.harvests, pages);
        var guests = new Guests(passerelle.evenings.gatherings, passerelle.evenings.attendees, passerelle.evenings.appointments, event, pages);
        var now = new NowPage(
                passerelle.evenings.gatherings,
                passerelle.evenings.attendees,
                passerelle.evenings.followUps,
                passerelle.evenings.handshakes,
                passerelle.almanac,
                pages);
        var after = new AfterPage(
                passerelle.evenings.gatherings,
                passerelle.evenings.followUps,
                passerelle.people,
                new Word(passerelle.drafts, passerelle.almanac),
                passerelle.almanac,
                pages);
        to.before("/events/{id}", context -> passerelle.ties.ensure());
        to.get("/events", eventList::show);
        to.post("/events", eventForm::add);
        to.get("/events/new", eventForm::show);
        to.get("/events/token", now::token);
        to.get("/events/worker.js", new Worker()::serve);
        to.get("/events/{id}", event::show);
        to.post("/events/{id}", eventForm::change);
        to.get("/events/{id}/edit", eventForm::correct);
        to.post("/events/{id}/removal", eventForm::remove);
        to.get("/events/{id}/appointments", guests::choose);
        to.post("/events/{id}/attendees", guests::add);
        to.post("/events/{id}/attendees/{attendee}", guests::tell);
        to.get("/events/{id}/now", now::show);
        to.post("/events/{id}/notes", now::keep);
        to.get("/events/{id}/after", after::show);
        to.post("/events/{id}/notes/{note}/done", after::done);
        to.post("/events/{id}/notes/{note}/later", after::later);
        to.post("/events/{id}/notes/{note}/dropped", after::drop);
    }
}
