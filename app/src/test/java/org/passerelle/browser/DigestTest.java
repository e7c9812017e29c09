package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.Season;

/// The digest as its owner sets it up: what is wrong is said beside its field, a test arrives, and the password is never
/// shown again. And the calendar's address.
@ExtendWith(Chromium.ForTests.class)
class DigestTest {

    private static final String PASSWORD = "un pont, deux rives";

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE).withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void isSetUpAndTried(View view, Chromium chromium) {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser("mireille@example.org", "mireille", PASSWORD);
        try (var window = open(chromium, view)) {
            var words = window.words();
            window.go("/settings/digest");

            window.choice(words.say("digest.rhythm.daily")).check();
            window.button(words.say("layout.save")).click();
            assertThat(window.page.locator("#host-error")).hasText(words.say("digest.wrong.host"));

            field(window, "digest.to").fill("mireille@example.org");
            field(window, "digest.host").fill("127.0.0.1");
            field(window, "digest.port").fill(Integer.toString(server.getSmtp().getPort()));
            window.choice(words.say("digest.security.none")).check();
            field(window, "digest.user").fill("mireille");
            field(window, "digest.password").fill("not the password");
            window.button(words.say("layout.save")).click();
            window.button(words.say("digest.test.do")).click();
            assertThat(window.page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).containsText(words.say("delivery.credentials", "127.0.0.1"));

            field(window, "digest.password").fill(PASSWORD);
            window.button(words.say("layout.save")).click();
            window.button(words.say("digest.test.do")).click();
            assertThat(window.page.locator(".notice")).containsText(words.say("digest.tested", "mireille@example.org"));

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(window.page.content()).doesNotContain(PASSWORD);
            assertThat(window.complaints()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void givesTheCalendarAnAddress(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = window.words();
            window.go("/settings/calendar");

            window.button(words.say("calendar.open")).click();
            var first = field(window, "calendar.address").inputValue();
            window.button(words.say("calendar.renew")).click();
            var second = field(window, "calendar.address").inputValue();
            window.button(words.say("calendar.close")).click();

            assertThat(first).matches("http://127\\.0\\.0\\.1:\\d+/calendar/[\\w-]{32}\\.ics").isNotEqualTo(second);
            assertThat(window.button(words.say("calendar.open"))).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static com.microsoft.playwright.Locator field(Window window, String name) {
        return window.page.getByLabel(window.words().say(name), new GetByLabelOptions().setExact(true));
    }

    private Window open(Chromium chromium, View view) {
        int port = ground.server(true).port();
        ground.passerelle.within(() -> Season.liveThrough(ground.passerelle));
        var window = chromium.open(port, view);
        window.go("/");
        return window;
    }
}
