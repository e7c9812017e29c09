package org.passerelle.today.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.mail.Courier;
import org.passerelle.platform.mail.Delivery;
import org.passerelle.platform.mail.Letter;
import org.passerelle.platform.mail.MailAccount;
import org.passerelle.platform.mail.MailServer;
import org.passerelle.platform.sql.Store;
import org.passerelle.ties.Ties;
import org.passerelle.today.Today;
import org.passerelle.today.Unanswered;

/// Sends the digest when it is due: once a day at most, whatever happens in between. See decision 10.
public final class Digests {

    private static final int DAYS_OF_A_WEEK = 7;

    private final Almanac almanac;
    private final Settings settings;
    private final MailAccount account;
    private final Courier courier;
    private final Links links;
    private final Issues issues;
    private final Newsroom newsroom;

    public Digests(
            Store store,
            Almanac almanac,
            Settings settings,
            Ties ties,
            Today today,
            Links links,
            MailAccount account,
            Courier courier,
            Typesetter typesetter) {
        this.almanac = almanac;
        this.settings = settings;
        this.account = account;
        this.courier = courier;
        this.links = links;
        this.issues = new Issues(store);
        this.newsroom = new Newsroom(almanac, ties, today, new Unanswered(store, almanac), links, typesetter);
    }

    /// The day whose digest is due and has not been dealt with.
    public Optional<LocalDate> due() {
        var habit = Habit.of(settings);
        return account.server().isEmpty()
                ? Optional.empty()
                : habit.due(almanac.now(), almanac.zone()).filter(day -> !comesTooSoon(habit, day));
    }

    /// Sends what is due, if anything; returns what became of it.
    public Optional<Issue> sendWhatIsDue() {
        issues.giveUpAbandoned(almanac.now());
        var server = account.server();
        return due().flatMap(day -> issues.take(
                        day,
                        almanac.now(),
                        () -> server.orElseThrow().identity("digest-" + day + "-" + UUID.randomUUID()),
                        this::write))
                .map(issue -> send(issue, server.orElseThrow()));
    }

    /// Sends today's at once, whatever was sent before, to see that it arrives.
    public Delivery sendTest() {
        var server = account.server().orElseThrow(() -> new Refusal("digest.server.missing"));
        if (account.isLocked()) return new Delivery.Refused(Delivery.Reason.KEY, "");
        var edition = write().orElseThrow(() -> new Refusal("digest.nothing"));
        return courier.carry(server, letter(server.identity("test-" + UUID.randomUUID()), edition));
    }

    /// Today's as it would be sent now; empty where there is nothing to say.
    public Optional<Edition> write() {
        var uncertain = issues.latest(2).stream()
                .filter(issue -> issue.day().isBefore(almanac.today()))
                .findFirst()
                .filter(issue -> issue.state() == Issue.State.UNKNOWN)
                .map(Issue::day);
        return newsroom.write(Habit.of(settings), uncertain);
    }

    /// The last one, and what became of it.
    public Optional<Issue> last() {
        return issues.latest(1).stream().findFirst();
    }

    /// One that failed may now succeed: something was changed.
    public void retry() {
        issues.retry(almanac.now());
    }

    private Issue send(Issue issue, MailServer server) {
        var delivery = account.isLocked()
                ? new Delivery.Refused(Delivery.Reason.KEY, "")
                : courier.carry(
                        server,
                        letter(issue.identity(), issue.edition()),
                        () -> issues.handOver(issue, almanac.now()));
        switch (delivery) {
            case Delivery.Accepted() -> issues.sent(issue, almanac.now());
            case Delivery.Refused refused -> issues.failed(issue, almanac.now(), refused);
            case Delivery.Unknown(var said) -> issues.unknown(issue, almanac.now(), said);
        }
        return issues.find(issue.day()).orElse(issue);
    }

    private Letter letter(String identity, Edition edition) {
        var habit = Habit.of(settings);
        var stop = habit.home() + "/link/" + links.write(new Link(Link.Act.OFF, 0, almanac.today()));
        return new Letter(
                identity,
                habit.to(),
                edition.subject(),
                edition.plain(),
                edition.html(),
                habit.language(),
                almanac.now(),
                stop);
    }

    /// Whether a weekly one would come less than a week after the one before, as when its weekday was changed.
    private boolean comesTooSoon(Habit habit, LocalDate day) {
        if (habit.rhythm() != Rhythm.WEEKLY) return false;
        return sentBefore(day).stream().anyMatch(before -> before.day().isAfter(day.minusDays(DAYS_OF_A_WEEK)));
    }

    private List<Issue> sentBefore(LocalDate day) {
        return issues.latest(DAYS_OF_A_WEEK).stream()
                .filter(issue -> issue.day().isBefore(day))
                .filter(issue -> switch (issue.state()) {
                    case SENT, HANDING, UNKNOWN -> true;
                    case SENDING, FAILED, QUIET -> false;
                })
                .toList();
    }
}
