package org.passerelle.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.formats.ICalendarTexts.Piece;

/// What must be known of a calendar before its first event is read, because it may stand after: the time zones, and
/// which dates of each series other events replace. Nothing else is kept.
final class ICalendarIndex {

    private final ICalendarZones zones;
    private final ICalendarZoneRules zoneRules;
    private final ICalendarTimes times;
    private final Map<String, List<ICalendarTime>> replaced = new HashMap<>();

    private ICalendarIndex(Reading reading) {
        zones = new ICalendarZones(reading.zone());
        zoneRules = new ICalendarZoneRules(reading.today());
        times = new ICalendarTimes(zones);
    }

    /// Cost: one reading of the file for the zones, and one for the events if any replaces a date.
    static ICalendarIndex of(Source source, Reading reading) throws IOException {
        var index = new ICalendarIndex(reading);
        if (index.readZones(source)) index.readReplacements(source);
        return index;
    }

    ICalendarTimes times() {
        return times;
    }

    List<ICalendarTime> replaced(String uid) {
        return replaced.getOrDefault(uid, List.of());
    }

    private boolean readZones(Source source) throws IOException {
        boolean replaces = false;
        try (var texts = new ICalendarTexts(source)) {
            for (var piece = texts.next(); piece != null; piece = texts.next()) {
                switch (piece) {
                    case Piece.Zone zone -> learn(zone);
                    case Piece.Event event -> replaces |= replaces(event);
                    case Piece.Beginning _, Piece.Header _ -> {}
                }
            }
        }
        return replaces;
    }

    private void readReplacements(Source source) throws IOException {
        try (var texts = new ICalendarTexts(source)) {
            for (var piece = texts.next(); piece != null; piece = texts.next())
                if (piece instanceof Piece.Event event && replaces(event)) learn(event);
        }
    }

    private void learn(Piece.Zone piece) {
        try {
            var zone = ICalendarProperties.of(piece.text(), "2.0");
            zoneRules.of(zone).ifPresent(rules -> zones.learn(zone, rules));
        } catch (RuntimeException e) {
            // A zone that contradicts itself is as one nobody describes: its name may still be known.
        }
    }

    private void learn(Piece.Event piece) {
        try {
            var event = new ICalendarEvent(piece.line(), ICalendarProperties.of(piece.text(), "2.0"), "2.0", times);
            event.replaces()
                    .ifPresent(time -> replaced.computeIfAbsent(event.uid(), uid -> new ArrayList<>()).add(time));
        } catch (RuntimeException e) {
            // The event says so itself when its turn comes to be read.
        }
    }

    private static boolean replaces(Piece.Event event) {
        return event.text().contains("\nRECURRENCE-ID");
    }
}
