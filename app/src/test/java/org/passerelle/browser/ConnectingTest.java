package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.channels.networks.SnacForTests;
import org.passerelle.channels.networks.WordPressForTests;
import org.passerelle.platform.Words;

/// Channels, connected as people do: a real blog and a real server where `./test` could get them.
@ExtendWith(Chromium.ForTests.class)
class ConnectingTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE), View.FRENCH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void connectsTestsAndDisconnectsWithAnUndo(View view, Chromium chromium) {
        var words = Words.in(view.language());
        try (var window = chromium.open(ground.server(true).port(), view)) {
            window.go("/channels/new/x");
            window.page.getByLabel(words.say("field.handle")).fill("camille_roy");
            window.button(words.say("channel.connect.do")).click();
            assertThat(window.page.locator("main")).containsText(words.say("channel.state.ready"));
            window.button(words.say("channel.check")).click();
            assertThat(window.page.locator(".notices")).containsText(words.say("channel.works", "camille_roy"));

            window.button(words.say("channel.disconnect")).click();
            assertThat(window.page.locator("main")).containsText(words.say("channels.none"));
            window.page.locator(".notice form button").click();
            assertThat(window.page.locator("main")).containsText("camille_roy");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void keepsOutOfTheInnerNetworkUntilToldOtherwise(Chromium chromium) {
        try (var window = chromium.open(ground.server(true).port(), View.FRENCH)) {
            window.go("/channels/new/webhook");
            window.page.getByLabel(Words.FRENCH.say("field.address")).fill("http://127.0.0.1:9/hook");
            window.button(Words.FRENCH.say("channel.connect.do")).click();
            assertThat(window.page.getByRole(AriaRole.ALERT))
                    .containsText(Words.FRENCH.say("http.forbidden", "127.0.0.1"));
            assertThat(window.page.getByLabel(Words.FRENCH.say("field.address"))).hasValue("http://127.0.0.1:9/hook");

            allow(window);
            window.go("/channels/new/webhook");
            window.page.getByLabel(Words.FRENCH.say("field.address")).fill("http://127.0.0.1:9/hook");
            window.button(Words.FRENCH.say("channel.connect.do")).click();
            assertThat(window.page.getByRole(AriaRole.ALERT))
                    .containsText(Words.FRENCH.say("http.refused", "127.0.0.1"));
        }
    }

    @Test
    void connectsAServerByAgreeingThere(Chromium chromium) {
        var found = SnacForTests.find();
        assumeTrue(found.isPresent(), "No server that speaks Mastodon’s language here: ./test installs one where it may");
        var server = found.get();
        try (var window = chromium.open(ground.server(true).port(), View.FRENCH)) {
            allow(window);
            window.go("/channels/new/mastodon");
            window.page.getByLabel(Words.FRENCH.say("field.instance")).fill(server.home().toString());
            window.button(Words.FRENCH.say("channel.agree", "Mastodon")).click();
            window.link(Words.FRENCH.say("channel.leave", "127.0.0.1")).click();
            window.page.locator("input[name=login]").fill("zoe");
            window.page.locator("input[name=passwd]").fill(server.password("zoe"));
            window.page.locator("input[type=submit]").click();

            assertThat(window.page.locator("main")).containsText(Words.FRENCH.say("channel.state.ready"));
            assertThat(window.page.locator("main")).containsText("@zoe@127.0.0.1");
        }
    }

    @Test
    void connectsABlogByAnApplicationPassword(Chromium chromium) {
        var found = WordPressForTests.find();
        assumeTrue(found.isPresent(), "No WordPress here: ./test installs one where it may");
        try (var window = chromium.open(ground.server(true).port(), View.FRENCH)) {
            allow(window);
            window.go("/channels/new/wordpress");
            window.page.getByLabel(Words.FRENCH.say("field.site")).fill(found.get().home().toString());
            window.page.getByLabel(Words.FRENCH.say("field.user")).fill("zoe");
            window.page.getByLabel(Words.FRENCH.say("field.password")).fill(found.get().password());
            window.button(Words.FRENCH.say("channel.typed")).click();

            assertThat(window.page.locator("main")).containsText(Words.FRENCH.say("channel.state.ready"));
            assertThat(window.page.getByRole(AriaRole.HEADING).first()).hasText("Le blogue de Zoé");
            assertThat(window.violations()).isEmpty();
        }
    }

    private static void allow(Window window) {
        window.go("/channels");
        window.page.getByLabel(Words.FRENCH.say("peers.label")).fill("127.0.0.1");
        window.button(Words.FRENCH.say("layout.save")).click();
    }
}
