package org.passerelle;

import org.passerelle.gatherings.Appointments;
import org.passerelle.gatherings.Attendees;
import org.passerelle.gatherings.Briefings;
import org.passerelle.gatherings.FollowUps;
import org.passerelle.gatherings.Gatherings;
import org.passerelle.gatherings.Handshakes;
import org.passerelle.gatherings.Harvests;
import org.passerelle.gatherings.Needs;
import org.passerelle.gatherings.Strangers;

/// Events: before, there, and after.
public final class EveningParts {

    public final Gatherings gatherings;
    public final Attendees attendees;
    public final Appointments appointments;
    public final Briefings briefings;
    public final Handshakes handshakes;
    public final FollowUps followUps;
    public final Harvests harvests;

    EveningParts(Groundwork on, DayParts day, FavourParts favours) {
        this.appointments = new Appointments(on.store);
        this.gatherings = new Gatherings(on.store, on.almanac, on.journal);
        this.attendees = new Attendees(on.store, on.almanac, on.journal, on.ownIdentities);
        this.briefings =
                new Briefings(attendees, new Needs(on.store, on.almanac), on.network, on.people, on.timelines, day.promises);
        this.handshakes = new Handshakes(on.store, on.almanac, on.journal, on.events, on.exchanges, day.promises, new Strangers(on.edits));
        this.followUps = new FollowUps(on.store, on.almanac, on.journal, on.exchanges, day.promises);
        this.harvests = new Harvests(on.store, on.almanac, favours.introductions, favours.referrals);
    }
}
