package org.passerelle.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.Season;
import org.passerelle.TwoCopies;
import org.passerelle.news.Kind;

class NewsPageTest {

    private final Ground ground = Ground.on(Ground.Kind.SQLITE);
    private final Passerelle passerelle = ground.passerelle;

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void tellsWhatTwoCopiesSayAndTakesAnAnswerForAll() {
        passerelle.within(() -> Season.liveThrough(passerelle));
        passerelle.within(() -> {
            TwoCopies.bring(passerelle);
            return true;
        });
        var caller = new Caller(ground.server(true).port()).with("Accept-Language", "fr");

        var page = caller.get("/news").body();
        var person = caller.get("/people/8").body();
        var answered = caller.post("/news", Map.of("kind", "move", "answer", "right"));

        assertThat(page).contains("Fatou Diop", "Chloé Nguyen", "Zoé Lavoie", "Émile Côté");
        assertThat(person).contains("Le Préau", "Passe-Mot", "action=\"/news\"");
        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(passerelle.within(passerelle.doors.news::counts))
                .doesNotContainKey(Kind.MOVE)
                .containsKeys(Kind.TITLE, Kind.DIFFERENCE, Kind.NEW_LINK, Kind.LOST_LINK);
    }
}
