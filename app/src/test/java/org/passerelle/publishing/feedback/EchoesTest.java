package org.passerelle.publishing.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Address;
import org.passerelle.platform.Words;

/// Who answered, whether for the first time, and what followed.
@OnBothDatabases
class EchoesTest {

    private static final String LEON = "leon@example.social";

    @AutoClose
    private final Ground ground;

    EchoesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    @Test
    void countsAndNamesWhoeverAnswered() {
        in(passerelle -> {
            var heard = new Heard(passerelle);
            leon(passerelle);
            int bridge = heard.published("Un pont", "Entre deux rives", "100", 9);
            heard.said(Kind.REPLY, LEON, "Léon", "Beau pont !", "100", 8);
            heard.said(Kind.REACTION, LEON, "Léon", "", "100", 8);
            heard.said(Kind.REACTION, "claire@example.social", "Claire", "", "100", 8);
            heard.said(Kind.SHARE, "paul@example.social", "Paul", "", "100", 8);

            var echo = passerelle.publishing.echoes.of(List.of(bridge)).get(bridge);

            assertThat(echo.told(Words.FRENCH)).isEqualTo("1 réponse · 1 partage · 2 réactions");
            assertThat(echo.voices()).singleElement().satisfies(voice -> {
                assertThat(voice.name()).isEqualTo("Léon Gagnon");
                assertThat(voice.isKnown()).isTrue();
                assertThat(voice.isFirst()).isTrue();
            });
            assertThat(echo.silent()).extracting(Respondent::name).containsExactlyInAnyOrder("Claire", "Paul");
        });
    }

    @Test
    void knowsWhoWasHeardOfBefore() {
        in(passerelle -> {
            var heard = new Heard(passerelle);
            int leon = leon(passerelle);
            note(passerelle, leon, 30, Medium.CALL, Direction.BOTH);
            int bridge = heard.published("Un pont", "Entre deux rives", "100", 9);
            heard.said(Kind.REPLY, LEON, "Léon", "Beau pont !", "100", 8);
            heard.said(Kind.REPLY, "claire@example.social", "Claire", "Oui", "100", 7);
            heard.said(Kind.REPLY, "claire@example.social", "Claire", "Et encore", "100", 6);

            var voices = passerelle.publishing.echoes.of(List.of(bridge)).get(bridge).voices();

            assertThat(voices).extracting(Voice::isFirst).containsExactly(false, true, false);
        });
    }

    @Test
    void leavesOutWhoeverWasPutAside() {
        in(passerelle -> {
            var heard = new Heard(passerelle);
            int bridge = heard.published("Un pont", "Entre deux rives", "100", 9);
            heard.said(Kind.REPLY, "claire@example.social", "Claire", "Oui", "100", 7);

            passerelle.publishing.decisions.leave(passerelle.publishing.respondents.in(Respondent.State.WAITING).getFirst().id());

            assertThat(passerelle.publishing.echoes.of(List.of(bridge))).isEmpty();
        });
    }

    @Test
    void tellsWhatFollowed() {
        in(passerelle -> {
            var heard = new Heard(passerelle);
            int leon = leon(passerelle);
            note(passerelle, leon, 90, Medium.MAIL, Direction.IN);
            heard.published("Un pont", "Entre deux rives", "100", 30);
            heard.said(Kind.REPLY, LEON, "Léon", "Beau pont !", "100", 29);
            note(passerelle, leon, 20, Medium.MESSAGE, Direction.OUT);
            note(passerelle, leon, 10, Medium.CALL, Direction.BOTH);

            assertThat(passerelle.publishing.sequels.of(List.of(1)).get(1)).singleElement().satisfies(sequel -> {
                assertThat(sequel.person().name()).isEqualTo("Léon Gagnon");
                assertThat(sequel.medium()).isEqualTo(Medium.CALL);
                assertThat(sequel.day()).isEqualTo(LocalDate.of(2026, 11, 11));
                assertThat(sequel.isFirst()).isTrue();
            });
        });
    }

    @Test
    void tellsNothingOfWhatFollowedTooLateOrCameBefore() {
        in(passerelle -> {
            var heard = new Heard(passerelle);
            int leon = leon(passerelle);
            note(passerelle, leon, 200, Medium.CALL, Direction.BOTH);
            heard.published("Un pont", "Entre deux rives", "100", 150);
            heard.said(Kind.REPLY, LEON, "Léon", "Beau pont !", "100", 149);
            note(passerelle, leon, 10, Medium.CALL, Direction.BOTH);

            assertThat(passerelle.publishing.sequels.of(List.of(1))).isEmpty();
        });
    }

    @Test
    void remindsOfAnAnswerFromSomeoneNotSpokenWithForLong() {
        in(passerelle -> {
            var heard = new Heard(passerelle);
            int leon = leon(passerelle);
            note(passerelle, leon, 213, Medium.CALL, Direction.BOTH);
            heard.published("Un pont", "Entre deux rives", "100", 3);
            heard.said(Kind.REPLY, LEON, "Léon", "Beau pont !", "100", 3);
            heard.said(Kind.REPLY, LEON, "Léon", "Vraiment", "100", 2);

            var due = passerelle.publishing.feedbackErrands.due(Words.ENGLISH);

            assertThat(due).singleElement().satisfies(errand -> {
                assertThat(errand.words().plain()).isEqualTo("Léon Gagnon replied to “Un pont”; you had not spoken for 7 months.");
                assertThat(errand.path()).isEqualTo("/publish/1");
            });
        });
    }

    @Test
    void remindsOfNobodyWhoWasAnsweredOrIsCloseOrIsNew() {
        in(passerelle -> {
            var heard = new Heard(passerelle);
            int leon = leon(passerelle);
            int awa = Cast.AWA.join(passerelle);
            passerelle.edits.address(awa, List.of(new Address("mastodon", "awa@example.social")));
            int ines = Cast.INES.join(passerelle);
            passerelle.edits.address(ines, List.of(new Address("mastodon", "ines@example.social")));
            note(passerelle, leon, 300, Medium.CALL, Direction.BOTH);
            note(passerelle, awa, 20, Medium.CALL, Direction.BOTH);
            heard.said(Kind.MENTION, LEON, "Léon", "Bonjour", "", 5);
            heard.said(Kind.MENTION, "awa@example.social", "Awa", "Bonjour", "", 5);
            heard.said(Kind.MENTION, "ines@example.social", "Inès", "Bonjour", "", 5);
            note(passerelle, leon, 1, Medium.MESSAGE, Direction.OUT);

            assertThat(passerelle.publishing.feedbackErrands.due(Words.ENGLISH)).isEmpty();
        });
    }

    @Test
    void putsAReminderOffAndTakesThatBack() {
        in(passerelle -> {
            var heard = new Heard(passerelle);
            note(passerelle, leon(passerelle), 213, Medium.CALL, Direction.BOTH);
            heard.said(Kind.MENTION, LEON, "Léon", "Bonjour", "", 3);

            int edit = passerelle.publishing.feedbackErrands.later(1, passerelle.almanac.today().plusDays(30));

            assertThat(passerelle.publishing.feedbackErrands.due(Words.ENGLISH)).isEmpty();
            try (var later = ground.open(Clock.fixed(Ground.NOW.plus(Duration.ofDays(31)), ZoneOffset.UTC))) {
                assertThat(later.<List<?>, RuntimeException>within(() -> later.publishing.feedbackErrands.due(Words.ENGLISH))).hasSize(1);
            }
            passerelle.journal.undo(edit);
            assertThat(passerelle.publishing.feedbackErrands.due(Words.ENGLISH)).hasSize(1);
        });
    }

    private static int leon(Passerelle passerelle) {
        int id = Cast.LEON.join(passerelle);
        passerelle.edits.address(id, List.of(new Address("mastodon", LEON)));
        return id;
    }

    private static void note(Passerelle passerelle, int person, int daysAgo, Medium medium, Direction direction) {
        var day = Moment.on(passerelle.almanac.today().minusDays(daysAgo), passerelle.almanac.zone());
        passerelle.exchanges.note(new Note(List.of(person), day, medium, direction, null, ""));
    }

    private void in(Consumer<Passerelle> work) {
        ground.passerelle.within(() -> {
            work.accept(ground.passerelle);
            return true;
        });
    }
}
