package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.Season;
import org.passerelle.platform.Words;

/// The page of the day: each row is answered in one or two taps, and each answer can be taken back.
@ExtendWith(Chromium.ForTests.class)
class TodayTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE), View.FRENCH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void notesWhoWasReached(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());
            var row = row(window, "Mireille Tremblay");

            row.getByText(words.say("today.reached"), exactly()).click();
            row.getByText(words.say("today.reached.call")).click();
            assertThat(window.page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS).first())
                    .containsText(words.say("answer.reached", "Mireille Tremblay"));
            assertThat(row).containsText(words.say("today.reached.already"));

            window.button(words.say("layout.undo")).click();
            assertThat(row.getByText(words.say("today.reached"), exactly())).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void leavesSomeoneForLater(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());
            var row = row(window, "Mireille Tremblay");

            row.getByText(words.say("today.later"), exactly()).click();
            row.getByText(words.say("today.later.week")).click();
            assertThat(row).hasCount(0);

            window.button(words.say("layout.undo")).click();
            assertThat(row).hasCount(1);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void keepsAPromise(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());
            var row = row(window, "Jean-Noël d’Ormesson");
            assertThat(row).containsText("envoyer le programme");

            row.getByText(words.say("today.reached"), exactly()).click();

            assertThat(window.page.locator("main")).not().containsText("envoyer le programme");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator row(Window window, String name) {
        return window.page.locator("li.person").filter(new FilterOptions().setHasText(name));
    }

    private Window open(Chromium chromium, View view) {
        int port = ground.server(true).port();
        ground.passerelle.within(() -> Season.liveThrough(ground.passerelle));
        var window = chromium.open(port, view);
        window.go("/");
        return window;
    }
}
