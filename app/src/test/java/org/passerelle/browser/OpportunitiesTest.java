package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.Season;
import org.passerelle.opportunities.TrustStep;
import org.passerelle.platform.Words;

/// An opportunity from its first sign to the mandate, with where it came from.
@ExtendWith(Chromium.ForTests.class)
class OpportunitiesTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE).inTheDark(), View.FRENCH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void goesFromTheFirstSignToAMandate(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());
            note(window, words);
            seeWhereItCameFrom(window, words);
            move(window, words);
            win(window, words);
            assertThat(window.violations()).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void keepsWhatWasTypedWhereItCannotBe(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());
            window.go("/opportunities/new");
            window.page.locator("#title").fill("Un site");
            window.page.locator("#value").fill("-5");
            window.button(words.say("layout.save")).click();

            assertThat(window.page.locator(".remark.wrong")).containsText("-5");
            assertThat(window.page.locator("#title")).hasValue("Un site");
            assertThat(window.page.locator("#value")).hasValue("-5");
        }
    }

    @Test
    void isCarriedByKeysAlone(Chromium chromium) {
        try (var window = open(chromium, View.FRENCH)) {
            window.go("/opportunities");
            var gala = window.page.locator(".seen").filter(new Locator.FilterOptions().setHasText("Animer le gala"));
            var grip = gala.locator("[data-handle]");

            grip.press("Enter");
            grip.press("ArrowRight");
            grip.press("Escape");
            assertThat(window.page.locator("[data-stage='1']")).containsText("Animer le gala");
            grip.press("Enter");
            grip.press("ArrowRight");
            grip.press("ArrowRight");
            grip.press("Enter");
            assertThat(window.page.locator(".notice")).containsText("Proposition");
            assertThat(window.page.locator("[data-stage='3']")).containsText("Animer le gala");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void note(Window window, Words words) {
        window.go("/opportunities");
        window.link(words.say("opportunity.new")).click();
        window.page.locator("#title").fill("Audit du spa");
        window.page.locator("#who-0").fill("Marc-André Saint-Pierre");
        window.page.locator("#sign").fill("2026-10-15");
        window.page.locator("#value").fill("2 000,50");
        window.page.locator("[name=said]").first().selectOption("blog");
        window.page.locator("[name=said-words]").first().fill("votre billet du pont");
        window.button(words.say("layout.save")).click();
        assertThat(window.page.locator("h1")).hasText("Audit du spa");
    }

    private static void seeWhereItCameFrom(Window window, Words words) {
        assertThat(window.page.locator(".said-list")).containsText("votre billet du pont");
        assertThat(window.page.locator(".touches")).containsText("Chloé Nguyen");
        assertThat(window.page.locator(".finding")).containsText(words.say("origins.never.met"));
        assertThat(window.page.locator("aside")).containsText(words.say("chain.owed"));
        window.page.locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText(words.say("touch.add"))).click();
        window.page.locator("#touch-way").selectOption("press");
        window.page.locator("#touch-on").fill("2026-09-01");
        window.button(words.say("touch.add.do")).click();
        assertThat(window.page.locator(".touches > li").first()).containsText(words.say("way.press"));
        window.page.locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText(words.say("trust.note"))).click();
        window.page.locator("#step").selectOption(TrustStep.LOOKED_UP.word());
        window.page.locator("form[action$=trust] button.plain").click();
        assertThat(window.page.locator(".trust .done")).hasCount(1);
    }

    private static void move(Window window, Words words) {
        window.go("/opportunities");
        var line = window.page.locator(".seen").filter(new Locator.FilterOptions().setHasText("Audit du spa"));
        line.hover();
        line.locator("summary").click();
        line.locator("button[value='3']").click();
        assertThat(window.page.locator("[data-stage='3']")).containsText("Audit du spa");
    }

    private static void win(Window window, Words words) {
        window.link("Audit du spa").click();
        window.page.locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText(words.say("opportunity.win"))).click();
        window.page.locator("#won-margin").fill("1500");
        window.button(words.say("opportunity.win.do")).click();
        assertThat(window.page.locator(".chips .won")).hasText(words.say("opportunity.is.won"));
        assertThat(window.page.locator(".touches .end")).isVisible();
    }

    private Window open(Chromium chromium, View view) {
        int port = ground.server(true).port();
        ground.passerelle.within(() -> Season.liveThrough(ground.passerelle));
        return chromium.open(port, view);
    }
}
