package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.Season;
import org.passerelle.platform.Words;

/// Time noted, measured and confirmed, then read where it is set against what it brought.
@ExtendWith(Chromium.ForTests.class)
class TimeTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE).inTheDark(), View.FRENCH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void countsOnceItIsNotedAndConfirmed(View view, Chromium chromium) {
        var words = Words.in(view.language());
        try (var window = open(chromium, view)) {
            note(window, words);
            confirm(window, words);
            assertThat(window.violations()).isEmpty();
            assertThat(window.scrollsSideways()).isFalse();
            window.go("/results");
            assertThat(window.page.locator("main")).containsText(Pattern.compile("3\\s?h"));
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void standsBesideTheVisitsItBrought(View view, Chromium chromium) {
        var words = Words.in(view.language());
        try (var window = open(chromium, view)) {
            var report = "date,source,visitors,visits\n2026-10-03,linkedin,3,41\n".getBytes(StandardCharsets.UTF_8);
            window.go("/visits");
            window.page.locator("#report").setInputFiles(new FilePayload("october.csv", "text/csv", report));
            window.button(words.say("visits.do")).click();

            assertThat(window.page.locator(".visit-files")).containsText("october.csv");
            assertThat(window.page.locator(".bars")).containsText("41");
            assertThat(window.violations()).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void note(Window window, Words words) {
        window.go("/time");
        window.page.locator("#line").fill("un billet");
        window.button(words.say("time.keep")).click();
        assertThat(window.page.locator(".remark.wrong")).containsText(words.say("time.quick.length"));
        assertThat(window.page.locator("#line")).hasValue("un billet");

        window.page.locator("#line").fill("2 h billet sur la confiance");
        window.button(words.say("time.keep")).click();
        assertThat(window.page.locator("#week")).containsText("billet sur la confiance");
    }

    /// The meeting with Fatou lasted an hour, as is supposed; the rest stays unanswered.
    private static void confirm(Window window, Words words) {
        var proposed = window.page.locator(".time-proposed li");
        for (var box : proposed.locator("[type=checkbox]").all()) box.uncheck();
        proposed.last().locator("[type=checkbox]").check();
        proposed.last().locator("input[name^=minutes]").fill("60");
        int before = proposed.count();
        window.button(words.say("time.confirm")).click();
        assertThat(window.page.locator(".time-proposed li")).not().hasCount(before);
    }

    private Window open(Chromium chromium, View view) {
        int port = ground.server(true).port();
        ground.passerelle.within(() -> Season.liveThrough(ground.passerelle));
        return chromium.open(port, view);
    }
}
