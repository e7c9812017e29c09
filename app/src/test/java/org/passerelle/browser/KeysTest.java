package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passerelle.Cast;
import org.passerelle.Ground;

/// The product without a mouse.
@ExtendWith(Chromium.ForTests.class)
class KeysTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    @BeforeEach
    void fill() {
        ground.passerelle.within(() -> Cast.joinAll(ground.passerelle));
    }

    @Test
    void goesPlacesInTwoLetters(Chromium chromium) {
        try (var window = open(chromium)) {
            type(window, "g", "r");
            assertThat(window.page).hasURL(Pattern.compile(".*/people$"));

            type(window, "g", "t");
            assertThat(window.page).hasURL(Pattern.compile(".*/$"));
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void teachesItsShortcuts(Chromium chromium) {
        try (var window = open(chromium)) {
            type(window, "?");
            assertThat(window.page.locator("dialog#keys")).isVisible();
            assertThat(window.page.locator("dialog#keys dt")).not().hasCount(1);

            type(window, "Escape");
            assertThat(window.page.locator("dialog#keys")).isHidden();
        }
    }

    @Test
    void notesFromAnywhere(Chromium chromium) {
        try (var window = open(chromium)) {
            type(window, "c");

            assertThat(window.page.locator("dialog#capture textarea")).isFocused();
            type(window, "c");
            assertThat(window.page.locator("dialog#capture textarea")).hasValue("c");
        }
    }

    @Test
    void seeksFromAnywhere(Chromium chromium) {
        try (var window = open(chromium)) {
            type(window, "Control+k");

            assertThat(window.page.locator("dialog#palette input")).isFocused();
        }
    }

    @Test
    void leavesLettersAloneWhenAsked(Chromium chromium) {
        try (var window = open(chromium)) {
            window.page.context().addCookies(java.util.List.of(
                    new com.microsoft.playwright.options.Cookie("keys", "off").setUrl(window.page.url())));
            window.page.reload();

            type(window, "c");
            type(window, "g", "r");

            assertThat(window.page.locator("dialog#capture")).isHidden();
            assertThat(window.page).hasURL(Pattern.compile(".*/$"));
        }
    }

    @Test
    void skipsTheBar(Chromium chromium) {
        try (var window = open(chromium)) {
            type(window, "Tab");
            assertThat(window.page.locator("a.skip")).isFocused();

            type(window, "Enter");
            assertThat(window.page.locator("main")).isFocused();
        }
    }

    private static void type(Window window, String... keys) {
        Keyboard keyboard = window.page.keyboard();
        for (var key : keys) keyboard.press(key);
    }

    private Window open(Chromium chromium) {
        var window = chromium.open(ground.server(true).port(), View.FRENCH);
        window.go("/");
        return window;
    }
}
