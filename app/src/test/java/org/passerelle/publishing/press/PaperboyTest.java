package org.passerelle.publishing.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.platform.http.Counterpart;
import org.passerelle.platform.http.Counterpart.Manner;
import org.passerelle.platform.http.Door;
import org.passerelle.publishing.press.Clippings.State;

/// Polite, and never brings the same thing twice.
@OnBothDatabases
class PaperboyTest {

    private static final int TEXTS_SHOWN = 50;
    private static final String FEED = """
            <rss version="2.0"><channel><title>Le fil de Chloé</title><link>https://example.org/</link>
            <item><guid>1</guid><title>Une</title><link>https://example.org/1</link><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item>
            <item><guid>2</guid><title>Deux</title><link>https://example.org/2</link></item>
            <item><guid>1</guid><title>Une, encore</title><link>https://example.org/1</link></item></channel></rss>""";

    @AutoClose
    private final Counterpart site = new Counterpart(_ -> Manner.answer(200, "ETag: \"v1\"\r\nLast-Modified: Fri, 20 Nov 2026 08:00:00 GMT\r\n", FEED));

    @AutoClose
    private final Ground ground;

    PaperboyTest(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    @Test
    void bringsEachTextOnce() {
        int id = follow();

        assertThat(roundAt(Ground.NOW)).isEqualTo(2);
        assertThat(roundAt(Ground.NOW.plus(Duration.ofDays(2)))).isZero();

        List<Clippings.Text> fresh = now(passerelle -> passerelle.publishing.clippings.in(State.NEW, TEXTS_SHOWN));
        assertThat(fresh)
                .extracting(Clippings.Text::title)
                .containsExactlyInAnyOrder("Une", "Deux");
        assertThat(feed(id).name()).isEqualTo("Le fil de Chloé");
    }

    @Test
    void asksOnlyForWhatChanged() {
        int id = follow();
        roundAt(Ground.NOW);
        site.turn(_ -> Manner.answer(304, "", ""));

        roundAt(Ground.NOW.plus(Duration.ofDays(2)));

        assertThat(site.asked().getLast().headers())
                .containsEntry("if-none-match", "\"v1\"")
                .containsEntry("if-modified-since", "Fri, 20 Nov 2026 08:00:00 GMT");
        assertThat(feed(id).trouble()).isEmpty();
    }

    @Test
    void asksNoSoonerThanItIsDue() {
        follow();
        roundAt(Ground.NOW);

        roundAt(Ground.NOW.plus(Pace.OFTEN).minusSeconds(1));

        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        int id = follow();
        site.turn(_ -> Manner.answer(429, "Retry-After: 7200\r\n", ""));

        roundAt(Ground.NOW);
        roundAt(Ground.NOW.plus(Duration.ofHours(1)));

        assertThat(site.asked()).hasSize(1);
        assertThat(feed(id).answered()).isEqualTo(429);
        assertThat(feed(id).failures()).isEqualTo(1);
    }

    @Test
    void asksLessAndLessWhatFails() {
        assertThat(Pace.after(0)).isEqualTo(Duration.ofMinutes(30));
        assertThat(Pace.after(1)).isEqualTo(Duration.ofHours(1));
        assertThat(Pace.after(40)).isEqualTo(Pace.SELDOM);
    }

    @Test
    void saysThatAFeedHasEnded() {
        int id = follow();
        site.turn(_ -> Manner.answer(410, "", ""));

        roundAt(Ground.NOW);

        assertThat(feed(id).isGone()).isTrue();
    }

    @Test
    void asksNothingOfWhatIsNoLongerFollowedUntilThatIsUndone() {
        int id = follow();
        int edit = now(passerelle -> passerelle.publishing.feeds.unfollow(id));

        roundAt(Ground.NOW);
        assertThat(site.asked()).isEmpty();
        now(passerelle -> passerelle.journal.undo(edit));
        roundAt(Ground.NOW);

        assertThat(site.asked()).hasSize(1);
    }

    private int follow() {
        return now(passerelle -> passerelle.publishing.feeds.follow(site.at("/feed"), "", ""));
    }

    private Feed feed(int id) {
        return now(passerelle -> passerelle.publishing.feeds.find(id).orElseThrow());
    }

    private int roundAt(Instant at) {
        try (var passerelle = ground.open(Clock.fixed(at, ZoneOffset.UTC))) {
            var door = new Door((_, _) -> true);
            var paperboy = new Paperboy(
                    passerelle.store, passerelle.almanac, door, passerelle.publishing.feeds, passerelle.publishing.clippings, Duration.ZERO);
            return passerelle.within(paperboy::round);
        }
    }

    private <T> T now(Function<Passerelle, T> work) {
        return ground.passerelle.within(() -> work.apply(ground.passerelle));
    }
}
