package org.passerelle.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Field;
import org.passerelle.channels.Photographs;
import org.passerelle.channels.networks.SnacForTests;
import org.passerelle.channels.networks.WordPressForTests;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Delivery.State;

/// Written in the composer, carried by the postman, and read back from the real software, where `./test` could get it.
class CounterpartsTest {

    private static final URI BACK = URI.create("http://127.0.0.1:1/channels/back");
    private static final int ROUNDS = 100;
    private static final Duration PAUSE = Duration.ofMillis(100);

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    private final Passerelle passerelle = ground.passerelle;
    private final Caller caller = new Caller(ground.server(true).port());

    @BeforeEach
    void allowThisMachine() {
        within(() -> {
            passerelle.ownPeers.keep("127.0.0.1");
            return true;
        });
        caller.get("/publish");
    }

    @Test
    void showsAnImageToReadersOfTheBlog() throws IOException, InterruptedException {
        var found = WordPressForTests.find();
        assumeTrue(found.isPresent(), "No WordPress here: ./test installs one where it may");
        var site = found.get();
        int channel = within(() -> passerelle.publishing.channels.connect(kind("wordpress"), "", Map.of(
                Field.SITE, site.home().toString(), Field.USER, "zoe", Field.PASSWORD, site.password())));

        var out = published(channel, "Un pont entre deux rives.");

        assertThat(site.php("echo get_post_meta(get_post_thumbnail_id(%s), '_wp_attachment_image_alt', true);".formatted(out.remoteId())))
                .isEqualTo("Un pont de bois");
    }

    @Test
    void showsAnImageToFollowers() throws InterruptedException {
        var found = SnacForTests.find();
        assumeTrue(found.isPresent(), "No server that speaks Mastodon’s language here: ./test installs one where it may");
        var server = found.get();
        int channel = within(() -> {
            var way = passerelle.publishing.channels.begin(
                    (Channel.Authorises) kind("mastodon"), 0, "", Map.of(Field.INSTANCE, server.home().toString()), BACK);
            var query = server.agree(way.to(), "zoe");
            return passerelle.publishing.channels.finish(query.get("state"), BACK, query);
        });

        var out = published(channel, "Un pont entre deux rives, vu du composeur.");

        var token = within(() -> passerelle.publishing.channels.find(channel)).orElseThrow().account().secret(Field.TOKEN);
        var status = within(() -> passerelle.door.send(
                Request.get(server.home().resolve("/api/v1/statuses/" + out.remoteId())).bearer(token)));
        assertThat(((Received) status).text()).contains("Un pont de bois", "vu du composeur");
    }

    private Delivery published(int channel, String text) throws InterruptedException {
        caller.send("/publish/images", Map.of("page", "a-form", "text", text), "images", "pont.jpg", Photographs.sideways(640, 480));
        caller.post("/publish/1", Map.of("text", text, "title", "Le pont", "to", "" + channel, "alt-1", "Un pont de bois", "way", "now"));
        for (int i = 0; i < ROUNDS && delivery().state() != State.PUBLISHED; i++) {
            within(passerelle.publishing.postman::round);
            Thread.sleep(PAUSE);
        }
        assertThat(delivery().state()).isEqualTo(State.PUBLISHED);
        return delivery();
    }

    private Delivery delivery() {
        return within(() -> passerelle.publishing.publications.find(1)).orElseThrow().deliveries().getFirst();
    }

    private Channel kind(String kind) {
        return passerelle.publishing.channels.kind(kind).orElseThrow();
    }

    private <T> T within(Supplier<T> work) {
        return passerelle.within(work::get);
    }
}
