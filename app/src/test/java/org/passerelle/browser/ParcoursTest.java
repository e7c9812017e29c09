package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.PdfOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.Season;
import org.passerelle.platform.Words;

/// The story read, told in one’s own words, printed, and shared without a name. `-Dpictures=DIR` keeps what was printed.
@ExtendWith(Chromium.ForTests.class)
class ParcoursTest {

    private static final String PICTURES = System.getProperty("pictures", "");

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE).inTheDark());
    }

    @ParameterizedTest
    @MethodSource("views")
    void isToldPrintedAndShared(View view, Chromium chromium, @TempDir Path folder) throws Exception {
        int port = ground.server(true).port();
        ground.passerelle.within(() -> Season.liveThrough(ground.passerelle));
        try (var window = chromium.open(port, view)) {
            var words = Words.in(view.language());
            window.go("/story");
            window.link(words.say("story.new")).first().click();
            window.page.locator("#title").fill("Le grand saut, avec Zoé");
            window.page.locator("#on").fill("2024-05");
            window.button(words.say("layout.save")).click();
            assertThat(window.page.locator(".story")).containsText("Le grand saut, avec Zoé");

            window.go("/story/mandate/1");
            window.page.locator("#words").fill("Trois semaines, un pont.");
            window.button(words.say("layout.save")).click();
            assertThat(window.page.locator(".story")).containsText("Trois semaines, un pont.");
            print(window, folder, view);

            var shared = share(window, words, folder);
            assertThat(shared).contains("Trois semaines, un pont.").doesNotContain("Marc-André", "Zoé", "Chloé", "http");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void print(Window window, Path folder, View view) throws Exception {
        window.go("/story");
        var pdf = window.page.pdf(new PdfOptions().setFormat("Letter").setPreferCSSPageSize(true));
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Files.write((PICTURES.isEmpty() ? folder : Path.of(PICTURES)).resolve("story-" + view.language() + ".pdf"), pdf);
    }

    private static String share(Window window, Words words, Path folder) throws Exception {
        window.go("/story/share");
        assertThat(window.violations()).isEmpty();
        var download = window.page.waitForDownload(() -> window.button(words.say("story.share.do")).click());
        var file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return Files.readString(file);
    }
}
