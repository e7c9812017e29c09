package org.passerelle.today.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.Season;
import org.passerelle.platform.mail.Delivery;
import org.passerelle.platform.mail.MailServer;
import org.passerelle.platform.mail.Security;

@OnBothDatabases
class DigestsTest {

    @AutoClose
    private final Mailbox mailbox = new Mailbox();

    @AutoClose
    private final Ground ground;

    DigestsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    @BeforeEach
    void live() {
        ground.passerelle.within(() -> {
            Season.liveThrough(ground.passerelle);
            return Mailbox.choose(ground.passerelle, mailbox.port(), "fr");
        });
    }

    @Test
    void saysWhomToReachAndWhyInBothDresses() throws Exception {
        send(ground.passerelle);

        assertThat(mailbox.messages()).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).startsWith("Aujourd’hui\u00A0: Jean-Noël d’Ormesson");
            for (var dress : new String[] {Mailbox.plain(message), Mailbox.html(message)})
                assertThat(dress)
                        .contains("Jean-Noël d’Ormesson", "envoyer le programme", "Mireille Tremblay", "refroidit")
                        .contains("https://passerelle.example.org/people/1")
                        .containsPattern("https://passerelle\\.example\\.org/link/main\\.reached\\.\\d+\\.20778\\.20808\\.[\\w-]{22}")
                        .contains("https://passerelle.example.org/link/main.off.0.")
                        .doesNotContain("<img", "{0}");
        });
    }

    @Test
    void remindsOfThanksOwed() {
        ground.passerelle.within(() -> {
            var tenDaysAgo = ground.passerelle.almanac.today().minusDays(10);
            return ground.passerelle.favours.referrals.receive(List.of(Cast.EMILE.ordinal() + 1), null, "une vitrine", tenDaysAgo);
        });

        send(ground.passerelle);

        assertThat(mailbox.messages()).singleElement().satisfies(message -> {
            assertThat(Mailbox.plain(message)).contains("MERCIS ET SUITES", "Émile Côté");
            assertThat(Mailbox.html(message)).contains("Mercis et suites", "Émile Côté");
        });
    }

    @Test
    void speaksTheLanguageChosen() throws Exception {
        ground.passerelle.within(() -> Mailbox.choose(ground.passerelle, mailbox.port(), "en"));

        send(ground.passerelle);

        assertThat(mailbox.messages()).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).startsWith("Today: ");
            assertThat(Mailbox.html(message)).contains("lang=\"en\"", "To reach out to");
        });
    }

    @Test
    void sendsOneADayHoweverOftenItIsAsked() {
        assertThat(send(ground.passerelle)).map(Issue::state).contains(Issue.State.SENT);
        assertThat(send(ground.passerelle)).isEmpty();
        try (var later = ground.open(at("2026-11-22T04:30:00Z"));
                var tomorrow = ground.open(at("2026-11-22T12:00:00Z"))) {
            assertThat(send(later)).isEmpty();
            assertThat(send(tomorrow)).map(Issue::state).contains(Issue.State.SENT);
        }

        assertThat(mailbox.messages()).hasSize(2);
    }

    @Test
    void sendsOneHoweverManyProcessesAsk() throws InterruptedException {
        try (var other = ground.open();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Optional<Issue>> here = () -> send(ground.passerelle);
            Callable<Optional<Issue>> there = () -> send(other);

            var sent = threads.invokeAll(List.of(here, there, here, there)).stream()
                    .map(Future::resultNow)
                    .filter(Optional::isPresent);

            assertThat(sent).hasSize(1);
        }
        assertThat(mailbox.messages()).hasSize(1);
    }

    @Test
    void triesAgainLaterWithTheSameIdentity() throws Exception {
        ground.passerelle.within(() -> Mailbox.choose(ground.passerelle, 1, "fr"));

        var failed = send(ground.passerelle).orElseThrow();
        assertThat(failed.state()).isEqualTo(Issue.State.FAILED);
        assertThat(failed.why()).contains(Delivery.Reason.UNREACHABLE);
        ground.passerelle.within(() -> Mailbox.choose(ground.passerelle, mailbox.port(), "fr"));
        assertThat(send(ground.passerelle)).as("too soon").isEmpty();
        try (var later = ground.open(at("2026-11-21T12:06:00Z"))) {
            assertThat(send(later)).map(Issue::state).contains(Issue.State.SENT);
        }

        assertThat(mailbox.messages()).singleElement().satisfies(message -> assertThat(message.getMessageID()).isEqualTo(failed.identity()));
    }

    @Test
    void waitsForTheOwnerWhereTryingIsNoUse() {
        useThePassword("not the password");
        assertThat(send(ground.passerelle)).flatMap(Issue::why).contains(Delivery.Reason.CREDENTIALS);

        try (var later = ground.open(at("2026-11-22T03:00:00Z"))) {
            assertThat(send(later)).isEmpty();
        }
        useThePassword(Mailbox.PASSWORD);
        ground.passerelle.within(() -> {
            ground.passerelle.day.digests.retry();
            return true;
        });

        assertThat(send(ground.passerelle)).map(Issue::state).contains(Issue.State.SENT);
    }

    @Test
    void takesUpOneThatWasLeftBeforeItWasHandedOver() {
        leaveAs(Issue.State.SENDING);

        assertThat(send(ground.passerelle)).as("perhaps another is at it").isEmpty();
        try (var later = ground.open(at("2026-11-21T12:03:00Z"))) {
            assertThat(send(later)).map(Issue::state).contains(Issue.State.SENT);
        }

        assertThat(mailbox.messages()).hasSize(1);
    }

    @Test
    void neverSendsAgainWhatMayHaveGoneAndSaysSo() throws Exception {
        leaveAs(Issue.State.HANDING);

        try (var later = ground.open(at("2026-11-21T12:03:00Z"));
                var tomorrow = ground.open(at("2026-11-22T12:00:00Z"))) {
            assertThat(send(later)).isEmpty();
            assertThat(later.within(later.day.digests::last)).map(Issue::state).contains(Issue.State.UNKNOWN);
            assertThat(mailbox.messages()).isEmpty();

            send(tomorrow);
        }

        assertThat(mailbox.messages()).singleElement().satisfies(message -> {
            assertThat(Mailbox.plain(message)).contains("samedi 21\u00A0novembre n’est peut-être pas arrivé");
            assertThat(Mailbox.html(message)).contains("n’est peut-être pas arrivé");
        });
    }

    @Test
    void findsOutThatItWasOvertaken() {
        var issues = new Issues(ground.passerelle.store);
        ground.passerelle.within(() -> {
            var day = ground.passerelle.almanac.today();
            var slow = issues.take(day, Ground.NOW, () -> "<x@example.org>", () -> Optional.of(new Edition("a", "b", "c"))).orElseThrow();
            var quick = issues.take(day, Ground.NOW.plus(Issues.LEASE), () -> "", Optional::empty).orElseThrow();

            assertThat(issues.handOver(slow, Ground.NOW)).isFalse();
            assertThat(issues.handOver(quick, Ground.NOW)).isTrue();
            issues.failed(slow, Ground.NOW, new Delivery.Refused(Delivery.Reason.BROKEN, ""));
            assertThat(issues.find(day)).map(Issue::state).contains(Issue.State.HANDING);
            return true;
        });
    }

    @Test
    void keepsAWeekBetweenTwoThoughTheirDayChanges() {
        choose(Rhythm.WEEKLY, DayOfWeek.SATURDAY);
        assertThat(send(ground.passerelle)).map(Issue::state).contains(Issue.State.SENT);
        choose(Rhythm.WEEKLY, DayOfWeek.MONDAY);

        try (var monday = ground.open(at("2026-11-23T13:00:00Z"));
                var nextMonday = ground.open(at("2026-11-30T13:00:00Z"))) {
            assertThat(send(monday)).isEmpty();
            assertThat(send(nextMonday)).map(Issue::state).contains(Issue.State.SENT);
        }
    }

    @Test
    void sendsNothingWhereThereIsNothingToSay() {
        try (var empty = Ground.on(ground.kind)) {
            empty.passerelle.within(() -> Mailbox.choose(empty.passerelle, mailbox.port(), "fr"));

            assertThat(send(empty.passerelle)).isEmpty();
        }
        assertThat(mailbox.messages()).isEmpty();
    }

    @Test
    void asksForThePasswordWhereItsKeyIsGone() throws Exception {
        java.nio.file.Files.delete(ground.passerelle.folder.key());

        assertThat(send(ground.passerelle)).flatMap(Issue::why).contains(Delivery.Reason.KEY);
    }

    private static Optional<Issue> send(Passerelle passerelle) {
        return passerelle.within(passerelle.day.digests::sendWhatIsDue);
    }

    /// As a process leaves it that dies.
    private void leaveAs(Issue.State state) {
        var issues = new Issues(ground.passerelle.store);
        ground.passerelle.within(() -> {
            var edition = new Edition("Aujourd’hui", "Bonjour", "<p>Bonjour</p>");
            var issue = issues.take(ground.passerelle.almanac.today(), Ground.NOW, () -> "<x@example.org>", () -> Optional.of(edition));
            return state == Issue.State.SENDING || issues.handOver(issue.orElseThrow(), Ground.NOW);
        });
    }

    private void useThePassword(String password) {
        ground.passerelle.within(() -> {
            ground.passerelle.day.mailAccount.keep(
                    new MailServer(Mailbox.HOST, mailbox.port(), Security.NONE, "mireille", password, "mireille@example.org"));
            return true;
        });
    }

    private void choose(Rhythm rhythm, DayOfWeek weekday) {
        ground.passerelle.within(() -> {
            new Habit(rhythm, weekday, 7, "mireille@example.org", "fr", "https://passerelle.example.org", Instant.EPOCH)
                    .keepIn(ground.passerelle.settings);
            return true;
        });
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
