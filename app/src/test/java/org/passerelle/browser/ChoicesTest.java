package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.Season;
import org.passerelle.platform.Words;

/// Making the product one's own.
@ExtendWith(Chromium.ForTests.class)
class ChoicesTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.FRENCH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void changesLanguageThemeAndRows(View view, Chromium chromium) {
        try (var window = open(chromium, view, "/settings")) {
            window.choice("English").check();
            window.choice(Words.FRENCH.say("settings.theme.dark")).check();
            window.choice(Words.FRENCH.say("settings.rows.compact")).check();
            window.button(Words.FRENCH.say("layout.save")).first().click();

            var html = window.page.locator("html");
            assertThat(html).hasAttribute("lang", "en");
            assertThat(html).hasAttribute("data-theme", "dark");
            assertThat(html).hasAttribute("data-rows", "compact");
            window.go("/people");
            assertThat(html).hasAttribute("lang", "en");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void asksForAZoneThatExists(View view, Chromium chromium) {
        try (var window = open(chromium, view, "/settings")) {
            window.page.getByLabel(Words.FRENCH.say("settings.zone")).fill("Rimouski");
            window.button(Words.FRENCH.say("layout.save")).last().click();

            assertThat(window.page.locator("main")).containsText(Words.FRENCH.say("settings.zone.wrong"));
            assertThat(window.page.getByLabel(Words.FRENCH.say("settings.zone"))).hasValue("Rimouski");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void proposesAsManyPeopleAsAsked(View view, Chromium chromium) {
        try (var window = open(chromium, view, "/settings/ties")) {
            window.page.getByLabel(Words.FRENCH.say("settings.places")).fill("1");
            window.button(Words.FRENCH.say("layout.save")).first().click();

            window.go("/");
            assertThat(window.page.locator("li.person form[action*=pause]:has(input[value=never])")).hasCount(1);

            window.go("/settings/ties");
            window.button(Words.FRENCH.say("settings.reset")).click();
            assertThat(window.page.getByLabel(Words.FRENCH.say("settings.places"))).hasValue("3");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private Window open(Chromium chromium, View view, String path) {
        int port = ground.server(true).port();
        ground.passerelle.within(() -> Season.liveThrough(ground.passerelle));
        var window = chromium.open(port, view);
        window.go(path);
        return window;
    }
}
