package org.passerelle.gatherings;

import java.time.LocalDate;
import org.passerelle.platform.Refusal;

/// An event one goes to.
///
/// @param id 0 for one not yet kept
/// @param until its last day; its first again where it has one
/// @param place may be empty
/// @param purpose what one goes there for; may be empty
public record Gathering(int id, String name, LocalDate on, LocalDate until, String place, String purpose) {

    private static final int NAME_CHARACTERS_MAXIMUM = 200;
    private static final int PURPOSE_CHARACTERS_MAXIMUM = 2_000;
    private static final int DAYS_MAXIMUM = 31;

    /// Refuses what is no event, with a sentence.
    public Gathering {
        name = name.strip().replaceAll("\\s+", " ");
        place = place.strip();
        purpose = purpose.strip();
        if (name.isEmpty()) throw new Refusal("event.nameless");
        if (name.length() > NAME_CHARACTERS_MAXIMUM || place.length() > NAME_CHARACTERS_MAXIMUM)
            throw new Refusal("event.long", NAME_CHARACTERS_MAXIMUM);
        if (purpose.length() > PURPOSE_CHARACTERS_MAXIMUM) throw new Refusal("event.long", PURPOSE_CHARACTERS_MAXIMUM);
        if (until.isBefore(on)) throw new Refusal("event.backwards");
        if (until.isAfter(on.plusDays(DAYS_MAXIMUM))) throw new Refusal("event.endless", DAYS_MAXIMUM);
    }

    public static Gathering planned(String name, LocalDate on, LocalDate until, String place, String purpose) {
        return new Gathering(0, name, on, until, place, purpose);
    }

    public boolean isAhead(LocalDate today) {
        return today.isBefore(on);
    }

    public boolean isUnderWay(LocalDate today) {
        return !today.isBefore(on) && !today.isAfter(until);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(until);
    }

    /// The day of the event nearest to a day.
    LocalDate nearest(LocalDate day) {
        if (day.isBefore(on)) return on;
        return day.isAfter(until) ? until : day;
    }
}
