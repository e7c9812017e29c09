package org.passerelle.channels.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
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

/// Against a real server that speaks Mastodon's language, where `./test` could get one.
class MastodonTest {

    private static final Mastodon MASTODON = new Mastodon(Stages.DOOR, Clock.systemUTC());
    private static final URI BACK = URI.create("http://127.0.0.1:1/channels/back");

    private static SnacForTests server;
    private static Account zoe;
    private static Account leon;

    @BeforeAll
    static void open() {
        var found = SnacForTests.find();
        assumeTrue(found.isPresent(), "No server that speaks Mastodon’s language here: ./test installs one where it may");
        server = found.get();
        zoe = connect(server, "zoe");
        leon = connect(server, "leon");
    }

    @Test
    void connectsByAgreementOnTheServer() {
        assertThat(zoe.secret(Field.TOKEN)).isNotEmpty();
        assertThat(zoe.setting("acct")).startsWith("zoe@");
        assertThat(MASTODON.check(zoe)).isInstanceOf(Check.Fine.class);
    }

    @Test
    void asksToReconnectWhereTheTokenIsNoLongerGood() {
        var stranger = new Account(1, "mastodon", "", zoe.settings(), Map.of(Field.TOKEN, "stale"), Map.of(), _ -> {});

        assertThat(MASTODON.check(stranger)).isInstanceOfSatisfying(Check.Refused.class, refused -> assertThat(refused.lasting()).isTrue());
        assertThat(MASTODON.publish(stranger, Draft.of("Rien", "fr"), Trace.fleeting())).isInstanceOf(Outcome.NeedsReconnect.class);
    }

    @Test
    void publishesAThreadWithItsImageOnce() throws IOException {
        var draft = Draft.of("", "fr")
                .inParts(List.of("Un pont entre deux rives, https://example.org/pont", "Et la suite…"))
                .with(List.of(new Draft.Image("pont.png", "image/png", png(), "Un pont de bois")));
        var kept = new StringBuilder();
        var trace = Trace.read("", json -> kept.replace(0, kept.length(), json));

        var published = published(MASTODON.publish(zoe, draft, trace));

        var lost = Trace.read(kept.toString().replaceAll("\"(status|url|at)\\.\\d\":\"[^\"]*\",?", "").replace(",}", "}"), _ -> {});
        assertThat(published(MASTODON.reconcile(zoe, draft, lost)).remoteId()).isEqualTo(published.remoteId());
        var again = Trace.read(kept.toString().replaceAll("\"(status|url|at)\\.\\d\":\"[^\"]*\",?", "").replace(",}", "}"), _ -> {});
        assertThat(published(MASTODON.publish(zoe, draft, again)).remoteId()).isEqualTo(published.remoteId());
        var status = ask("/api/v1/statuses/" + published.remoteId());
        assertThat(status).contains("Un pont de bois").contains("example.org/pont");
    }

    @Test
    void knowsWhatIsNotThere() {
        var trace = Trace.fleeting();
        trace.keep(Map.of("key.0", "k", "asked.0", "2026-11-21T12:00:00Z"));

        assertThat(MASTODON.reconcile(zoe, Draft.of("Jamais parti.", "fr"), trace)).isInstanceOf(Outcome.RetryLater.class);
    }

    @Test
    void hearsAnAnswer() throws InterruptedException {
        var question = published(MASTODON.publish(zoe, Draft.of("Qui connaît un imprimeur\u202F?", "fr"), Trace.fleeting()));
        published(MASTODON.publish(
                leon, Draft.of("@zoe Moi, je suis imprimeur.", "fr").answering(seenBy(leon, question)), Trace.fleeting()));

        var feedback = heard("imprimeur");

        assertThat(feedback.author().handle()).startsWith("leon@");
        assertThat(feedback.words()).contains("Moi, je suis imprimeur.");
        assertThat(feedback.kind()).isIn(Feedback.Kind.REPLY, Feedback.Kind.MENTION);
        assertThat(MASTODON.measure(zoe, question.remoteId())).isInstanceOf(Measure.Counted.class);
        assertThat(MASTODON.measure(zoe, "12345")).isInstanceOfAny(Measure.Gone.class, Measure.Unmeasured.class);
    }

    /// What was said travels from one account to the other by a queue.
    private static Feedback heard(String word) throws InterruptedException {
        for (int i = 0; i < 40; i++) {
            if (MASTODON.listen(zoe, "") instanceof Hearing.Heard heard)
                for (var each : heard.feedback()) if (each.words().contains(word)) return each;
            Thread.sleep(250);
        }
        throw new AssertionError("Nothing was heard");
    }

    /// Both are on one server, and numbers are the server's.
    private static String seenBy(Account account, Outcome.Published published) {
        assertThat(account.setting(Field.INSTANCE)).isEqualTo(server.home().toString());
        return published.remoteId();
    }

    static Account connect(SnacForTests server, String user) {
        var typed = new Account(1, "mastodon", user, Map.of(Field.INSTANCE, server.home().toString()), Map.of(), Map.of(), _ -> {});
        var go = (Step.Go) MASTODON.begin(typed, BACK, "s3cret");
        var gone = new Account(1, "mastodon", user, typed.settings(), go.secrets(), Map.of(), _ -> {});
        assertThat(go.to().getQuery()).contains("code_challenge=", "state=s3cret");
        var query = server.agree(go.to(), user);
        assertThat(query).containsEntry("state", "s3cret");
        var fine = (Check.Fine) MASTODON.finish(gone, BACK, query);
        var settings = new HashMap<>(typed.settings());
        settings.putAll(fine.settings());
        return new Account(1, "mastodon", user, settings, fine.secrets(), fine.limits(), _ -> {});
    }

    private static String ask(String path) {
        return ((Received) Stages.DOOR.send(Request.get(server.home().resolve(path)).bearer(zoe.secret(Field.TOKEN)))).text();
    }

    private static Outcome.Published published(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        return (Outcome.Published) outcome;
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
