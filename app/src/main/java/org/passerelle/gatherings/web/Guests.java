package org.passerelle.gatherings.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.passerelle.gatherings.Appointments;
import org.passerelle.gatherings.Appointments.Appointment;
import org.passerelle.gatherings.Attendees;
import org.passerelle.gatherings.Attendees.Expected;
import org.passerelle.gatherings.Gathering;
import org.passerelle.gatherings.Gatherings;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// Who is expected at an event: lists pasted, meetings of a calendar, and what is told of each.
public final class Guests {

    public record Model(Gathering gathering, List<Appointment> appointments) {}

    private final Gatherings gatherings;
    private final Attendees attendees;
    private final Appointments appointments;
    private final EventPage event;
    private final Pages pages;

    public Guests(Gatherings gatherings, Attendees attendees, Appointments appointments, EventPage event, Pages pages) {
        this.gatherings = gatherings;
        this.attendees = attendees;
        this.appointments = appointments;
        this.event = event;
        this.pages = pages;
    }

    /// The meetings of the calendar on its days.
    public void choose(Context context) {
        var gathering = Typed.gathering(context, gatherings);
        pages.show(context, "gatherings/appointments", new Model(gathering, appointments.during(gathering)));
    }

    /// Adds a pasted list, or those of a meeting.
    public void add(Context context) {
        var gathering = Typed.gathering(context, gatherings);
        var list = Pages.typed(context, "list");
        try {
            int meeting = Pages.number(context.formParam("appointment"));
            var expected = meeting == 0
                    ? attendees.expect(gathering.id(), list)
                    : attendees.expect(gathering.id(), appointments.find(meeting).orElseThrow(NotFoundResponse::new).people());
            told(context, gathering, expected);
        } catch (Refusal refusal) {
            event.showAgain(context, gathering, list, refusal.in(Pages.visit(context).words()));
        }
    }

    private static void told(Context context, Gathering gathering, Expected expected) {
        var sentence = Pages.visit(context).say("event.guests.added", expected.added());
        Typed.done(context, sentence, expected.edit(), "/events/" + gathering.id());
    }

    /// Says something of one of them: whom to meet, who it is, or that it is nobody known.
    public void tell(Context context) {
        int gathering = Typed.gathering(context, gatherings).id();
        int attendee = Pages.number(context.pathParam("attendee"));
        var word = Pages.typed(context, "is");
        switch (word) {
            case "wanted" -> attendees.want(gathering, attendee, true);
            case "unwanted" -> attendees.want(gathering, attendee, false);
            case "stranger" -> attendees.disown(gathering, attendee);
            case "gone" -> Pages.tell(
                    context, Pages.visit(context).say("event.guest.gone"), attendees.remove(gathering, attendee));
            default -> attendees.recognise(gathering, attendee, Pages.number(word));
        }
        Pages.go(context, "/events/" + gathering + "#guest-" + attendee);
    }
}
