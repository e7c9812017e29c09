package org.passerelle.visits.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Ground;

/// The page as it works without any script.
class VisitsPageTest {

    private static final byte[] REPORT = "name,visitors,bounce_rate\nGoogle,120,5\nLinkedIn,34,5\n".getBytes(UTF_8);

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    private final Caller caller = new Caller(ground.server(true).port());

    VisitsPageTest() {
        page();
    }

    @Test
    void bringsAReportAndTakesItAway() {
        var days = Map.of("first", "2026-10-01", "last", "2026-10-31");

        assertThat(english().send("/visits", days, "report", "sources.csv", REPORT).statusCode()).isLessThan(400);
        assertThat(page()).contains("154 visits are in place", "Search engine", "sources.csv");
        assertThat(english().post("/visits/1/removal", Map.of()).statusCode()).isLessThan(400);

        assertThat(page()).contains("That report is taken away", "Bring a first report");
    }

    @Test
    void asksForTheDaysAReportDoesNotTell() {
        var answer = english().send("/visits", Map.of("first", "", "last", ""), "report", "sources.csv", REPORT);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("does not tell which days", "<details class=\"unfold\" open>");
    }

    @Test
    void refusesAFileThatIsNoSummaryBeforeItIsRead() {
        var answer = english().send("/visits", Map.of("first", "", "last", ""), "report", "raw.csv", new byte[21_000_000]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("larger than 20");
    }

    @Test
    void keepsTheSiteWhoseAddressesAreMarked() {
        english().post("/visits/marks", Map.of("site", "https://www.Example.org/blog"));
        assertThat(page()).contains("value=\"example.org\"");

        var wrong = english().post("/visits/marks", Map.of("site", "mon site"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("is not the name of a site", "value=\"mon site\"");
    }

    private String page() {
        return english().get("/visits").body();
    }

    private Caller english() {
        return caller.with("Accept-Language", "en");
    }
}
