package org.passerelle.time.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Ground;
import org.passerelle.Season;

/// The page as it works without any script.
class TimePageTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    private final Caller caller = new Caller(ground.server(true).port());

    TimePageTest() {
        page();
    }

    @Test
    void notesALineAndShowsItInItsWeek() {
        post("/time", Map.of("line", "2 h blog post about trust"));

        assertThat(page()).contains("Noted: 2\u00a0h, Writing (Blog or site), today.", "blog post about trust", "/undo/");
    }

    @Test
    void showsTheLineAgainWhereItDoesNotTellHowLong() {
        var answer = english().post("/time", Map.of("line", "a blog post"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Say how long", "value=\"a blog post\"");
    }

    @Test
    void correctsAnEntryAndKeepsWhatWasTypedWrong() {
        post("/time", Map.of("on", "2026-11-20", "hours", "1", "minutes", "30", "activity", "calls", "way", "phone", "words", "Léon"));
        assertThat(english().get("/time/1").body()).contains("value=\"30\"", "value=\"Léon\"");

        var wrong = english().post("/time/1", Map.of("on", "2027-01-01", "hours", "2", "minutes", "", "activity", "calls", "words", "Léon"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("yet to come", "value=\"2027-01-01\"");
    }

    @Test
    void refusesMinutesThatAreNone() {
        for (var minutes : new String[] {"-5", "abc", "0", "99999"}) {
            var answer = english().post("/time", Map.of("on", "2026-11-20", "hours", "", "minutes", minutes, "activity", "calls"));
            assertThat(answer.statusCode()).isEqualTo(422);
        }
        assertThat(page()).contains("Nothing noted that week");
    }

    @Test
    void confirmsWhatIsTickedInTheMinutesTyped() {
        ground.passerelle.within(() -> Season.liveThrough(ground.passerelle));
        var name = ground.passerelle.within(() -> ground.passerelle.returns.proposals.waiting().getFirst().name());

        post("/time/proposals", Map.of("proposal", name, "minutes-" + name, "75", "answer", "keep"));

        assertThat(page()).contains("One time confirmed", "1\u00a0h\u00a015").doesNotContain("value=\"" + name + "\"");
    }

    @Test
    void startsAndStopsATimer() {
        post("/time/timer", Map.of("activity", "writing", "way", "blog"));
        assertThat(page()).contains("Stop and note it");

        post("/time/timer/stop", Map.of());

        assertThat(page()).contains("Noted: 1\u00a0min, Writing (Blog or site)");
    }

    private void post(String path, Map<String, String> form) {
        assertThat(english().post(path, form).statusCode()).isLessThan(400);
    }

    private String page() {
        return english().get("/time").body();
    }

    private Caller english() {
        return caller.with("Accept-Language", "en");
    }
}
