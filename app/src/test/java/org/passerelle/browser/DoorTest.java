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

/// Coming in for the first time, and again.
@ExtendWith(Chromium.ForTests.class)
class DoorTest {

    private static final String PASSWORD = "un pont, deux rives";

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE), View.FRENCH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void opensForTheCodeOfTheTerminal(View view, Chromium chromium) {
        try (var window = chromium.open(port(), view)) {
            var words = Words.in(view.language());

            window.go("/");
            setUp(window, words, "AAAA-BBBB-CCCC");
            assertThat(window.page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).hasText(words.say("setup.code.wrong"));
            assertThat(window.page.getByLabel(words.say("setup.name"))).hasValue("Mireille Tremblay");

            setUp(window, words, ground.server(false).accounts().newSetupCode());
            assertThat(window.page).hasURL(java.util.regex.Pattern.compile(".*/imports"));
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void letsTheOwnerBackIn(View view, Chromium chromium) {
        var accounts = ground.server(false).accounts();
        accounts.setUp(accounts.newSetupCode(), "Mireille Tremblay", "mireille@example.org", PASSWORD);

        try (var window = chromium.open(port(), view)) {
            var words = Words.in(view.language());

            window.go("/people");
            signIn(window, words, "not this one");
            assertThat(window.page.getByLabel(words.say("signin.email"))).hasValue("mireille@example.org");

            signIn(window, words, PASSWORD);
            assertThat(window.page.locator("header.bar")).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void speaksTheOtherLanguageWhenAsked(View view, Chromium chromium) {
        try (var window = chromium.open(port(), view)) {
            var other = view.language().equals("fr") ? Words.ENGLISH : Words.FRENCH;

            window.go("/setup");
            window.button(other.say("language.name")).click();

            assertThat(window.heading(other.say("setup.title"))).isVisible();
            assertThat(window.words()).isEqualTo(other);
        }
    }

    private int port() {
        return ground.server(false).port();
    }

    private static void setUp(Window window, Words words, String code) {
        window.page.getByLabel(words.say("setup.code")).fill(code);
        window.page.getByLabel(words.say("setup.name")).fill("Mireille Tremblay");
        window.page.getByLabel(words.say("signin.email")).fill("mireille@example.org");
        window.page.getByLabel(words.say("signin.password")).fill(PASSWORD);
        window.button(words.say("setup.do")).click();
    }

    private static void signIn(Window window, Words words, String password) {
        window.page.getByLabel(words.say("signin.email")).fill("mireille@example.org");
        window.page.getByLabel(words.say("signin.password")).fill(password);
        window.button(words.say("signin.do")).click();
    }
}
