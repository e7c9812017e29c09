package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.platform.Words;

/// Putting two people in touch, and thanking whoever gave one’s name: with and without scripts.
@ExtendWith(Chromium.ForTests.class)
class IntroductionsTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE), View.FRENCH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void asksBothThenIntroducesThem(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());

            window.go("/introductions/new");
            window.page.getByLabel(words.say("introduction.one")).first().fill("Awa");
            window.page.getByLabel(words.say("introduction.other")).fill("Léon Gagnon");
            window.page.getByLabel(words.say("introduction.why")).fill("Deux ateliers voisins.");
            window.button(words.say("introduction.begin")).click();
            assertThat(window.page.locator("h1")).hasText(words.say("introduction.sentence", "Awa Bâ", "Léon Gagnon"));
            assertThat(window.page.locator("#ask-first")).hasValue(java.util.regex.Pattern.compile("Deux ateliers voisins"));

            for (int i = 0; i < 2; i++) {
                window.button(words.say("introduction.asked")).first().click();
                window.button(words.say("introduction.agrees")).click();
            }
            window.button(words.say("introduction.made.now")).click();
            assertThat(window.heading(words.say("introduction.made")).first()).isVisible();

            window.go(window.page.url()); // the notice is gone
            window.button(words.say("introduction.back")).click();
            assertThat(window.button(words.say("introduction.made.now"))).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void keepsAChainAndThanksEachOfIt(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());

            window.go("/referrals/new");
            window.page.getByLabel(words.say("referral.teller")).first().fill("Zoé Lavoie");
            window.page.getByLabel(words.say("referral.came")).fill("Karim Haddad");
            window.button(words.say("layout.save")).click();
            assertThat(window.page.getByRole(AriaRole.ALERT)).isVisible();
            window.choice(words.say("people.add.named", "Karim Haddad")).check();
            window.button(words.say("layout.save")).click();
            assertThat(window.page.locator("h1")).hasText(words.say("referral.title", "Zoé Lavoie"));
            assertThat(window.page.locator("#thank-0")).hasValue(java.util.regex.Pattern.compile("Karim Haddad"));

            window.button(words.say("thanks.done")).click();
            assertThat(window.heading(words.say("thanks.said.to", "Zoé Lavoie"))).isVisible();
            window.go("/reciprocity");
            assertThat(window.link("Zoé Lavoie")).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private Window open(Chromium chromium, View view) {
        int port = ground.server(true).port();
        ground.passerelle.within(() -> Cast.joinAll(ground.passerelle));
        return chromium.open(port, view);
    }
}
