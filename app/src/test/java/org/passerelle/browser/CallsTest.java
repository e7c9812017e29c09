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

/// A promise made on a page, and a call made from the queue.
@ExtendWith(Chromium.ForTests.class)
class CallsTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE), View.FRENCH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void callsSomeoneAndNotesWhatCameOfIt(View view, Chromium chromium) {
        try (var window = open(chromium, view, "/calls")) {
            var words = Words.in(view.language());
            assertThat(window.heading("Émile Côté")).isVisible();

            window.page.getByLabel(words.say("call.note")).fill("Budget accepté");
            window.page.getByLabel(words.say("call.next")).selectOption("week");
            window.button(words.say("call.reached")).click();
            assertThat(window.page.locator("h1")).hasText(words.say("calls.none"));

            window.button(words.say("layout.undo")).click();
            assertThat(window.heading("Émile Côté")).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void promisesSomethingToSomeoneByName(View view, Chromium chromium) {
        try (var window = open(chromium, view, "/promises/new")) {
            var words = Words.in(view.language());

            window.page.getByLabel(words.say("promise.who")).fill("Personne d’autre");
            window.page.getByLabel(words.say("promise.words")).fill("envoyer le devis");
            window.button(words.say("layout.save")).click();
            assertThat(window.page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).isVisible();

            window.page.getByLabel(words.say("promise.who")).fill("Léon Gagnon");
            window.button(words.say("layout.save")).click();
            assertThat(window.link("envoyer le devis")).isVisible();

            window.button(words.say("layout.undo")).click();
            assertThat(window.link("envoyer le devis")).hasCount(0);
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
