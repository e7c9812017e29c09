package org.passerelle.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Cast;
import org.passerelle.Ground;

/// What every page is held to: readable by everyone, in both themes and both languages, at any width, without a complaint
/// of the browser.
@ExtendWith(Chromium.ForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Ground fresh = Ground.on(Ground.Kind.SQLITE);
    private final Ground owned = Ground.on(Ground.Kind.SQLITE);

    @BeforeAll
    void settle() {
        var accounts = owned.server(true).accounts();
        accounts.setUp(accounts.newSetupCode(), "Mireille Tremblay", "mireille@example.org", "un pont, deux rives");
        owned.passerelle.within(() -> Cast.joinAll(owned.passerelle));
    }

    @AfterAll
    void close() {
        fresh.close();
        owned.close();
    }

    static Stream<String> places() {
        return Stream.of(Places.FIRST, Places.OUTSIDE, Places.INSIDE).flatMap(List::stream);
    }

    static Stream<Arguments> placesAndViews() {
        return places().flatMap(place -> Stream.of(
                        View.FRENCH,
                        View.ENGLISH.inTheDark(),
                        View.ENGLISH.wide(View.PHONE),
                        View.FRENCH.inTheDark().wide(View.PHONE))
                .map(view -> Arguments.of(place, view)));
    }

    @ParameterizedTest
    @MethodSource("placesAndViews")
    void isForEveryone(String place, View view, Chromium chromium) {
        try (var window = open(place, view, chromium)) {
            var axe = new AxeBuilder(window.page).withTags(STANDARDS).setLegacyMode(true).analyze();

            assertThat(axe.getViolations().stream().map(EveryPageTest::told)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void fitsTheNarrowestScreen(String place, Chromium chromium) {
        for (var view : List.of(View.FRENCH, View.ENGLISH))
            try (var window = open(place, view.wide(View.NARROWEST), chromium)) {
                assertThat(window.scrollsSideways()).as(view.language()).isFalse();
            }
    }

    private Window open(String place, View view, Chromium chromium) {
        var ground = Places.FIRST.contains(place) ? fresh : owned;
        var window = chromium.open(ground.server(ground == owned).port(), view);
        if (Places.OUTSIDE.contains(place)) window.page.setExtraHTTPHeaders(java.util.Map.of("X-Forwarded-For", "203.0.113.7"));
        window.go(place);
        return window;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).collect(joining());
    }
}
