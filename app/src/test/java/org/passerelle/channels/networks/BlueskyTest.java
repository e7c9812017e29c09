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
import org.passerelle.channels.Field;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Trace;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;

/// Against Bluesky's own development server, brought by `./test bluesky`.
class BlueskyTest {

    private static final Bluesky BLUESKY = new Bluesky(Stages.DOOR, Clock.systemUTC());

    private static BlueskyForTests server;
    private static Account zoe;

    @BeforeAll
    static void open() {
        var found = BlueskyForTests.find();
        assumeTrue(found.isPresent(), "No server of Bluesky’s here: ./test bluesky brings one");
        server = found.get();
        zoe = connect(BlueskyForTests.PASSWORD);
    }

    @Test
    void signsInOnceAndKeepsTheSession() {
        assertThat(zoe.setting(BlueskySession.DID)).startsWith("did:plc:");
        assertThat(zoe.secret("refresh")).isNotEmpty();

        var before = zoe.secret("access");
        published(BLUESKY.publish(zoe, Draft.of("Bonjour", "fr"), Trace.fleeting()));

        assertThat(zoe.secret("access")).isEqualTo(before);
    }

    @Test
    void renewsASessionThatIsNoLongerGood() {
        var refresh = zoe.secret("refresh");
        var tired = new Account(1, "bluesky", "", zoe.settings(), Map.of(Field.PASSWORD, BlueskyForTests.PASSWORD, "refresh", refresh), Map.of(), _ -> {});

        published(BLUESKY.publish(tired, Draft.of("Encore là", "fr"), Trace.fleeting()));

        assertThat(tired.secret("access")).isNotEmpty();
    }

    @Test
    void saysThatThePasswordIsWrong() {
        var check = BLUESKY.check(typed("wrong"));

        assertThat(check).isInstanceOfSatisfying(Check.Refused.class, refused -> {
            assertThat(refused.lasting()).isTrue();
            assertThat(refused.reason().key()).isEqualTo("bluesky.password");
        });
    }

    @Test
    void publishesAThreadWithImageLinkMentionAndTag() throws IOException {
        var draft = Draft.of("", "fr")
                .inParts(List.of("Café 🌉 avec @leon.test : https://example.org/pont #pont", "La suite"))
                .with(List.of(new Draft.Image("pont.png", "image/png", png(), "Un pont de bois")));

        var published = published(BLUESKY.publish(zoe, draft, Trace.fleeting()));

        var record = record(published);
        assertThat(record.path("facets")).hasSize(3);
        assertThat(record.path("embed").path("images").path(0).path("alt").asString()).isEqualTo("Un pont de bois");
        assertThat(record.path("langs").path(0).asString()).isEqualTo("fr");
    }

    @Test
    void makesACardOfTheSharedPage() throws IOException {
        var card = new Draft.Card(URI.create("https://example.org/pont"), "Le pont", "Entre deux rives", new Draft.Image("a.png", "image/png", png(), ""));

        var published = published(BLUESKY.publish(zoe, Draft.of("À lire", "fr").with(card), Trace.fleeting()));

        var external = record(published).path("embed").path("external");
        assertThat(external.path("title").asString()).isEqualTo("Le pont");
        assertThat(external.path("thumb").path("$type").asString()).isEqualTo("blob");
    }

    @Test
    void isThereOnceHoweverOftenItIsSent() {
        var kept = new StringBuilder();
        var draft = Draft.of("Une fois pour toutes", "fr");
        var trace = Trace.read("", json -> kept.replace(0, kept.length(), json));
        var first = published(BLUESKY.publish(zoe, draft, trace));
        int before = count();

        var dead = kept.toString().replaceAll(",?\"(uri|cid)\\.0\":\"[^\"]*\"", "").replace("{,", "{");
        assertThat(published(BLUESKY.reconcile(zoe, draft, Trace.read(dead, _ -> {}))).remoteId()).isEqualTo(first.remoteId());
        assertThat(published(BLUESKY.publish(zoe, draft, Trace.read(dead, _ -> {}))).remoteId()).isEqualTo(first.remoteId());
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void knowsWhatIsNotThere() {
        var trace = Trace.fleeting();
        trace.keep(Map.of("key.0", "3k2222222222a", "record.0", "{}"));

        assertThat(BLUESKY.reconcile(zoe, Draft.of("Jamais parti", "fr"), trace)).isInstanceOf(Outcome.RetryLater.class);
    }

    private static int count() {
        return ask("com.atproto.repo.listRecords?collection=app.bsky.feed.post&limit=100&repo=" + zoe.setting(BlueskySession.DID))
                .path("records")
                .size();
    }

    private static JsonNode record(Outcome.Published published) {
        var key = published.remoteId().replaceAll(".*/", "");
        return ask("com.atproto.repo.getRecord?collection=app.bsky.feed.post&rkey=" + key + "&repo=" + zoe.setting(BlueskySession.DID)).path("value");
    }

    private static JsonNode ask(String method) {
        return ((Received) Stages.DOOR.send(Request.get(server.home().resolve("/xrpc/" + method)))).json().orElseThrow();
    }

    private static Account typed(String password) {
        var settings = Map.of(Field.HANDLE, "@zoe.test", Field.PDS, server.home().toString());
        return new Account(1, "bluesky", "", settings, Map.of(Field.PASSWORD, password), Map.of(), _ -> {});
    }

    private static Account connect(String password) {
        var typed = typed(password);
        var fine = (Check.Fine) BLUESKY.check(typed);
        var settings = new HashMap<>(typed.settings());
        settings.putAll(fine.settings());
        var secrets = new HashMap<>(Map.of(Field.PASSWORD, password));
        secrets.putAll(fine.secrets());
        return new Account(1, "bluesky", "", settings, secrets, Map.of(), _ -> {});
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
