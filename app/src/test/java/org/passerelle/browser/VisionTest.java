package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.Cast.INES;
import static org.passerelle.Cast.LEON;

import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.Words;
import org.passerelle.publishing.Publication;
import org.passerelle.time.Activity;
import org.passerelle.time.Given;

/// Paper first: begun, left midway, taken up again and printed; then an objective that facts tell, and a look back at it.
/// `-Dpictures=DIR` keeps what it looked like.
@ExtendWith(Chromium.ForTests.class)
class VisionTest {

    private static final String PICTURES = System.getProperty("pictures", "");

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    private final Passerelle passerelle = ground.passerelle;

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE).inTheDark());
    }

    @ParameterizedTest
    @MethodSource("views")
    void isWrittenAtOnesOwnPaceAndMeasuredByFacts(View view, Chromium chromium) {
        var words = Words.in(view.language());
        passerelle.within(this::meetTwoPeople);
        try (var window = chromium.open(ground.server(true).port(), view)) {
            beginAndLeave(window, words);
            takeUpAgain(window, words);
            print(window);
            setAnObjective(window, words);
            lookBack(window, words);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private boolean meetTwoPeople() {
        var ids = Cast.joinAll(passerelle);
        for (var member : List.of(LEON, INES)) {
            var day = Moment.on(passerelle.almanac.today().minusDays(9), passerelle.almanac.zone());
            passerelle.exchanges.note(new Note(List.of(ids.get(member)), day, Medium.MEETING, Direction.BOTH, null, ""));
        }
        return true;
    }

    private void beginAndLeave(Window window, Words words) {
        window.go("/vision");
        look(window, "empty");
        window.link(words.say("vision.begin")).first().click();
        window.page.getByLabel(words.say("purpose.clients")).check();
        look(window, "why");
        window.button(words.say("vision.continue")).click();
        window.page.locator("#roles").fill("imprimeur, architecte");
        window.button(words.say("vision.later")).click();
        assertThat(window.page.locator("main")).containsText(words.say("vision.step.whom"));
    }

    private void takeUpAgain(Window window, Words words) {
        window.link(words.say("vision.resume")).click();
        assertThat(window.page.locator("#roles")).hasValue("imprimeur\narchitecte");
        window.button(words.say("vision.continue")).click();
        window.link(words.say("vision.skip")).click();
        window.page.locator("#hours").fill("200");
        window.button(words.say("vision.continue")).click();
        assertThat(window.page.locator(".remark.wrong")).isVisible();
        assertThat(window.page.locator("#hours")).hasValue("200");
        look(window, "refused");
        window.page.locator("#hours").fill("5");
        window.button(words.say("vision.continue")).click();
        assertThat(window.page.locator("input[value=blog]")).isChecked();
        assertThat(window.page.locator("input[value=instagram]")).not().isChecked();
        assertThat(window.page.locator(".suiting").first()).containsText(words.say("advice.clients"));
        look(window, "places");
        window.button(words.say("vision.continue")).click();
        window.page.locator("#subjects").fill("ponts, rives");
        look(window, "line");
        window.button(words.say("vision.continue")).click();
        assertThat(window.page).hasURL(Pattern.compile(".*/vision$"));
        assertThat(window.page.locator(".paper")).containsText(words.say("purpose.clients"));
    }

    private static void print(Window window) {
        for (var path : List.of("/vision", "/vision/blank")) {
            window.go(path);
            var options = new PdfOptions().setPreferCSSPageSize(true).setPrintBackground(false);
            if (!PICTURES.isEmpty()) options.setPath(Path.of(PICTURES, path.replace('/', '-') + ".pdf"));

            assertThat(window.page.pdf(options)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    private void setAnObjective(Window window, Words words) {
        window.go("/vision/objectives/new");
        assertThat(window.page.locator("#scope")).hasValue("imprimeur\narchitecte");
        window.page.locator("#title").fill("Six imprimeurs");
        window.page.locator("#target").fill("6");
        window.page.locator("#begun").fill("2026-10-01");
        window.page.locator("#due").fill("2026-09-01");
        window.button(words.say("objective.add")).click();
        assertThat(window.page.locator(".remark.wrong")).containsText(words.say("objective.backwards"));
        assertThat(window.page.locator("#title")).hasValue("Six imprimeurs");
        look(window, "objective-refused");
        window.page.locator("#due").fill("2027-03-31");
        window.button(words.say("objective.add")).click();
        assertThat(window.page.locator(".gauge")).containsText("2 / 6");
        assertThat(window.page.locator("table")).containsText("Léon Gagnon");
        look(window, "objective");
    }

    private void lookBack(Window window, Words words) {
        window.go("/vision/review");
        window.choice(words.say("review.change")).check();
        window.page.locator("[name^=target-]").fill("4");
        window.page.locator("[name^=words-]").fill("Six, c’était trop.");
        look(window, "review");
        window.button(words.say("review.save")).click();
        assertThat(window.page.locator(".reviews")).containsText(words.say("review.from.to", "4", "6"));
        passerelle.within(() -> serve(1));
        window.go("/vision/objectives/1");
        assertThat(window.page.locator("main")).containsText(words.say("objective.hours", words.dates().minutes(120)));
        assertThat(window.page.locator("main")).containsText("Deux rives");
        look(window, "served");
        window.go("/publish");
        window.link("Six imprimeurs").first().click();
        assertThat(window.page.locator("main")).containsText("Deux rives");
        window.go("/vision");
        assertThat(window.page.locator(".gauge")).containsText("2 / 4");
        look(window, "vision");
    }

    private int serve(int objective) {
        var today = passerelle.almanac.today();
        passerelle.returns.times.add(new Given(today, 120, Activity.WRITING, null, objective, "billet"));
        return passerelle.publishing.publications.write(
                new Publication.Words(Publication.Kind.ORIGINAL, "Deux rives", "Un pont.", "fr", "", "", objective));
    }

    private static void look(Window window, String name) {
        assertThat(window.violations()).as(name).isEmpty();
        assertThat(window.scrollsSideways()).as(name).isFalse();
        if (!PICTURES.isEmpty()) {
            var language = window.words().language();
            var path = Path.of(PICTURES, "%s-%s.png".formatted(language, name));
            window.page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(path));
        }
    }
}
