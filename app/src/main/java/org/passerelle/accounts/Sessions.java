package org.passerelle.accounts;

import static org.passerelle.accounts.db.Tables.SESSION;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.passerelle.platform.sql.Database;
import org.passerelle.platform.web.Guards;

/// Who is signed in where. A browser holds a secret, the database its hash; a session unused for a month ends.
public final class Sessions {

    public static final Duration LIFE = Duration.ofDays(30);

    private static final Duration TOUCH = Duration.ofHours(1);
    private static final int SECRET_BYTES = 32;
    /// Written out, for each request asks it.
    private static final String LIVING =
            """
            select session.seen_at, account.id, account.email, account.name, account.language
            from session join account on account.id = session.account_id
            where session.token_hash = ? and session.expires_at > ?""";

    private final Database database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Sessions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A fresh secret, also for visitors who have not signed in.
    public String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Opens a session and returns the secret for the browser to keep.
    public String open(int accountId) {
        var secret = newSecret();
        var now = clock.instant();
        database.transaction(sql -> sql.insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, hash(secret))
                .set(SESSION.ACCOUNT_ID, accountId)
                .set(SESSION.CREATED_AT, now)
                .set(SESSION.SEEN_AT, now)
                .set(SESSION.EXPIRES_AT, now.plus(LIFE))
                .execute());
        return secret;
    }

    /// The account behind a secret, while its session lives.
    public Optional<Account> account(String secret) {
        var now = clock.instant();
        var row = database.sql().fetchOne(LIVING, hash(secret), now.toEpochMilli());
        if (row == null) return Optional.empty();
        if (Instant.ofEpochMilli(row.get("seen_at", Long.class)).plus(TOUCH).isBefore(now)) touch(secret);
        return Optional.of(new Account(
                row.get("id", Integer.class), row.get("email", String.class), row.get("name", String.class), row.get("language", String.class)));
    }

    public void close(String secret) {
        database.transaction(sql -> sql.deleteFrom(SESSION)
                .where(SESSION.TOKEN_HASH.eq(hash(secret)))
                .execute());
    }

    /// Forgets sessions that ended; returns how many.
    public int forgetEnded() {
        return database.transaction(sql -> sql.deleteFrom(SESSION)
                .where(SESSION.EXPIRES_AT.le(clock.instant()))
                .execute());
    }

    private void touch(String secret) {
        var now = clock.instant();
        database.transaction(sql -> sql.update(SESSION)
                .set(SESSION.SEEN_AT, now)
                .set(SESSION.EXPIRES_AT, now.plus(LIFE))
                .where(SESSION.TOKEN_HASH.eq(hash(secret)))
                .execute());
    }

    private static String hash(String secret) {
        return HexFormat.of().formatHex(Guards.sha256(secret));
    }
}
