package org.passerelle.today.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.platform.Words;
import org.passerelle.today.digest.Link.Act;

/// Links of a digest, as strangers, mail scanners and their owner use them, over real HTTP and signed in nowhere.
@OnBothDatabases
class LinksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @AutoClose
    private final Ground ground;

    private final Caller reader;
    private int zoe;

    LinksTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        reader = new Caller(ground.server(false).port());
    }

    @BeforeEach
    void meetZoe() {
        zoe = ground.passerelle.within(() -> Cast.ZOE.join(ground.passerelle));
        var accounts = ground.server(false).accounts();
        accounts.setUp(accounts.newSetupCode(), "Mireille Tremblay", "mireille@example.org", "un pont, deux rives");
    }

    @Test
    void sayWhatTheyWillDoAndDoNothing() {
        var path = path(Act.REACHED, zoe);

        for (int i = 0; i < 3; i++) assertThat(reader.get(path).body()).contains(Words.FRENCH.say("link.ask.reached", "Zoé Lavoie"));

        assertThat(exchanges()).isZero();
    }

    @Test
    void actOnceForTheirDayHoweverOftenTheyArePressed() {
        var path = path(Act.REACHED, zoe);

        for (int i = 0; i < 3; i++)
            assertThat(reader.postBare(path, Map.of("medium", "call")).body()).contains(Words.FRENCH.say("link.done.reached", "Zoé Lavoie"));

        assertThat(exchanges()).isEqualTo(1);
        assertThat(reader.get(path).body()).contains(Words.FRENCH.say("link.done.reached", "Zoé Lavoie"));
    }

    @Test
    void areTakenBackAndDoneAgain() {
        var path = path(Act.REACHED, zoe);
        reader.postBare(path, Map.of("medium", "call"));

        assertThat(reader.postBare(path + "/undo", Map.of()).statusCode()).isEqualTo(303);
        assertThat(exchanges()).isZero();
        reader.postBare(path, Map.of("medium", "message"));
        assertThat(exchanges()).isEqualTo(1);
    }

    @Test
    void leaveSomeoneOutForTwoWeeks() {
        reader.postBare(path(Act.PAUSED, zoe), Map.of());

        var pause = ground.passerelle.within(() -> ground.passerelle.day.pauses.of(zoe)).orElseThrow();
        assertThat(pause.until()).isEqualTo(TODAY.plusWeeks(2));
    }

    @Test
    void keepAPromise() {
        int promise = ground.passerelle.within(() -> ground.passerelle.day.promises.make(zoe, "relire", TODAY, null));

        var answer = reader.postBare(path(Act.KEPT, promise), Map.of());

        assertThat(answer.body()).contains("relire");
        assertThat(ground.passerelle.within(ground.passerelle.day.promises::due)).isEmpty();
    }

    @Test
    void stopTheDigestAtTheMailProgramsOwnButton() {
        ground.passerelle.within(() -> Mailbox.choose(ground.passerelle, 25, "fr"));

        var answer = reader.postBare(path(Act.OFF, 0), Map.of("List-Unsubscribe", "One-Click"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ground.passerelle.within(() -> Habit.of(ground.passerelle.settings).rhythm())).isEqualTo(Rhythm.OFF);
    }

    @Test
    void askHowSomeoneWasReached() {
        assertThat(reader.postBare(path(Act.REACHED, zoe), Map.of()).statusCode()).isEqualTo(422);
        assertThat(exchanges()).isZero();
    }

    @Test
    void holdNothingOnceAnyOfTheirSignsIsChanged() {
        var token = token(new Link(Act.PAUSED, zoe, TODAY));
        var random = new Random(11);

        for (int at = 0; at < token.length(); at++) {
            var changed = token.substring(0, at) + another(token.charAt(at), random) + token.substring(at + 1);
            assertThat(read(changed)).as(changed).isNull();
            assertThat(read(token.substring(0, at))).isNull();
        }
        assertThat(read(token + "A")).isNull();
        assertThat(read("")).isNull();
        assertThat(read(token)).isEqualTo(new Link(Act.PAUSED, zoe, TODAY));
    }

    @Test
    void sayTheSameToEveryStranger() {
        var token = token(new Link(Act.PAUSED, zoe, TODAY));
        var forged = token.replace("main.", "other.");

        for (var path : new String[] {forged, "nothing", "main.paused.1.1.1.x"}) assertRefused(reader.get("/link/" + path));
        assertRefused(reader.postBare("/link/" + forged, Map.of()));
    }

    @Test
    void holdForThirtyDays() {
        var token = token(new Link(Act.PAUSED, zoe, TODAY));
        try (var lastDay = ground.open(at("2026-12-21T12:00:00Z"));
                var after = ground.open(at("2026-12-22T12:00:00Z"))) {
            assertThat(lastDay.within(() -> lastDay.day.links.read(token))).isPresent();
            assertThat(after.within(() -> after.day.links.read(token))).isEmpty();
        }
    }

    @Test
    void openNothingElse() {
        assertThat(reader.get("/people/" + zoe).headers().firstValue("Location")).hasValue("/signin");
        reader.get(path(Act.REACHED, zoe));
        assertThat(reader.get("/people/" + zoe).headers().firstValue("Location")).hasValue("/signin");
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(Words.FRENCH.say("link.expired")).doesNotContain("Zoé");
    }

    private static char another(char sign, Random random) {
        var signs = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
        char other = sign;
        while (other == sign) other = signs.charAt(random.nextInt(signs.length()));
        return other;
    }

    private String path(Act act, int subject) {
        return "/link/" + token(new Link(act, subject, TODAY));
    }

    private String token(Link link) {
        return ground.passerelle.within(() -> ground.passerelle.day.links.write(link));
    }

    private @org.jspecify.annotations.Nullable Link read(String token) {
        return ground.passerelle.within(() -> ground.passerelle.day.links.read(token)).orElse(null);
    }

    private int exchanges() {
        return ground.passerelle.within(() -> ground.passerelle.store.sql().fetchCount(org.passerelle.exchanges.db.Tables.EXCHANGE));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
