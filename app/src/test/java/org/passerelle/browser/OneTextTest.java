package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.channels.Photographs;
import org.passerelle.channels.networks.SnacForTests;
import org.passerelle.channels.networks.WordPressForTests;
import org.passerelle.platform.Words;
import org.passerelle.publishing.Delivery.State;

/// One text for every place, from the accounts connected to the person who answers: on a real blog, on a real server that
/// speaks Mastodon's language, and by hand on LinkedIn. `-Dpictures=DIR` keeps what it looked like.
@ExtendWith(Chromium.ForTests.class)
class OneTextTest {

    private static final String PICTURES = System.getProperty("pictures", "");
    private static final int PAUSE_MILLIS = 250;
    private static final int PAUSES_MAXIMUM = 400;
    private static final String ALT = "Un pont de bois";
    private static final String OUT = "https://www.linkedin.com/feed/update/urn:li:share:1";

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE, Clock.systemUTC());

    private WordPressForTests blog;
    private SnacForTests server;
    private View view;
    private Words words;
    private String title;

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE).inTheDark());
    }

    @ParameterizedTest
    @MethodSource("views")
    void goesToEachPlaceAsEachPlaceTakesIt(View seen, Chromium chromium) throws Exception {
        blog = WordPressForTests.find().orElse(null);
        server = SnacForTests.find().orElse(null);
        assumeTrue(blog != null && server != null, "No WordPress or no Mastodon here: ./test installs them where it may");
        view = seen;
        words = Words.in(view.language());
        title = "Le pont de " + view.language();

        try (var window = chromium.open(ground.server(true).port(), view)) {
            connect(window);
            write(window);
            plan(window);
            sendNow(window);
            publishByHand(window);
            readWhatIsThere(window, chromium);
            hearWhatCameOfIt(window);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void connect(Window window) {
        window.go("/channels");
        window.page.getByLabel(words.say("peers.label")).fill("127.0.0.1");
        window.button(words.say("layout.save")).click();

        window.go("/channels/new/wordpress");
        window.page.getByLabel(words.say("field.site")).fill(blog.home().toString());
        window.page.getByLabel(words.say("field.user")).fill("zoe");
        window.page.getByLabel(words.say("field.password")).fill(blog.password());
        window.button(words.say("channel.typed")).click();
        assertThat(window.page.locator("main")).containsText(words.say("channel.state.ready"));

        window.go("/channels/new/mastodon");
        window.page.getByLabel(words.say("field.instance")).fill(server.home().toString());
        window.button(words.say("channel.agree", "Mastodon")).click();
        window.link(words.say("channel.leave", "127.0.0.1")).click();
        window.page.locator("input[name=login]").fill("zoe");
        window.page.locator("input[name=passwd]").fill(server.password("zoe"));
        window.page.locator("input[type=submit]").click();
        assertThat(window.page.locator("main")).containsText(words.say("channel.state.ready"));

        window.go("/channels/new/linkedin-hand");
        window.page.locator("#name").fill("LinkedIn");
        window.button(words.say("channel.connect.do")).click();
        window.go("/channels");
        look(window, "channels");
    }

    private void write(Window window) {
        window.go("/publish/new");
        window.page.locator("#title").fill(title);
        window.page.locator("#text").fill("Deux rives, un pont : trois ans de travail racontés ici.\n\nEt vous, que reliez-vous ?");
        window.page.locator("input[name=images]")
                .setInputFiles(new FilePayload("pont.jpg", "image/jpeg", Photographs.jpeg(1200, 800)));
        window.page.locator("textarea[name^=alt-]").fill(ALT);
        ownWords(window, "Mastodon").fill("Deux rives, un pont. Que reliez-vous ? #ponts");
        assertThat(window.page.locator("#proof")).containsText("#ponts");
        look(window, "composer");
    }

    /// Where one place is told otherwise.
    private Locator ownWords(Window window, String network) {
        var place = window.page.locator(".place-to").filter(new Locator.FilterOptions().setHasText(network));
        place.locator("summary").click();
        return place.locator("textarea[name^=text-]");
    }

    private void plan(Window window) {
        window.page.locator("[name=at]").fill(LocalDate.now().plusDays(2).atTime(8, 30).toString());
        window.button(words.say("publish.way.plan")).click();
        assertThat(window.page.locator("#courses")).containsText(words.say("delivery.state.queued"));
        look(window, "planned");
        window.go("/publish");
        look(window, "list");
        window.link(title).first().click();
    }

    private void sendNow(Window window) throws InterruptedException {
        window.button(words.say("publish.way.now")).click();
        untilSettled();
        window.page.reload();
        assertThat(published(window)).hasCount(2);
        look(window, "out");
    }

    private void untilSettled() throws InterruptedException {
        for (int i = 0; i < PAUSES_MAXIMUM && isUnderWay(); i++) Thread.sleep(PAUSE_MILLIS);
    }

    private boolean isUnderWay() {
        return ground.passerelle.within(() -> {
            ground.passerelle.publishing.postman.round();
            return ground.passerelle.publishing.queue.all().stream().anyMatch(each -> each.state() == State.SENDING || each.state() == State.QUEUED);
        });
    }

    private static Locator published(Window window) {
        return window.page.locator("#courses a.plain");
    }

    private void publishByHand(Window window) {
        window.go("/publish");
        window.page.locator(".posts.asking button.do").first().click();
        assertThat(window.page.locator(".by-hand a.do")).hasAttribute("href", Pattern.compile("https://www\\.linkedin\\.com/.*"));
        look(window, "by-hand");
        window.page.locator("#url").fill(OUT);
        window.button(words.say("publish.is.out")).click();
        assertThat(published(window)).hasCount(3);
        look(window, "done");
    }

    /// The blog has no theme to show itself by: its own words are asked of it.
    private void readWhatIsThere(Window window, Chromium chromium) throws Exception {
        var addresses = published(window).all().stream().map(link -> link.getAttribute("href")).toList();
        assertThat(blog.php(("$post = get_posts(['title' => '%s'])[0]; echo $post->post_content"
                                + " . get_post_meta(get_post_thumbnail_id($post), '_wp_attachment_image_alt', true);")
                        .formatted(title)))
                .contains("Deux rives, un pont")
                .endsWith(ALT);
        try (var visitor = chromium.open(ground.server(true).port(), view)) {
            visitor.page.navigate(addresses.get(1));
            assertThat(visitor.page.locator("body")).containsText("Que reliez-vous");
            assertThat(visitor.page.locator("img[alt='" + ALT + "']")).hasCount(1);
        }
        assertThat(addresses.get(2)).isEqualTo(OUT);
    }

    private void hearWhatCameOfIt(Window window) throws Exception {
        var visitor = "Anaïs Roy " + view.width();
        blog.php(("wp_insert_comment(['comment_post_ID' => get_posts(['title' => '%s'])[0]->ID, 'comment_author' => '%s',"
                        + " 'comment_author_email' => 'anais.roy%d@example.org', 'comment_content' => 'Trois ans, bravo.'"
                        + ", 'comment_approved' => '1']);")
                .formatted(title, visitor, view.width()));
        window.go("/publish/feedback");
        window.button(words.say("feedback.listen")).click();
        var card = window.page.locator(".stranger").filter(new Locator.FilterOptions().setHasText(visitor));
        assertThat(card).containsText("Trois ans, bravo.");
        look(window, "heard");
        card.locator("button.do").click();
        assertThat(window.heading(visitor)).isVisible();
        assertThat(window.page.locator("main")).containsText("Trois ans, bravo.");
        window.go("/publish/feedback");
        assertThat(window.page.locator(".latest")).containsText(visitor);
        look(window, "feedback");
        window.link(title).first().click();
        assertThat(window.page.locator("main")).containsText("Trois ans, bravo.");
        look(window, "came-of-it");
    }

    private void look(Window window, String name) {
        assertThat(window.violations()).as(name).isEmpty();
        assertThat(window.scrollsSideways()).as(name).isFalse();
        if (!PICTURES.isEmpty()) window.page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(PICTURES, "%s-%d-%s.png".formatted(view.language(), view.width(), name))));
    }
}
