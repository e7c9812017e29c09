package org.passerelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Breakfasts;
import org.passerelle.Caller;
import org.passerelle.Evenings;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.Season;
import org.passerelle.TwoCopies;
import org.passerelle.browser.Place.Installation;

/// What every page is held to: readable by everyone, in both themes and both languages, without a complaint of the browser,
/// on a desk and, in French, whose words are the longest, down to the narrowest screen.
@ExtendWith(Chromium.ForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    static final List<Place> PLACES = Place.ALL;

    private final Map<Installation, Ground> grounds = new EnumMap<>(Installation.class);
    private final Map<Seat, Window> windows = new HashMap<>();

    /// Where one looks from: a window costs more than a page, and is kept for the next.
    private record Seat(Installation installation, View view) {}

    @AfterAll
    void close() {
        windows.values().forEach(Window::close);
        grounds.values().forEach(Ground::close);
    }

    static Stream<Arguments> placesAndViews() {
        return PLACES.stream()
                .flatMap(place -> Stream.of(View.FRENCH.wide(View.PHONE), View.ENGLISH).map(view -> Arguments.of(place, view)));
    }

    @ParameterizedTest
    @MethodSource("placesAndViews")
    void isForEveryone(Place place, View view, Chromium chromium) {
        var window = look(place, view, chromium);

        assertThat(window.violations()).as("by day").isEmpty();
        window.turnDark();
        assertThat(window.contrasts()).as("by night").isEmpty();
        if (view.width() == View.PHONE) window.narrow(View.NARROWEST);
        assertThat(window.scrollsSideways()).as("on the narrowest screen").isFalse();
        assertThat(window.complaints()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PLACES")
    void isThere(Place place) {
        var ground = grounds.computeIfAbsent(place.installation(), EveryPageTest::lay);
        var caller = new Caller(ground.server(isOpen(place)).port());

        assertThat(caller.get(place.path()).statusCode()).isEqualTo(place.status());
    }

    private Window look(Place place, View view, Chromium chromium) {
        var ground = grounds.computeIfAbsent(place.installation(), EveryPageTest::lay);
        var seat = new Seat(place.installation(), view);
        var window = windows.computeIfAbsent(seat, _ -> chromium.open(ground.server(isOpen(place)).port(), view));
        window.freshen(view);
        window.go(place.path());
        assertThat(window.page.url()).endsWith(place.path());
        return window;
    }

    private static boolean isOpen(Place place) {
        return place.installation() == Installation.EMPTY || place.installation() == Installation.LIVED_IN;
    }

    private static Ground lay(Installation installation) {
        var ground = Ground.on(Ground.Kind.SQLITE);
        if (installation == Installation.CLOSED) {
            var accounts = ground.server(false).accounts();
            accounts.setUp(accounts.newSetupCode(), "Mireille Tremblay", "mireille@example.org", "un pont, deux rives");
        }
        if (installation == Installation.LIVED_IN) ground.passerelle.within(() -> liveIn(ground.passerelle));
        return ground;
    }

    private static boolean liveIn(Passerelle passerelle) {
        Breakfasts.hold(passerelle, Season.liveThrough(passerelle));
        Evenings.attend(passerelle);
        TwoCopies.bring(passerelle);
        passerelle.ties.refresh();
        passerelle.day.planner.plan(passerelle.day.planner.current());
        return true;
    }
}
