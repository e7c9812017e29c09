package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.platform.Words;

/// One line, from anywhere, shown as it is understood before it is kept.
@ExtendWith(Chromium.ForTests.class)
class NotingTest {

    private static final Words FRENCH = Words.FRENCH;

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    @Test
    void showsWhatItUnderstandsThenKeepsIt(Chromium chromium) {
        try (var window = open(chromium, View.FRENCH, "/people")) {
            window.page.keyboard().press("c");
            var dialog = window.page.locator("dialog#capture");
            dialog.locator("textarea").pressSequentially("appel avec Awa hier, relancer dans 3 semaines");

            assertThat(dialog.locator(".person-named")).containsText("Awa Bâ");
            assertThat(dialog.locator("input[name=day]")).hasValue("2026-11-20");
            assertThat(dialog.locator("select[name=medium]")).hasValue("call");
            assertThat(dialog.locator("input[name=due]")).hasValue("2026-12-12");

            save(dialog).click();
            assertThat(window.page.locator(".notice")).containsText(FRENCH.say("capture.saved", "Awa Bâ"));
            window.go("/people/2");
            assertThat(window.page.locator(".timeline .exchange")).hasCount(1);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void takesBackWhatWasNoted(Chromium chromium) {
        try (var window = open(chromium, View.FRENCH, "/people")) {
            window.page.keyboard().press("c");
            var dialog = window.page.locator("dialog#capture");
            dialog.locator("textarea").fill("café avec Léon Gagnon hier");
            assertThat(dialog.locator(".person-named")).containsText("Léon Gagnon");
            save(dialog).click();

            window.page.locator(".notice form button").click();

            window.go("/people/3");
            assertThat(window.page.locator(".timeline .exchange")).hasCount(0);
        }
    }

    @Test
    void notesWithoutScripts(Chromium chromium) {
        try (var window = open(chromium, View.FRENCH.withoutScripts(), "/capture")) {
            window.page.locator("main textarea").fill("appel avec Awa Bâ hier");
            save(window.page.locator("main")).click();

            assertThat(window.page.locator("h1")).hasText("Awa Bâ");
            assertThat(window.page.locator(".timeline .exchange")).hasCount(1);
        }
    }

    @Test
    void keepsWhatItCannotPlace(Chromium chromium) {
        for (var view : new View[] {View.FRENCH, View.FRENCH.withoutScripts()})
            try (var window = open(chromium, view, "/capture")) {
                window.page.locator("main textarea").fill("acheter du papier");
                save(window.page.locator("main")).click();

                assertThat(window.page.locator("main [role=alert]")).isVisible();
                assertThat(window.page.locator("main textarea")).hasValue("acheter du papier");
            }
    }

    @Test
    void findsSomeoneFromThePalette(Chromium chromium) {
        try (var window = open(chromium, View.FRENCH, "/people")) {
            window.page.keyboard().press("Control+k");
            var palette = window.page.locator("dialog#palette");
            palette.locator("input").pressSequentially("leon");
            assertThat(palette.locator(".answers a").first()).containsText("Léon Gagnon");

            window.page.keyboard().press("Enter");

            assertThat(window.page.locator("h1")).hasText("Léon Gagnon");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static Locator save(Locator where) {
        return where.locator("form.capture button.do");
    }

    private Window open(Chromium chromium, View view, String path) {
        int port = ground.server(true).port();
        ground.passerelle.within(() -> ground.passerelle.people.find(1).isPresent() ? null : Cast.joinAll(ground.passerelle));
        var window = chromium.open(port, view);
        window.go(path);
        return window;
    }
}
