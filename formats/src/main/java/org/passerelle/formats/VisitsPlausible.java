package org.passerelle.formats;

import java.util.List;

/// A table of Plausible: `sources.csv`, `referrers.csv` or `utm_*.csv` of the export of its page, which count visitors
/// and tell no day but in the name of the archive; or `imported_sources_*.csv` of the export of all data, day by day.
///
/// What came by no link is `Direct / None`, or empty.
public final class VisitsPlausible extends VisitFormat {

    @Override
    public String name() {
        return "visits-plausible";
    }

    @Override
    boolean knows(Columns columns) {
        boolean page = columns.has("name", "visitors") && columns.hasAny("bouncerate", "visitduration");
        return page || columns.has("date", "source", "visitors", "visits");
    }

    @Override
    List<String> sources() {
        return List.of("utmsource", "source", "name", "referrer");
    }

    @Override
    List<String> visits() {
        return List.of("visits", "visitors");
    }

    @Override
    List<String> media() {
        return List.of("utmmedium");
    }

    @Override
    List<String> campaigns() {
        return List.of("utmcampaign");
    }
}
