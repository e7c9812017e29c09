package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.Season;
import org.passerelle.platform.Words;

/// The week: planned, changed by buttons, keys and dragging, done, looked back on.
@ExtendWith(Chromium.ForTests.class)
class WeekTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");
    private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE), View.FRENCH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void plansMovesAndDoes(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());
            window.button(words.say("week.plan")).click();
            var row = row(window, "Mireille Tremblay");
            assertThat(row).isVisible();

            row.locator("summary").click();
            row.getByText(words.dates().weekday(TUESDAY.plusDays(3))).click();
            assertThat(notice(window)).containsText(words.dates().weekday(TUESDAY.plusDays(3)));
            assertThat(day(window, TUESDAY.plusDays(3))).containsText("Mireille Tremblay");

            row.getByText(words.say("today.reached"), exactly()).click();
            assertThat(row.getByText(words.say("today.reached"), exactly())).hasCount(0);
            window.button(words.say("layout.undo")).click();
            assertThat(row.getByText(words.say("today.reached"), exactly())).isVisible();
            org.assertj.core.api.Assertions.assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void movesByKeysAndByDragging(Chromium chromium) {
        try (var window = open(chromium, View.FRENCH)) {
            window.button(Words.FRENCH.say("week.plan")).click();
            var row = row(window, "Mireille Tremblay");
            row.locator("summary").click();
            row.getByText(Words.FRENCH.dates().weekday(TUESDAY.plusDays(3))).click();
            assertThat(day(window, TUESDAY.plusDays(3))).containsText("Mireille Tremblay");

            row.locator("[data-grip]").focus();
            window.page.keyboard().press("ArrowUp");
            assertThat(day(window, TUESDAY.plusDays(2))).containsText("Mireille Tremblay");
            assertThat(row.locator("[data-grip]")).isFocused();

            row.dragTo(day(window, WEDNESDAY));
            assertThat(day(window, WEDNESDAY)).containsText("Mireille Tremblay");
            org.assertj.core.api.Assertions.assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void addsSomeoneAndLooksBack(View view, Chromium chromium) {
        try (var window = open(chromium, view)) {
            var words = Words.in(view.language());
            window.button(words.say("week.plan")).click();

            window.page.getByLabel(words.say("week.add.whom"), new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)).fill("Zoé Lavoie");
            window.button(words.say("week.add.do")).click();
            if (row(window, "Zoé Lavoie").count() == 0) assertThat(window.page.locator("main")).containsText(words.say("week.twice"));

            window.go("/week/review?week=2026-W48");
            window.page.locator("#words").fill("Une belle semaine");
            window.button(words.say("week.review.save")).click();
            assertThat(notice(window)).containsText(words.say("week.reviewed"));
            org.assertj.core.api.Assertions.assertThat(window.complaints()).isEmpty();
        }
    }

    private static Locator notice(Window window) {
        return window.page.getByRole(AriaRole.STATUS).first();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator row(Window window, String name) {
        return window.page.locator("li[data-planned]").filter(new FilterOptions().setHasText(name));
    }

    private static Locator day(Window window, LocalDate day) {
        return window.page.locator("section[data-day='" + day + "']");
    }

    private Window open(Chromium chromium, View view) {
        int port = ground.server(true).port();
        ground.passerelle.within(() -> Season.liveThrough(ground.passerelle));
        var window = chromium.open(port, view);
        window.go("/week");
        return window;
    }
}
