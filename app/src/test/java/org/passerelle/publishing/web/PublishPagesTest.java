package org.passerelle.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Publication;

/// Writing, planning and publishing by hand, as the pages do it without any script. It is noon in London, seven in Montréal.
@OnBothDatabases
class PublishPagesTest {

    @AutoClose
    private final Ground ground;

    private final Caller caller;
    private final int x;

    PublishPagesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        x = ground.passerelle.within(() -> ground.passerelle.publishing.channels.connect(
                ground.passerelle.publishing.channels.kind("x").orElseThrow(), "", Map.of("handle", "zoe_lavoie")));
        caller = new Caller(ground.server(true).port());
        caller.with("Accept-Language", "en").get("/publish");
    }

    @Test
    void keepsADraftWithThePlacesChosen() {
        var answer = post("/publish/new", Map.of("text", "Bonjour à tous", "to", "" + x, "way", "draft"));

        assertThat(answer.headers().firstValue("Location")).contains("/publish/1");
        assertThat(publication().text()).isEqualTo("Bonjour à tous");
        assertThat(delivery().state()).isEqualTo(State.DRAFT);
        assertThat(get("/publish")).contains("Drafts", "Bonjour à tous", "one place");
    }

    @Test
    void showsOneSubjectAlone() {
        post("/publish/new", Map.of("text", "Un pont", "subject", "ponts & rives", "way", "draft"));
        post("/publish/new", Map.of("text", "Une affiche", "subject", "imprimerie", "way", "draft"));

        assertThat(get("/publish")).contains("Un pont", "Une affiche", "/publish?subject=ponts+%26+rives");
        assertThat(get("/publish?subject=ponts+%26+rives")).contains("Un pont").doesNotContain("Une affiche");
        assertThat(get("/publish?subject=autre")).contains("Nothing on this subject yet");
        assertThat(get("/publish/new")).contains("<option value=\"imprimerie\">");
    }

    @Test
    void plansAtALocalHourAndHoldsBack() {
        post("/publish/new", Map.of("text", "Bonjour", "to", "" + x, "way", "plan", "hour", "at", "at", "2026-11-24T08:30"));

        assertThat(delivery().state()).isEqualTo(State.QUEUED);
        assertThat(delivery().due()).hasToString("2026-11-24T08:30-05:00[America/Toronto]".replace("Toronto", zone()));
        assertThat(get("/publish")).contains("Tuesday, November\u00A024", "8:30", "by hand");

        post("/publish/deliveries/1/hold", Map.of());

        assertThat(delivery().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void plansAtTheNextFreeHourOfTheWeek() {
        post("/publish/hours/" + x, Map.of("day", "MONDAY", "time", "08:30"));
        post("/publish/new", Map.of("text", "Bonjour", "to", "" + x, "way", "plan", "hour", "slot"));

        assertThat(delivery().due()).asString().startsWith("2026-11-23T08:30");
        assertThat(get("/publish/hours")).contains("Next free: November\u00A030");

        post("/publish/hours/" + x + "/removal", Map.of("slot", "MONDAY 08:30"));

        assertThat(get("/publish/hours")).contains("No hour yet");
    }

    @Test
    void refusesWithASentenceAndKeepsWhatWasTyped() {
        refused(Map.of("text", " ", "title", "Un titre"), "nothing to publish", "value=\"Un titre\"");
        refused(Map.of("text", "Bonjour", "way", "now"), "at least one place", ">Bonjour</textarea>");
        refused(Map.of("text", "Bonjour", "to", "" + x, "way", "plan"), "Choose a date", "checked");
        refused(Map.of("text", "Bonjour", "to", "" + x, "way", "plan", "at", "2026-11-20T08:30"), "That hour has passed", "2026-11-20T08:30");
        refused(Map.of("text", "Bonjour", "kind", "curated"), "A share names its source", ">Bonjour</textarea>");
        refused(Map.of("text", "Bonjour", "kind", "answer", "source", "nulle part"), "not the address of a page", "nulle part");

        assertThat(ground.passerelle.within(() -> ground.passerelle.publishing.publications.all())).isEmpty();
    }

    @Test
    void beginsWithThePageALinkNames() {
        assertThat(get("/publish/new?source=https://example.org/pont&title=Un+pont"))
                .contains("value=\"https://example.org/pont\"", "value=\"Un pont\"", "value=\"curated\" checked");
        assertThat(get("/publish/new?source=https://example.org/pont&kind=answer")).contains("value=\"answer\" checked");
        assertThat(get("/publish/new?source=javascript:alert(1)")).contains("value=\"original\" checked").doesNotContain("alert(1)");
    }

    @Test
    void showsATextAsItWillStandAndWhatItsMannersAre() {
        var proof = post("/publish/proof", Map.of("text", "ON SE VOIT LUNDI, VENEZ TOUS EN GRAND NOMBRE", "to", "" + x)).body();

        assertThat(proof).contains("44 of 280 units", "gauge-" + x, "hx-swap-oob", "<summary>Capitals").doesNotContain("<html");
    }

    @Test
    void publishesByHand() {
        post("/publish/new", Map.of("text", "Bonjour", "to", "" + x, "way", "plan", "at", "2026-11-21T07:00"));
        ground.passerelle.within(() -> ground.passerelle.publishing.postman.round());
        assertThat(get("/publish")).contains("One waits for you", "Copy and open");

        assertThat(post("/publish/deliveries/1/opening", Map.of()).headers().firstValue("Location")).contains("/publish/deliveries/1");
        assertThat(get("/publish/deliveries/1")).contains("https://x.com/intent/post?text=Bonjour", "data-copy=\"words-0\"");
        assertThat(delivery().state()).isEqualTo(State.OPENED);

        post("/publish/deliveries/1/published", Map.of("url", "https://x.com/zoe_lavoie/status/1"));

        assertThat(delivery().state()).isEqualTo(State.PUBLISHED);
        assertThat(get("/publish/1")).contains("https://x.com/zoe_lavoie/status/1", "Opened", "Planned", "For you to publish");
        assertThat(get("/publish")).contains("Out lately");
    }

    private void refused(Map<String, String> form, String... shown) {
        var answer = post("/publish/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(shown);
    }

    private String zone() {
        return ground.passerelle.within(() -> ground.passerelle.almanac.zone().getId()).replace("America/", "");
    }

    private Publication publication() {
        return ground.passerelle.within(() -> ground.passerelle.publishing.publications.find(1)).orElseThrow();
    }

    private Delivery delivery() {
        return publication().deliveries().getFirst();
    }

    private String get(String path) {
        return caller.with("Accept-Language", "en").get(path).body();
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        return caller.with("Accept-Language", "en").post(path, new HashMap<>(form));
    }
}
