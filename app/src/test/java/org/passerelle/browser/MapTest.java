package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passerelle.Ground;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.ties.Facts;

/// Five hundred people on the map, without a mouse.
@ExtendWith(Chromium.ForTests.class)
class MapTest {

    private static final int PEOPLE = 500;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final List<String> GIVEN = List.of("Awa", "Léon", "Zoé", "Inès", "Théo");

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    @Test
    void walksAmongFiveHundredPeople(Chromium chromium) {
        fill();
        try (var window = chromium.open(ground.server(true).port(), View.FRENCH)) {
            window.go("/map");
            var keyboard = window.page.keyboard();
            assertThat(window.page.locator("[data-stop]")).hasCount(PEOPLE);
            assertThat(window.page.locator("[data-stop][tabindex='0']")).hasCount(1);
            assertThat(window.page.locator("[data-ring]:not([open])")).not().hasCount(0);

            window.page.locator("[data-stop]").first().focus();
            var seen = new HashSet<String>();
            for (int i = 0; i < PEOPLE; i++) {
                seen.add(focused(window));
                keyboard.press("ArrowDown");
            }
            assertThat(seen).hasSize(PEOPLE);

            keyboard.press("Home");
            assertThat(window.page.locator("[data-stop]").first()).isFocused();
            assertThat(window.page.locator("svg.map .spot.lit")).not().hasCount(0);
            keyboard.press("PageDown");
            assertThat(window.page.locator("[data-ring]").nth(1).locator("[data-stop]").first()).isFocused();
            keyboard.press("End");
            assertThat(window.page.locator("[data-stop]").last()).isFocused();
            keyboard.type("zoe");
            assertThat(focused(window)).startsWith("Zoé");
            keyboard.press("Enter");
            assertThat(window.page).hasURL(Pattern.compile(".*/people/\\d+$"));
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void looksCloser(Chromium chromium) {
        fill();
        try (var window = chromium.open(ground.server(true).port(), View.ENGLISH)) {
            window.go("/map");
            var map = window.page.locator("svg.map");
            window.page.locator("[data-map]").focus();

            window.page.keyboard().press("+");
            window.page.keyboard().press("+");
            assertThat(map).hasClass(Pattern.compile(".*near.*"));
            window.page.keyboard().press("0");
            assertThat(map).hasAttribute("viewBox", "-350 -350 700 700");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void isAPlainListWithoutScripts(Chromium chromium) {
        fill();
        try (var window = chromium.open(ground.server(true).port(), View.FRENCH.withoutScripts())) {
            window.go("/map");

            assertThat(window.page.locator("#twin a[href^='/people/']").first()).isVisible();
            assertThat(window.page.locator(".map-tools")).isHidden();
        }
    }

    private static String focused(Window window) {
        return (String) window.page.evaluate("document.activeElement.textContent");
    }

    private void fill() {
        ground.passerelle.within(() -> {
            var facts = new Facts(ground.passerelle);
            var ids = IntStream.range(0, PEOPLE).map(i -> facts.person(GIVEN.get(i % GIVEN.size()) + " Essai " + i)).toArray();
            for (int i = 0; i < PEOPLE; i++)
                for (int times = 0; times < 1 + (PEOPLE - i) / 100; times++)
                    facts.exchange(ids[i], TODAY.minusDays(1 + times * 20 + i % 9), Direction.BOTH, Medium.CALL);
            ground.passerelle.ties.outdate();
            return true;
        });
    }
}
