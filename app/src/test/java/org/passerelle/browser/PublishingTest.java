package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.platform.Words;

/// From a channel connected to a text that is out, where the network lets nobody publish but by hand.
@ExtendWith(Chromium.ForTests.class)
class PublishingTest {

    private static final String OUT = "https://example.org/posts/1";

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE), View.FRENCH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void writesPlansAndPublishesByHand(View view, Chromium chromium) {
        var words = Words.in(view.language());
        try (var window = chromium.open(ground.server(true).port(), view)) {
            connect(window, words);
            window.go("/publish/hours");
            assertThat(window.violations()).isEmpty();
            write(window, words);
            assertThat(window.page.locator("#courses")).containsText(words.say("delivery.state.queued"));

            window.button(words.say("publish.way.now")).click();
            ground.passerelle.within(ground.passerelle.publishing.postman::round);
            window.go("/publish");
            assertThat(window.violations()).isEmpty();
            window.page.locator(".posts.asking button.do").click();
            assertThat(window.page.locator("#words-0")).hasValue("Rendez-vous mardi au 5 à 7.");
            assertThat(window.page.locator(".by-hand a.do")).hasAttribute("href", "https://example.org/write?text=Rendez-vous%20mardi%20au%205%20%C3%A0%207.");
            assertThat(window.violations()).isEmpty();

            window.page.locator("#url").fill(OUT);
            window.button(words.say("publish.is.out")).click();
            assertThat(window.page.locator("#courses")).containsText(words.say("delivery.state.published"));
            assertThat(window.page.locator("#courses a.plain")).hasAttribute("href", OUT);
            assertThat(window.violations()).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void connect(Window window, Words words) {
        window.go("/channels/new/by-hand");
        window.page.getByLabel(words.say("field.template")).fill("https://example.org/write?text={text}");
        window.page.locator("#name").fill("Le babillard");
        window.button(words.say("channel.connect.do")).click();
        assertThat(window.page.locator("main")).containsText(words.say("channel.state.ready"));
    }

    private static void write(Window window, Words words) {
        window.go("/publish/new");
        window.page.locator("#text").fill("Rendez-vous mardi au 5 à 7.");
        assertThat(window.violations()).isEmpty();
        assertThat(window.scrollsSideways()).isFalse();
        window.page.locator("[name=at]").fill("2026-11-24T08:30");
        window.button(words.say("publish.way.plan")).click();
    }
}
