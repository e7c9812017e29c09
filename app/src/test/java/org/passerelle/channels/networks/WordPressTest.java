package org.passerelle.channels.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.channels.Account;
import org.passerelle.channels.Check;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Feedback;
import org.passerelle.channels.Field;
import org.passerelle.channels.Hearing;
import org.passerelle.channels.Measure;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Step;
import org.passerelle.channels.Trace;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;

/// Against a real WordPress, where `./test` could get one.
class WordPressTest {

    private static final WordPress WORDPRESS = new WordPress(Stages.DOOR, Stages.CLOCK);

    private static WordPressForTests site;

    @BeforeAll
    static void open() {
        var found = WordPressForTests.find();
        assumeTrue(found.isPresent(), "No WordPress here: ./test installs one where it may");
        site = found.get();
    }

    @Test
    void connectsByAnApplicationPassword() {
        var check = WORDPRESS.check(typed(site.password()));

        assertThat(check).isInstanceOfSatisfying(Check.Fine.class, fine -> {
            assertThat(fine.handle()).isEqualTo("Le blogue de Zoé");
            assertThat(fine.home()).isEqualTo(site.home());
            assertThat(fine.settings().get(Site.REST)).contains("rest_route");
        });
    }

    @Test
    void saysWhyItCannotConnect() {
        assertThat(WORDPRESS.check(typed("wrong wrong"))).isInstanceOfSatisfying(Check.Refused.class, refused -> {
            assertThat(refused.reason().key()).isIn("wordpress.password", "wordpress.header");
            assertThat(refused.lasting()).isTrue();
        });
        var nowhere = new Account(1, "wordpress", "", Map.of(Field.SITE, site.home() + "/wp-includes/js/underscore.js"), Map.of(), Map.of(), _ -> {});
        assertThat(WORDPRESS.check(nowhere)).isInstanceOf(Check.Refused.class);
    }

    @Test
    void findsThePageOfAgreement() {
        var step = WORDPRESS.begin(typed(""), URI.create("https://passerelle.example/channels/back"), "s3cret");

        assertThat(step).isInstanceOfSatisfying(Step.Go.class, go -> assertThat(go.to().toString())
                .startsWith(site.home() + "/wp-admin/authorize-application.php?app_name=Passerelle")
                .contains("success_url=https%3A%2F%2Fpasserelle.example%2Fchannels%2Fback%3Fstate%3Ds3cret"));
    }

    @Test
    void publishesAPostWithItsImage() throws IOException, InterruptedException {
        var account = connected();
        var draft = Draft.of("Un pont entre deux rives.\n\nVoir https://example.org/?a=1&b=2", "fr")
                .titled("Le pont & l’eau")
                .with(List.of(new Draft.Image("pont.png", "image/png", png(), "Un pont de bois")))
                .filed(List.of("ponts"), List.of("Ouvrages"))
                .commented("Merci de me lire.");

        var published = published(WORDPRESS.publish(account, draft, Trace.fleeting()));

        assertThat(site.php("echo get_post_status(%s), '|', get_the_title(%s);".formatted(published.remoteId(), published.remoteId())))
                .startsWith("publish|Le pont");
        assertThat(site.php("echo get_post_meta(get_post_thumbnail_id(%s), '_wp_attachment_image_alt', true);".formatted(published.remoteId())))
                .isEqualTo("Un pont de bois");
        assertThat(site.php("echo get_the_category(%s)[0]->name, '|', get_the_tags(%s)[0]->name;".formatted(published.remoteId(), published.remoteId())))
                .isEqualTo("Ouvrages|ponts");
        assertThat(site.php("echo get_comments(['post_id' => %s])[0]->comment_content;".formatted(published.remoteId())))
                .isEqualTo("Merci de me lire.");
    }

    @Test
    void goesOnWhereItStopped() throws IOException, InterruptedException {
        var account = connected();
        var draft = Draft.of("Perdu en chemin.", "fr").titled("Une fois");
        var trace = Trace.fleeting();
        var lost = site.php("echo wp_insert_post(['post_title' => 'Une fois', 'post_author' => 1, 'post_content' => '<p>Perdu en chemin.</p>', 'post_status' => 'draft']);");
        trace.keep("asked", "2026-11-21T12:00:00Z");

        assertThat(WORDPRESS.reconcile(account, draft, trace)).isInstanceOf(Outcome.RetryLater.class);
        var published = published(WORDPRESS.publish(account, draft, trace));

        assertThat(published.remoteId()).isEqualTo(lost);
        assertThat(published(WORDPRESS.reconcile(account, draft, trace)).remoteId()).isEqualTo(lost);
        assertThat(published(WORDPRESS.publish(account, draft, trace)).remoteId()).isEqualTo(lost);
        assertThat(site.php("echo count(get_posts(['title' => 'Une fois', 'post_status' => 'any', 'numberposts' => -1]));")).isEqualTo("1");
    }

    @Test
    void hearsCommentsAndAnswersThemOnce() throws IOException, InterruptedException {
        var account = connected();
        var post = published(WORDPRESS.publish(account, Draft.of("Qu’en pensez-vous\u202F?", "fr").titled("Question"), Trace.fleeting()));
        var before = heard(WORDPRESS.listen(account, "")).since();
        site.php(("wp_insert_comment(['comment_post_ID' => %s, 'comment_author' => 'Léon Gagnon', 'comment_author_email' => "
                        + "'leon.gagnon@example.com', 'comment_content' => 'Beau pont !', 'comment_approved' => 0]);")
                .formatted(post.remoteId()));

        var heard = heard(WORDPRESS.listen(account, before));

        assertThat(heard.feedback()).singleElement().satisfies(comment -> {
            assertThat(comment.kind()).isEqualTo(Feedback.Kind.COMMENT);
            assertThat(comment.author().name()).isEqualTo("Léon Gagnon");
            assertThat(comment.author().email()).isEqualTo("leon.gagnon@example.com");
            assertThat(comment.words()).isEqualTo("Beau pont !");
            assertThat(comment.about()).isEqualTo(post.remoteId());
            assertThat(comment.isPending()).isTrue();
        });
        assertThat(heard(WORDPRESS.listen(account, heard.since())).feedback()).isEmpty();

        var answer = Draft.of("Merci, Léon\u202F!", "fr").answering(heard.feedback().getFirst().remoteId());
        var first = published(WORDPRESS.publish(account, answer, Trace.fleeting()));
        assertThat(published(WORDPRESS.publish(account, answer, Trace.fleeting())).remoteId()).isEqualTo(first.remoteId());
        assertThat(WORDPRESS.measure(account, post.remoteId())).isInstanceOf(Measure.Counted.class);
    }

    @Test
    void worksWithAddressesOfBothKinds() throws IOException, InterruptedException {
        site.php("update_option('permalink_structure', '/%postname%/'); flush_rewrite_rules();");
        try {
            var fine = (Check.Fine) WORDPRESS.check(typed(site.password()));

            assertThat(fine.settings().get(Site.REST)).endsWith("/wp-json/");
            assertThat(Stages.DOOR.send(Request.get(site.home()))).isInstanceOf(Received.class);
        } finally {
            site.php("update_option('permalink_structure', '');");
        }
    }

    private static Account typed(String password) {
        var settings = Map.of(Field.SITE, site.home().toString(), Field.USER, "zoe");
        return new Account(1, "wordpress", "", settings, Map.of(Field.PASSWORD, password), Map.of(), _ -> {});
    }

    private static Account connected() {
        var typed = typed(site.password());
        var settings = new HashMap<>(typed.settings());
        settings.putAll(((Check.Fine) WORDPRESS.check(typed)).settings());
        return new Account(1, "wordpress", "", settings, Map.of(Field.PASSWORD, site.password()), Map.of(), _ -> {});
    }

    private static Outcome.Published published(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        return (Outcome.Published) outcome;
    }

    private static Hearing.Heard heard(Hearing hearing) {
        assertThat(hearing).isInstanceOf(Hearing.Heard.class);
        return (Hearing.Heard) hearing;
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
