package org.passerelle.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Ground;
import org.passerelle.platform.http.Counterpart;
import org.passerelle.platform.http.Counterpart.Manner;

/// The page as it works without any script.
class PressPageTest {

    private static final String FEED = """
            <rss version="2.0"><channel><title>Le carnet de Zoé</title><item><guid>1</guid><title>Écouter &lt;b&gt;d’abord&lt;/b&gt;</title>
            <link>https://example.org/1?utm_source=rss</link></item></channel></rss>""";

    private final Ground ground = Ground.on(Ground.Kind.SQLITE);
    private final Caller caller = new Caller(ground.server(true).port());
    private final Counterpart site = new Counterpart(_ -> Manner.answer(200, "Content-Type: text/xml; charset=utf-8\r\n", FEED));

    PressPageTest() {
        ground.passerelle.within(() -> {
            ground.passerelle.ownPeers.keep("127.0.0.1");
            return true;
        });
        page();
    }

    @AfterEach
    void close() {
        site.close();
        ground.close();
    }

    @Test
    void followsASiteAndShowsWhatIsNewToRead() {
        assertThat(page()).contains("Nothing yet");

        post("/press/feeds", Map.of("address", site.at("/").toString()));

        assertThat(page())
                .contains("Le carnet de Zoé", "Écouter d’abord", "href=\"https://example.org/1\"", "/publish/new?")
                .doesNotContain("utm_source");
        assertThat(caller.get("/press/feeds.opml").body()).contains("xmlUrl=\"" + site.at("/"));
    }

    @Test
    void readsAndKeepsByAButton() {
        post("/press/feeds", Map.of("address", site.at("/").toString()));

        post("/press/texts/1", Map.of("state", "kept"));
        assertThat(page()).contains("Kept for later", "All is read");
        post("/press/texts/1", Map.of("state", "read"));

        assertThat(page()).doesNotContain("Kept for later");
    }

    @Test
    void removesAFeedAndTakesItBack() {
        post("/press/feeds", Map.of("address", site.at("/").toString()));

        post("/press/feeds/1/removal", Map.of());
        assertThat(page()).contains("You no longer follow Le carnet de Zoé", "/undo/1");
        post("/undo/1", Map.of());

        assertThat(page()).contains("Le carnet de Zoé");
    }

    @Test
    void saysWhyAnAddressIsNotFollowed() {
        site.turn(_ -> Manner.answer(404, "", ""));

        var answer = caller.with("Accept-Language", "en").post("/press/feeds", Map.of("address", site.at("/").toString()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("127.0.0.1 answered 404", "value=\"" + site.at("/"));
    }

    private void post(String path, Map<String, String> form) {
        assertThat(caller.with("Accept-Language", "en").post(path, form).statusCode()).isLessThan(400);
    }

    private String page() {
        return caller.with("Accept-Language", "en").get("/press").body();
    }
}
