package org.passerelle.publishing.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.channels.Photographs;
import org.passerelle.platform.http.Counterpart;
import org.passerelle.platform.http.Counterpart.Manner;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Publication;

/// Images in the composer, and the draft kept as one types.
@OnBothDatabases
class ImagePagesTest {

    private static final String PAGE = "a-form";

    @AutoClose
    private final Ground ground;

    private final Caller caller;
    private final int x;

    ImagePagesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        x = ground.passerelle.within(() -> ground.passerelle.publishing.channels.connect(
                ground.passerelle.publishing.channels.kind("x").orElseThrow(), "", Map.of("handle", "zoe_lavoie")));
        caller = new Caller(ground.server(true).port());
        get("/publish");
    }

    @Test
    void addsImagesWithoutAnyScriptAndKeepsWhatWasTyped() {
        var answer = send("/publish/images", Map.of("page", PAGE, "text", "Un pont", "image", "add"), Photographs.sideways(60, 40));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(">Un pont</textarea>", "/publish/images/1", "name=\"alt-1\"", "action=\"/publish/1\"");
        var served = get("/publish/images/1");
        assertThat(served.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(served.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(served.headers().firstValue("Cache-Control").orElseThrow()).startsWith("private, max-age");
        assertThat(served.body()).doesNotContain("Exif");
    }

    @Test
    void refusesWhatIsNoImageAndKeepsWhatWasTyped() {
        var answer = send("/publish/images", Map.of("page", PAGE, "text", "Un pont"), "<svg onload=alert(1)>".getBytes(ISO_8859_1));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("cannot be read as an image", ">Un pont</textarea>");
        assertThat(publications()).hasSize(1);
    }

    @Test
    void plansNothingThatIsNotDescribed() {
        var form = Map.of("page", PAGE, "text", "Un pont", "to", "" + x, "way", "plan", "at", "2026-11-24T08:30");
        var refused = send("/publish/new", form, Photographs.png(40, 20));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say what each image shows", "/publish/images/1", "2026-11-24T08:30", "action=\"/publish/1\"");
        assertThat(publication().deliveries()).allMatch(each -> each.state() == State.DRAFT);

        var described = new HashMap<>(form);
        described.put("alt-1", "Un pont de bois");
        assertThat(caller.with("Accept-Language", "en").post("/publish/1", described).statusCode()).isEqualTo(303);
        assertThat(publication().deliveries().getFirst().state()).isEqualTo(State.QUEUED);
        assertThat(publication().images().getFirst().alt()).isEqualTo("Un pont de bois");
    }

    @Test
    void letsWhatIsPlannedWaitForTheDescription() {
        caller.post("/publish/new", Map.of("page", PAGE, "text", "Un pont", "to", "" + x, "way", "plan", "at", "2026-11-24T08:30"));

        var answer = send("/publish/images", Map.of("id", "1", "text", "Un autre pont", "to", "" + x), Photographs.png(40, 20));

        assertThat(answer.body()).contains("What was planned waits as a draft", ">Un autre pont</textarea>");
        assertThat(publication().deliveries().getFirst().state()).isEqualTo(State.DRAFT);
        assertThat(publication().text()).isEqualTo("Un pont");
    }

    @Test
    void movesAndRemovesThem() {
        send("/publish/images", Map.of("page", PAGE, "text", "Un pont"), Photographs.png(40, 20));
        send("/publish/images", Map.of("page", PAGE, "text", "Un pont"), Photographs.png(40, 30));

        post("/publish/images", Map.of("page", PAGE, "text", "Un pont", "image", "earlier-2"));
        assertThat(publication().images()).extracting(Publication.Image::id).containsExactly(2, 1);

        post("/publish/images", Map.of("page", PAGE, "text", "Un pont", "image", "remove-2"));
        assertThat(publication().images()).extracting(Publication.Image::id).containsExactly(1);
    }

    @Test
    void keepsOneDraftAsOneTypes() {
        var first = post("/publish/proof", Map.of("page", PAGE, "text", "Un po", "to", "" + x));
        assertThat(first.headers().firstValue("HX-Replace-Url")).contains("/publish/1");
        assertThat(first.body()).contains("id=\"kept\"", "Kept as a draft at 7:00");
        post("/publish/proof", Map.of("page", PAGE, "text", "Un pont", "to", "" + x));
        post("/publish/new", Map.of("page", PAGE, "text", "Un pont.", "way", "draft"));

        assertThat(publications()).singleElement().satisfies(kept -> assertThat(kept.text()).isEqualTo("Un pont."));
    }

    @Test
    void keepsNothingOfAnEmptyPageAndTouchesNothingPlanned() {
        assertThat(post("/publish/proof", Map.of("page", PAGE, "text", " ")).body()).doesNotContain("Kept as");
        assertThat(publications()).isEmpty();

        caller.post("/publish/new", Map.of("page", PAGE, "text", "Un pont", "to", "" + x, "way", "plan", "at", "2026-11-24T08:30"));
        assertThat(post("/publish/proof", Map.of("id", "1", "text", "Autre chose", "to", "" + x)).body()).doesNotContain("Kept as");

        assertThat(publication().text()).isEqualTo("Un pont");
        assertThat(publication().deliveries().getFirst().state()).isEqualTo(State.QUEUED);
    }

    @Test
    void showsThemWithTheirWordsWhereOnePublishesByHand() {
        send("/publish/images", Map.of("page", PAGE, "text", "Un pont"), Photographs.png(40, 20));
        post("/publish/1", Map.of("text", "Un pont", "to", "" + x, "way", "plan", "at", "2026-11-21T07:00", "alt-1", "Un pont de bois"));
        ground.passerelle.within(() -> ground.passerelle.publishing.postman.round());

        assertThat(get("/publish/deliveries/1").body()).contains("download=\"pont.jpg\"", ">Un pont de bois</textarea>");
    }

    @Test
    void looksAtThePageOneSharesAndAgain() {
        try (var site = new Counterpart(_ -> Manner.answer(200, "Content-Type: text/html\r\n", "<title>Un pont</title>"))) {
            ground.passerelle.within(() -> {
                ground.passerelle.ownPeers.keep("127.0.0.1");
                return true;
            });
            var form = Map.of("page", PAGE, "text", "À lire.", "kind", "curated", "source", site.at("/pont").toString());

            assertThat(post("/publish/proof", form).body()).contains("Looking at the page");
            assertThat(post("/publish/preview", form).body()).contains("Preview of 127.0.0.1", ">À lire.</textarea>");
            assertThat(publication().preview()).isNotNull().satisfies(preview -> assertThat(preview.title()).isEqualTo("Un pont"));

            site.turn(_ -> Manner.reset());
            assertThat(post("/publish/preview", form).body()).contains("Preview of 127.0.0.1");
            assertThat(site.asked()).hasSize(1);
            var again = new HashMap<>(form);
            again.put("again", "1");
            assertThat(post("/publish/preview", again).body()).contains("shows no preview");
        }
    }

    private List<Publication> publications() {
        return ground.passerelle.within(() -> ground.passerelle.publishing.publications.all());
    }

    private Publication publication() {
        return publications().getFirst();
    }

    private HttpResponse<String> get(String path) {
        return caller.with("Accept-Language", "en").get(path);
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        return caller.with("Accept-Language", "en").post(path, new HashMap<>(form));
    }

    private HttpResponse<String> send(String path, Map<String, String> form, byte[] image) {
        return caller.with("Accept-Language", "en").send(path, form, "images", "pont.jpg", image);
    }
}
