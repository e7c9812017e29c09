package org.passerelle.exchanges.capture;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.capture.Captured.Promise;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.Refusal;

/// What is to be written down of a line, once everything in it is settled.
///
/// @param people who are known, by number
/// @param newcomers names of people to add
/// @param medium null for a note on the person, or a promise alone
public record Entry(
        List<Integer> people,
        List<String> newcomers,
        @Nullable Medium medium,
        Direction direction,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable Duration duration,
        String note,
        List<Promise> promises) {

    /// What was understood, as it is. Refused where it names nobody, nobody known, or one of several.
    public static Entry of(Captured captured) {
        var people = new ArrayList<Integer>();
        for (var party : captured.parties()) {
            var certain = party.certain();
            if (!party.whole()) throw new Refusal("capture.unknown", party.words());
            if (certain == null) throw new Refusal("capture.several", party.words(), names(party));
            people.add(certain.id());
        }
        return of(captured, people, List.of());
    }

    /// What was understood, with people chosen.
    public static Entry of(Captured captured, List<Integer> people, List<String> newcomers) {
        return new Entry(
                List.copyOf(people),
                newcomers,
                captured.medium(),
                captured.direction(),
                captured.day(),
                captured.time(),
                captured.duration(),
                captured.note(),
                captured.promises());
    }

    private static String names(Party party) {
        return String.join(
                ", ",
                party.candidates().stream()
                        .map(each -> each.id() + " " + each.name() + (each.detail().isEmpty() ? "" : " (" + each.detail() + ")"))
                        .toList());
    }
}
