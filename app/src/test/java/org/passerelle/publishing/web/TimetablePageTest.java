package org.passerelle.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.platform.Settings;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Delivery.State;

/// What goes out, by week and by month, and taken to another hour without any script.
@OnBothDatabases
class TimetablePageTest {

    private static final ZoneId MONTREAL = ZoneId.of("America/Montreal");

    @AutoClose
    private final Ground ground;

    private final Caller caller;
    private final int x;

    TimetablePageTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        x = ground.passerelle.within(() -> {
            ground.passerelle.settings.put(Settings.ZONE, MONTREAL.getId());
            return ground.passerelle.publishing.channels.connect(
                    ground.passerelle.publishing.channels.kind("x").orElseThrow(), "", Map.of("handle", "zoe_lavoie"));
        });
        caller = new Caller(ground.server(true).port());
        caller.with("Accept-Language", "en").get("/publish");
        post("/publish/new", Map.of("text", "Bonjour", "to", "" + x, "way", "plan", "hour", "at", "at", "2026-11-24T08:30"));
    }

    @Test
    void showsTheWeekAndTheMonthOfWhatIsPlanned() {
        assertThat(get("/publish/calendar?by=week&on=2026-11-25"))
                .contains("November\u00A023 to 29", "Montréal time", "data-at=\"2026-11-24T08:30\"", "Planned", "8:30");
        assertThat(get("/publish/calendar?by=month&on=2026-11-01")).contains("November 2026", "Bonjour", "datetime=\"2026-12-06\"");
        assertThat(get("/publish/calendar?by=week&on=2026-12-01")).doesNotContain("Bonjour");
        assertThat(get("/publish/calendar?by=never&on=soon")).contains("November\u00A016 to 22");
    }

    @Test
    void showsTheHoursThatAreFree() {
        post("/publish/hours/" + x, Map.of("day", "TUESDAY", "time", "08:30"));
        post("/publish/hours/" + x, Map.of("day", "FRIDAY", "time", "12:00"));

        assertThat(get("/publish/calendar?on=2026-11-24"))
                .contains("data-free data-at=\"2026-11-27T12:00\"", "/publish/new?to=" + x + "&amp;at=2026-11-27T12:00")
                .doesNotContain("data-free data-at=\"2026-11-24T08:30\"");
        assertThat(get("/publish/new?to=" + x + "&at=2026-11-27T12:00")).contains("value=\"2026-11-27T12:00\"");
    }

    @Test
    void saysWhatComesTooCloseToAnother() {
        post("/publish/new", Map.of("text", "Bonjour", "to", "" + x, "way", "plan", "hour", "at", "at", "2026-11-24T09:00"));

        assertThat(get("/publish/calendar?on=2026-11-24")).contains("Another within the hour", "Nearly the same text");
        assertThat(post("/publish/proof?id=0", Map.of("text", "Bonsoir", "to", "" + x, "at", "2026-11-24T08:50")).body())
                .contains("Same hour", "10 minutes apart");
    }

    @Test
    void saysWhatWaitsThatItWaits() {
        post("/publish/readings", Map.of("on", "on"));
        post("/publish/new", Map.of("text", "Bonsoir", "to", "" + x, "way", "now"));
        assertThat(get("/publish")).contains("the reading is asked for", "To read");

        post("/publish/standstill", Map.of());
        post("/publish/new", Map.of("text", "Bonne nuit", "to", "" + x, "way", "now"));
        assertThat(get("/publish")).contains("nothing goes out before you resume", "Everything is paused");
    }

    @Test
    void takesOneToAnotherHourAndBack() {
        var answer = move("2026-11-26T17:00");

        assertThat(answer.headers().firstValue("Location")).contains("/publish/calendar?by=week&on=2026-11-26#grip-1");
        assertThat(delivery().due()).isEqualTo(LocalDateTime.parse("2026-11-26T17:00").atZone(MONTREAL));
        assertThat(get("/publish/calendar?on=2026-11-26")).contains("New hour: November\u00A026 at 5:00", "/undo/1");

        post("/undo/1", Map.of());

        assertThat(delivery().due()).isEqualTo(LocalDateTime.parse("2026-11-24T08:30").atZone(MONTREAL));
        assertThat(delivery().state()).isEqualTo(State.QUEUED);
    }

    @Test
    void keepsItsLocalHourWhereClocksChange() {
        move("2027-03-13T08:30");
        var before = delivery().due();
        move("2027-03-14T08:30");
        var after = delivery().due();

        assertThat(before).hasToString("2027-03-13T08:30-05:00[America/Montreal]");
        assertThat(after).hasToString("2027-03-14T08:30-04:00[America/Montreal]");

        move("2027-03-14T02:30");
        assertThat(delivery().due()).hasToString("2027-03-14T03:30-04:00[America/Montreal]");
    }

    @Test
    void takesNothingToThePastNorWhatIsOut() {
        move("2026-11-20T08:30");
        assertThat(get("/publish")).contains("That hour has passed");
        assertThat(delivery().due()).isEqualTo(LocalDateTime.parse("2026-11-24T08:30").atZone(MONTREAL));

        move("2026-11-21T07:01");
        ground.passerelle.within(() -> {
            ground.passerelle.publishing.queue.schedule(1, ground.passerelle.almanac.now().atZone(MONTREAL));
            ground.passerelle.publishing.postman.round();
            ground.passerelle.publishing.queue.open(1);
            return true;
        });
        move("2026-11-26T08:30");

        assertThat(delivery().state()).isEqualTo(State.OPENED);
        assertThat(get("/publish")).contains("It has moved on");
        post("/undo/1", Map.of());
        assertThat(delivery().state()).isEqualTo(State.OPENED);
    }

    private HttpResponse<String> move(String at) {
        return post("/publish/deliveries/1/hour", Map.of("at", at, "by", "week"));
    }

    private Delivery delivery() {
        return ground.passerelle.within(() -> ground.passerelle.publishing.queue.find(1)).orElseThrow();
    }

    private String get(String path) {
        return caller.with("Accept-Language", "en").get(path).body();
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        return caller.with("Accept-Language", "en").post(path, new HashMap<>(form));
    }
}
