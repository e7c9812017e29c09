package org.passerelle.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Cast;
import org.passerelle.CommandLine;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Address;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.feedback.Heard;
import org.passerelle.publishing.feedback.Respondent.State;
import tools.jackson.databind.json.JsonMapper;

/// What came of what was published, as the pages and the command tell it.
@OnBothDatabases
class FeedbackPageTest {

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private final Caller caller;

    FeedbackPageTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        passerelle.within(() -> {
            var heard = new Heard(passerelle);
            int leon = Cast.LEON.join(passerelle);
            passerelle.edits.address(leon, List.of(new Address("mastodon", "leon@example.social")));
            heard.published("Un pont", "Entre deux rives", "100", 3);
            heard.said(Kind.REPLY, "leon@example.social", "Léon", "Beau pont !", "100", 2);
            heard.said(Kind.REPLY, "claire@example.social", "Claire Morin", "Où est-il <b>?</b>", "100", 1);
            heard.said(Kind.REACTION, "paul@example.social", "Paul", "", "100", 1);
            return true;
        });
        caller = new Caller(ground.server(true).port());
        caller.with("Accept-Language", "en").get("/publish");
    }

    @Test
    void showsWhoSaidWhatBelowEachPlace() {
        assertThat(get("/publish/1"))
                .contains("2 replies · 1 reaction", "Léon Gagnon", "Beau pont !", "Claire Morin", "Où est-il &lt;b", "Who is this?", "Paul");
    }

    @Test
    void asksWhoStrangersAre() {
        var page = get("/publish/feedback");

        assertThat(page).contains("What came of it", "Who is this?", "Claire Morin", "One other person only reacted", "Beau pont !");
    }

    @Test
    void welcomesAStranger() {
        int claire = stranger("Claire Morin");

        var location = post("/publish/feedback/" + claire + "/welcome", Map.of()).headers().firstValue("Location").orElseThrow();

        assertThat(get(location)).contains("Claire Morin", "Où est-il");
        assertThat(get("/publish/feedback")).doesNotContain("Add to my network<span class=\"heard\"> Claire");
    }

    @Test
    void recognisesSomeoneAndSaysWhoIsNotKnown() {
        int claire = stranger("Claire Morin");
        var field = "who-" + claire;

        var refused = post("/publish/feedback/" + claire + "/recognition", Map.of(field, "Personne d’ici"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Personne d’ici\"");

        post("/publish/feedback/" + claire + "/recognition", Map.of(field, "Léon Gagnon"));
        assertThat(get("/people/1")).contains("Beau pont !", "Où est-il");
    }

    @Test
    void leavesAStrangerAsideAndTakesThemUpAgain() {
        int claire = stranger("Claire Morin");

        post("/publish/feedback/" + claire + "/removal", Map.of());
        assertThat(get("/publish/feedback")).contains("One person left aside", "Take up again");

        post("/publish/feedback/" + claire + "/reconsideration", Map.of());
        assertThat(get("/publish/feedback")).contains("Who is this?");
    }

    @Test
    void saysWhomToTellFirst() {
        passerelle.within(() -> {
            int id = passerelle.publishing.publications.write(
                    new Publication.Words(Publication.Kind.ORIGINAL, "Le métier d’imprimeur", "Du papier et de l’encre", "fr", ""));
            assertThat(id).isEqualTo(2);
            var note = new Note(List.of(1), Moment.on(passerelle.almanac.today().minusDays(9), passerelle.almanac.zone()), Medium.MEETING, Direction.BOTH, null, "");
            for (int i = 0; i < 3; i++) passerelle.exchanges.note(note);
            return true;
        });

        assertThat(get("/publish/2/contacts")).contains("Whom to tell first", "Léon Gagnon", "imprimeur: in their role", "j’ai pensé à vous", "example.social");
        assertThat(get("/publish/2")).contains("hx-get=\"/publish/2/contacts\"");
    }

    @Test
    void tellsTheCommandLine() {
        var told = JsonMapper.builder().build().readTree(new CommandLine(ground.folder().resolve("data")).said("outcomes"));
        if (ground.kind == Ground.Kind.POSTGRES) return;

        var delivery = told.path("deliveries").get(0);
        assertThat(told.path("published").asInt()).isEqualTo(1);
        assertThat(delivery.path("feedback").path("reply").asInt()).isEqualTo(2);
        assertThat(delivery.path("who").get(0).asInt()).isEqualTo(1);
        assertThat(delivery.path("strangers").asInt()).isEqualTo(2);
        assertThat(delivery.path("measure").isNull()).isTrue();
    }

    private int stranger(String name) {
        return passerelle.within(() -> passerelle.publishing.respondents.in(State.WAITING).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private String get(String path) {
        return caller.with("Accept-Language", "en").get(path).body();
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        return caller.with("Accept-Language", "en").post(path, form);
    }
}
