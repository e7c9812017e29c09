package org.passerelle.formats;

import java.util.List;
import java.util.stream.Stream;

/// A report of Google Analytics 4 downloaded as CSV (*Reports, Acquisition, Traffic acquisition, Share, Download*), by
/// source, by source and medium, or by campaign.
///
/// Lines of notes begin with `#`; two of them give the first and last day as `20261001`. A table for the curve, by the
/// number of the day, may stand before the table of sources; another may follow it after more notes. French and English
/// headers. What came by no link is `(direct) / (none)`.
public final class VisitsGoogle extends VisitFormat {

    private static final List<String> BOTH = List.of("sessionsourcemedium", "sourcesupportdelasession", "firstusersourcemedium");
    private static final List<String> SOURCES = List.of("sessionsource", "sourcedelasession", "sessionmanualsource");

    @Override
    public String name() {
        return "visits-google";
    }

    @Override
    boolean knows(Columns columns) {
        boolean curve = columns.headers().getFirst().startsWith("Nth") || columns.hasAny("niemejour", "nthday");
        return !curve && columns.has("sessions") && sources().stream().anyMatch(columns::has);
    }

    @Override
    List<String> sources() {
        return Stream.concat(BOTH.stream(), SOURCES.stream()).toList();
    }

    @Override
    List<String> visits() {
        return List.of("sessions");
    }

    @Override
    List<String> media() {
        return List.of("sessionmedium", "supportdelasession");
    }

    @Override
    List<String> campaigns() {
        return List.of("sessioncampaign", "campagnedelasession", "sessionmanualcampaignname");
    }

    @Override
    List<String> pages() {
        return List.of("landingpage", "landingpagequerystring", "pagededestination");
    }

    @Override
    boolean endsAt(String line) {
        return line.startsWith("#");
    }
}
