package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.platform.Words;

/// Finding someone, and keeping what is known of them right.
@ExtendWith(Chromium.ForTests.class)
class PeopleTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(
                View.FRENCH, View.ENGLISH.wide(View.PHONE), View.FRENCH.withoutScripts(), View.ENGLISH.withoutScripts());
    }

    @Test
    void findsWhileOneTypes(Chromium chromium) {
        try (var window = open(chromium, View.FRENCH)) {
            window.go("/people");

            window.page.getByRole(com.microsoft.playwright.options.AriaRole.SEARCHBOX).first().pressSequentially("imprim gag");

            assertThat(window.page.locator("table.people tbody tr")).hasCount(1);
            assertThat(window.link("Léon Gagnon")).isVisible();
            assertThat(window.page).hasURL(Pattern.compile(".*q=imprim(%20|\\+)gag.*"));
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void correctsAndTakesBack(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());

            window.go("/people?q=leon");
            window.link("Léon Gagnon").click();
            window.go(window.page.url() + "/name");
            window.page.getByLabel(words.say("people.name")).fill("Léon Gagnon-Roy");
            window.button(words.say("layout.save")).click();
            assertThat(window.page.locator("h1")).hasText("Léon Gagnon-Roy");

            window.button(words.say("layout.undo")).click();
            assertThat(window.page.locator("h1")).hasText("Léon Gagnon");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void addsSomeone(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());

            window.go("/people/new");
            window.page.getByLabel(words.say("people.name")).fill("Camille Roy");
            window.page.getByLabel(words.say("person.address")).fill("not an address");
            window.button(words.say("people.add.do")).click();
            assertThat(window.page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).isVisible();
            assertThat(window.page.getByLabel(words.say("people.name"))).hasValue("Camille Roy");

            window.page.getByLabel(words.say("person.address")).fill("camille.roy@example.org");
            window.button(words.say("people.add.do")).click();
            assertThat(window.page.locator("h1")).hasText("Camille Roy");
            assertThat(window.link("camille.roy@example.org")).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void pausesSomeoneUntilADay(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());

            window.go("/people?q=leon");
            window.link("Léon Gagnon").click();
            window.page.getByText(words.say("pause.start"), new Page.GetByTextOptions().setExact(true)).click();
            window.page.getByLabel(words.say("pause.until.when")).fill("2027-01-04");
            window.button(words.say("pause.start.do")).click();

            var until = words.dates().full(LocalDate.parse("2027-01-04"));
            assertThat(window.page.getByText(words.say("pause.until", until))).isVisible();
            window.button(words.say("pause.end")).click();
            assertThat(window.page.getByText(words.say("pause.start"), new Page.GetByTextOptions().setExact(true))).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private Window open(Chromium chromium, View view) {
        int port = ground.server(true).port();
        ground.passerelle.within(() -> Cast.joinAll(ground.passerelle));
        return chromium.open(port, view);
    }
}
