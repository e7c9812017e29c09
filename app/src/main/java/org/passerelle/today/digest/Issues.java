package org.passerelle.today.digest;

import static org.passerelle.today.db.Tables.DIGEST;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.passerelle.platform.mail.Delivery;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.digest.Issue.State;

/// The digest of each day, from being taken up to being sent. Every step is one conditional update, so that of several
/// processes one sends, and one that was overtaken finds out before it can do harm.
final class Issues {

    /// Longer than a server that answers at all takes.
    static final Duration LEASE = Duration.ofMinutes(3);

    private static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6));
    private static final Duration NOT_BY_ITSELF = Duration.ofDays(4);
    private static final int SAID_CHARACTERS_MAXIMUM = 1_000;

    private final Store store;

    Issues(Store store) {
        this.store = store;
    }

    Optional<Issue> find(LocalDate day) {
        return store.sql().selectFrom(DIGEST).where(at(day)).fetchOptional(Issues::issue);
    }

    /// The latest ones, the newest first.
    List<Issue> latest(int most) {
        return store.sql().selectFrom(DIGEST).orderBy(DIGEST.DAY.desc()).limit(most).fetch(Issues::issue);
    }

    /// Takes a day's digest up where nobody has it: written anew, but for one left half sent, which stays as it was.
    ///
    /// @param identity of the letter, where it is a new one
    /// @param edition empty where there is nothing to say
    /// @return the one to send now, or empty
    Optional<Issue> take(LocalDate day, Instant now, Supplier<String> identity, Supplier<Optional<Edition>> edition) {
        var known = find(day);
        if (known.isEmpty()) return begin(day, now, identity.get(), edition.get());
        var issue = known.get();
        if (issue.freeAt().isAfter(now)) return Optional.empty();
        return switch (issue.state()) {
            case SENDING -> takeOver(issue, now, issue.edition());
            case FAILED -> takeOver(issue, now, edition.get().orElse(issue.edition()));
            case HANDING, SENT, UNKNOWN, QUIET -> Optional.empty();
        };
    }

    private Optional<Issue> begin(LocalDate day, Instant now, String identity, Optional<Edition> edition) {
        var claim = UUID.randomUUID().toString();
        var written = edition.orElse(new Edition("", "", ""));
        int begun = store.transaction(sql -> sql.insertInto(DIGEST)
                .set(DIGEST.DAY, (int) day.toEpochDay())
                .set(DIGEST.STATE, (edition.isPresent() ? State.SENDING : State.QUIET).name())
                .set(DIGEST.CLAIM, claim)
                .set(DIGEST.FREE_AT, now.plus(LEASE))
                .set(DIGEST.ATTEMPTS, 1)
                .set(DIGEST.IDENTITY, identity)
                .set(DIGEST.SUBJECT, written.subject())
                .set(DIGEST.PLAIN, written.plain())
                .set(DIGEST.HTML, written.html())
                .set(DIGEST.REASON, "")
                .set(DIGEST.SAID, "")
                .set(DIGEST.CHANGED_AT, now)
                .onConflictDoNothing()
                .execute());
        return begun == 1 ? find(day).filter(issue -> issue.state() == State.SENDING) : Optional.empty();
    }

    private Optional<Issue> takeOver(Issue issue, Instant now, Edition edition) {
        var claim = UUID.randomUUID().toString();
        int taken = store.transaction(sql -> sql.update(DIGEST)
                .set(DIGEST.STATE, State.SENDING.name())
                .set(DIGEST.CLAIM, claim)
                .set(DIGEST.FREE_AT, now.plus(LEASE))
                .set(DIGEST.ATTEMPTS, issue.attempts() + 1)
                .set(DIGEST.SUBJECT, edition.subject())
                .set(DIGEST.PLAIN, edition.plain())
                .set(DIGEST.HTML, edition.html())
                .set(DIGEST.CHANGED_AT, now)
                .where(mine(issue), DIGEST.STATE.eq(issue.state().name()))
                .execute());
        return taken == 1 ? find(issue.day()) : Optional.empty();
    }

    /// The point of no return: from here on it is never sent again. False where another has taken it up meanwhile.
    boolean handOver(Issue issue, Instant now) {
        return store.durably(sql -> sql.update(DIGEST)
                        .set(DIGEST.STATE, State.HANDING.name())
                        .set(DIGEST.FREE_AT, now.plus(LEASE))
                        .set(DIGEST.CHANGED_AT, now)
                        .where(mine(issue), DIGEST.STATE.eq(State.SENDING.name()))
                        .execute())
                == 1;
    }

    void sent(Issue issue, Instant now) {
        settle(issue, now, State.SENT, now, "", "");
        store.transaction(sql -> sql.update(DIGEST) // of past letters, the text is not kept
                .set(DIGEST.PLAIN, "")
                .set(DIGEST.HTML, "")
                .where(DIGEST.DAY.lt((int) issue.day().toEpochDay()), DIGEST.STATE.ne(State.SENDING.name()))
                .execute());
    }

    void failed(Issue issue, Instant now, Delivery.Refused refused) {
        boolean lasting = refused.reason().isLasting() || issue.attempts() > PATIENCE.size();
        var rest = lasting ? NOT_BY_ITSELF : PATIENCE.get(issue.attempts() - 1);
        settle(issue, now, State.FAILED, now.plus(rest), refused.reason().name(), refused.said());
    }

    void unknown(Issue issue, Instant now, String said) {
        settle(issue, now, State.UNKNOWN, now, "", said);
    }

    private void settle(Issue issue, Instant now, State state, Instant freeAt, String reason, String said) {
        store.transaction(sql -> sql.update(DIGEST)
                .set(DIGEST.STATE, state.name())
                .set(DIGEST.FREE_AT, freeAt)
                .set(DIGEST.REASON, reason)
                .set(DIGEST.SAID, said.substring(0, Math.min(said.length(), SAID_CHARACTERS_MAXIMUM)))
                .set(DIGEST.CHANGED_AT, now)
                .where(mine(issue))
                .execute());
    }

    /// Says of those handed over by a process that then stopped that nobody knows.
    void giveUpAbandoned(Instant now) {
        var abandoned = DIGEST.STATE.eq(State.HANDING.name()).and(DIGEST.FREE_AT.le(now));
        if (!store.sql().fetchExists(DIGEST, abandoned)) return;
        store.transaction(sql -> change(sql, DIGEST.STATE, State.UNKNOWN.name(), abandoned));
    }

    /// Lets one that failed be tried again at once: something was changed.
    void retry(Instant now) {
        store.transaction(sql -> change(sql, DIGEST.FREE_AT, now, DIGEST.STATE.eq(State.FAILED.name())));
    }

    private static <T> int change(DSLContext sql, Field<T> field, T value, Condition which) {
        return sql.update(DIGEST).set(field, value).where(which).execute();
    }

    private static Condition at(LocalDate day) {
        return DIGEST.DAY.eq((int) day.toEpochDay());
    }

    private static Condition mine(Issue issue) {
        return at(issue.day()).and(DIGEST.CLAIM.eq(issue.claim()));
    }

    private static Issue issue(Record row) {
        var reason = row.get(DIGEST.REASON);
        return new Issue(
                LocalDate.ofEpochDay(row.get(DIGEST.DAY)),
                State.valueOf(row.get(DIGEST.STATE)),
                row.get(DIGEST.CLAIM),
                row.get(DIGEST.FREE_AT),
                row.get(DIGEST.ATTEMPTS),
                row.get(DIGEST.IDENTITY),
                new Edition(row.get(DIGEST.SUBJECT), row.get(DIGEST.PLAIN), row.get(DIGEST.HTML)),
                reason.isEmpty() ? null : Delivery.Reason.valueOf(reason),
                row.get(DIGEST.SAID),
                row.get(DIGEST.CHANGED_AT));
    }
}
