package org.passerelle.browser;

import java.util.List;
import java.util.stream.Stream;

/// A page of the product, and the installation to see it in.
record Place(String path, Installation installation) {

    enum Installation {
        /// Nobody owns it yet.
        NEW,
        /// Its owner has not signed in.
        CLOSED,
        /// Its owner is in, and knows nobody yet.
        EMPTY,
        /// Its owner is in, after a season with the cast; Mireille is number 1.
        LIVED_IN
    }

    /// Every page there is. A new page is a new line here, and is then held to everything pages are held to.
    static final List<Place> ALL = Stream.of(
                    in(Installation.NEW, "/setup"),
                    in(Installation.CLOSED, "/signin"),
                    in(
                            Installation.EMPTY,
                            "/",
                            "/people",
                            "/imports",
                            "/results",
                            "/vision",
                            "/vision/begin/why",
                            "/vision/blank",
                            "/vision/review",
                            "/introductions",
                            "/referrals",
                            "/reciprocity",
                            "/events",
                            "/week",
                            "/week/past",
                            "/map",
                            "/news",
                            "/press",
                            "/path",
                            "/publish",
                            "/publish/calendar?by=week",
                            "/publish/calendar?by=month",
                            "/publish/readings",
                            "/publish/new",
                            "/publish/hours",
                            "/publish/feedback",
                            "/time",
                            "/visits",
                            "/opportunities",
                            "/story",
                            "/duplicates"),
                    in(
                            Installation.LIVED_IN,
                            "/",
                            "/results",
                            "/vision",
                            "/vision/begin/whom",
                            "/vision/begin/give",
                            "/vision/begin/time",
                            "/vision/begin/places",
                            "/vision/begin/line",
                            "/vision/objectives/new",
                            "/vision/objectives/1",
                            "/vision/objectives/1/edit",
                            "/vision/review",
                            "/publish?objective=1",
                            "/results?period=all",
                            "/settings",
                            "/settings/ties",
                            "/settings/digest",
                            "/settings/calendar",
                            "/link/nothing",
                            "/settings/week",
                            "/addressbook",
                            "/channels",
                            "/channels/new/by-hand",
                            "/channels/1",
                            "/channels/new/mastodon",
                            "/week",
                            "/week?week=2026-W47",
                            "/week/review?week=2026-W48",
                            "/week/past",
                            "/capture",
                            "/capture?with=1",
                            "/palette?q=leon",
                            "/people",
                            "/people?q=imprimeur",
                            "/people?q=nobody+at+all",
                            "/people/new",
                            "/people/1",
                            "/people/1/name",
                            "/people/1/addresses",
                            "/people/1/roles",
                            "/people/1/groups",
                            "/people/1/encounter",
                            "/people/1/note",
                            "/people/spheres",
                            "/people/organisations",
                            "/people/organisations?q=nowhere",
                            "/people/organisations/1",
                            "/settings/cadence",
                            "/people/1/cadence",
                            "/cards",
                            "/cards/new",
                            "/cards/1",
                            "/cards/1/edit",
                            "/people/tidy",
                            "/news",
                            "/people/8",
                            "/people/tidy?reason=never",
                            "/duplicates",
                            "/duplicates?group=1-2-3",
                            "/duplicates/organisations",
                            "/duplicates/merged",
                            "/people/1/merge",
                            "/promises",
                            "/promises/new?with=1",
                            "/promises/1",
                            "/calls",
                            "/people/1/manner",
                            "/people/1/write",
                            "/people/1/reach",
                            "/people/1/file",
                            "/people/1/erasure",
                            "/exports",
                            "/press",
                            "/publish",
                            "/publish/calendar?by=week",
                            "/publish/calendar?by=month",
                            "/publish/readings",
                            "/publish/new",
                            "/publish/hours",
                            "/publish/feedback",
                            "/publish/1",
                            "/publish/1/contacts",
                            "/manners",
                            "/time",
                            "/time/new",
                            "/visits",
                            "/manners?to=1",
                            "/map",
                            "/map?q=mireille",
                            "/map?focus=3",
                            "/path",
                            "/path?to=architecte",
                            "/path?to=nobody+at+all",
                            "/introductions",
                            "/introductions?stage=waiting",
                            "/introductions/ideas",
                            "/introductions/new",
                            "/introductions/new?one=1",
                            "/introductions/received",
                            "/introductions/1",
                            "/introductions/2",
                            "/introductions/3",
                            "/referrals",
                            "/referrals/new",
                            "/referrals/given",
                            "/referrals/1",
                            "/referrals/2",
                            "/reciprocity",
                            "/events",
                            "/events/new",
                            "/events/1",
                            "/events/1/edit",
                            "/events/1/appointments",
                            "/events/1/now",
                            "/events/1/after",
                            "/events/2",
                            "/events/2/after",
                            "/opportunities",
                            "/opportunities?view=list",
                            "/opportunities/new?person=1",
                            "/opportunities/stages",
                            "/opportunities/1",
                            "/opportunities/1/edit",
                            "/story",
                            "/story?order=newest",
                            "/story/new",
                            "/story/mandate/1",
                            "/story/share",
                            "/nowhere"))
            .flatMap(places -> places)
            .toList();

    private static Stream<Place> in(Installation installation, String... paths) {
        return Stream.of(paths).map(path -> new Place(path, installation));
    }

    @Override
    public String toString() {
        return path + " " + installation.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /// What it answers: some say that there is nothing at their address.
    int status() {
        return switch (path) {
            case "/nowhere" -> 404;
            case "/link/nothing" -> 422;
            default -> 200;
        };
    }
}
