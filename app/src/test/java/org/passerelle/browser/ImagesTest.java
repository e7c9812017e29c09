package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.channels.Photographs;
import org.passerelle.platform.Words;

/// A text, its images, and what they show: kept as one types, seen as each place will show them.
@ExtendWith(Chromium.ForTests.class)
class ImagesTest {

    private static final String TEXT = "Un pont entre deux rives.";

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.inTheDark().wide(View.NARROWEST));
    }

    @ParameterizedTest
    @MethodSource("views")
    void areSeenAsEachPlaceWillShowThem(View view, Chromium chromium) {
        var words = Words.in(view.language());
        connect();
        try (var window = chromium.open(ground.server(true).port(), view)) {
            window.go("/publish/new");
            window.page.locator("#text").fill(TEXT);
            assertThat(window.page).hasURL(Pattern.compile(".*/publish/1$"));
            window.page.locator("#image-files").setInputFiles(photograph());
            window.page.locator("#alt-1").fill("Un pont de bois");

            assertThat(window.page.locator(".standing .shots img")).hasAttribute("alt", "Un pont de bois");
            assertThat(window.page.locator("#kept")).containsText(words.say("publish.kept", "").strip());
            assertThat(window.scrollsSideways()).isFalse();
            assertThat(window.violations()).isEmpty();

            window.button(words.say("publish.way.draft")).click();
            assertThat(window.page.locator("#alt-1")).hasValue("Un pont de bois");
            assertThat(ground.passerelle.within(() -> ground.passerelle.publishing.publications.all())).hasSize(1);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void goInWithoutScripts(View view, Chromium chromium) {
        var words = Words.in(view.language());
        connect();
        try (var window = chromium.open(ground.server(true).port(), view.withoutScripts())) {
            window.go("/publish/new");
            window.page.locator("#text").fill(TEXT);
            window.page.locator("#image-files").setInputFiles(photograph());
            window.page.locator("button[value=add]").click();

            assertThat(window.page.locator("#text")).hasValue(TEXT);
            window.page.locator("#alt-1").fill("Un pont de bois");
            window.page.locator("[name=at]").fill("2026-11-24T08:30");
            window.button(words.say("publish.way.plan")).click();

            assertThat(window.page.locator("#courses")).containsText(words.say("delivery.state.queued"));
            assertThat(window.scrollsSideways()).isFalse();
        }
    }

    private void connect() {
        ground.passerelle.within(() -> ground.passerelle.publishing.channels.connect(
                ground.passerelle.publishing.channels.kind("x").orElseThrow(), "", Map.of("handle", "zoe_lavoie")));
    }

    private static FilePayload photograph() {
        return new FilePayload("pont.jpg", "image/jpeg", Photographs.sideways(600, 400));
    }
}
