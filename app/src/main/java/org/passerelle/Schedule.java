package org.passerelle;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.passerelle.accounts.Sessions;
import org.passerelle.platform.jobs.Job;
import org.passerelle.platform.sql.NightlyCopies;

/// Every job of the product, with its time.
final class Schedule {

    private Schedule() {}

    static List<Job> of(Passerelle passerelle) {
        var sessions = new Sessions(passerelle.databases.accounts(), passerelle.clock);
        var copies = new NightlyCopies(passerelle.folder, passerelle.databases, passerelle.clock);
        return List.of(
                new Job("ties", LocalTime.of(0, 10), () -> passerelle.within(() -> refreshTies(passerelle))),
                new Job("links", LocalTime.of(0, 30), () -> passerelle.within(() -> refreshLinks(passerelle))),
                new Job("duplicates", LocalTime.of(0, 50), () -> passerelle.within(() -> findDuplicates(passerelle))),
                new Job("publishing", Duration.ofMinutes(1), () -> passerelle.within(passerelle.publishing.postman::round)),
                new Job("feedback", Duration.ofMinutes(2), () -> passerelle.within(passerelle.publishing.listener::round)),
                new Job("digest", Duration.ofMinutes(5), () -> passerelle.within(passerelle.day.digests::sendWhatIsDue)),
                new Job("press", Duration.ofMinutes(5), () -> passerelle.within(passerelle.publishing.paperboy::round)),
                new Job("sessions", LocalTime.of(3, 0), sessions::forgetEnded),
                new Job("copies", LocalTime.of(3, 20), copies::make));
    }

    private static boolean refreshTies(Passerelle passerelle) {
        passerelle.ties.refresh();
        return true;
    }

    private static boolean findDuplicates(Passerelle passerelle) {
        passerelle.doors.findings.follow();
        return true;
    }

    private static boolean refreshLinks(Passerelle passerelle) {
        passerelle.favours.observedLinks.refresh();
        return true;
    }
}
