package org.passerelle.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Ground;
import org.passerelle.Season;

/// The page as it works without any script.
class MannersPageTest {

    private static final String PITCH = "Hello, we offer a free audit, no obligation. Can I show you our <b>solution</b>? From $49 a month.";

    private final Ground ground = Ground.on(Ground.Kind.SQLITE);
    private final Caller caller = new Caller(ground.server(true).port());

    MannersPageTest() {
        ground.passerelle.within(() -> Season.liveThrough(ground.passerelle));
        caller.with("Accept-Language", "en").get("/manners");
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void readsAMessageToAStrangerOver() {
        var page = post(Map.of("text", PITCH, "kind", "message", "to", "Karim Haddad"));

        assertThat(page)
                .contains("This first message reads like a sales pitch")
                .contains("this is a first contact")
                .contains("Three other beginnings")
                .contains("<blockquote lang=\"en\">Hello, I am writing because")
                .contains("value=\"Karim Haddad\"")
                .contains("&lt;b&gt;solution&lt;/b&gt;");
    }

    @Test
    void readsADraftToSomeoneKnownOver() {
        assertThat(caller.get("/people/2/write").body()).contains("form=\"draft-read\"").contains("name=\"person\" value=\"2\"");
        assertThat(post(Map.of("text", PITCH, "person", "2"))).contains("Nothing to add").contains("value=\"Awa Bâ\"");
    }

    @Test
    void asksForATextAndKeepsWhatWasTyped() {
        var answer = caller.with("Accept-Language", "en").post("/manners", Map.of("text", " ", "to", "Karim Haddad"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Paste a text first.").contains("value=\"Karim Haddad\"");
    }

    private String post(Map<String, String> form) {
        var answer = caller.with("Accept-Language", "en").post("/manners", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
