package org.passerelle.accounts;

import static org.passerelle.accounts.db.Tables.ACCOUNT;
import static org.passerelle.accounts.db.Tables.SETUP_CODE;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Record;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Database;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.web.Guards;

/// Who may sign in, and how the first one comes to be.
public final class Accounts {

    static final int PASSWORD_LENGTH_MINIMUM = 10;

    private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 12;

    private final Database database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Accounts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return !database.sql().fetchExists(ACCOUNT);
    }

    /// Whether one account is all there is.
    public boolean isAlone() {
        return database.sql().fetchCount(ACCOUNT) == 1;
    }

    /// A new one-time code, in place of any before it: only who can read the server's own output can become the owner.
    public String newSetupCode() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
        }
        database.transaction(sql -> {
            sql.deleteFrom(SETUP_CODE).execute();
            return sql.insertInto(SETUP_CODE, SETUP_CODE.CODE_HASH, SETUP_CODE.CREATED_AT)
                    .values(hash(code.toString()), clock.instant())
                    .execute();
        });
        return code.toString();
    }

    /// Makes the owner, once, for whoever holds the code.
    public Account setUp(String code, String name, String email, String password) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (name.isBlank()) throw new Refusal("setup.name.missing");
        if (!address.matches("[^\\s@]+@[^\\s@]+")) throw new Refusal("setup.email.wrong");
        if (password.length() < PASSWORD_LENGTH_MINIMUM)
            throw new Refusal("setup.password.short", PASSWORD_LENGTH_MINIMUM);
        var hashed = Passwords.hash(password);
        return database.transaction(sql -> {
            if (sql.fetchExists(ACCOUNT)) throw new Refusal("setup.done");
            int used = sql.deleteFrom(SETUP_CODE)
                    .where(SETUP_CODE.CODE_HASH.eq(hash(normal(code))))
                    .execute();
            if (used == 0) throw new Refusal("setup.code.wrong");
            int id = Ids.next(sql, "account");
            sql.insertInto(ACCOUNT)
                    .set(ACCOUNT.ID, id)
                    .set(ACCOUNT.EMAIL, address)
                    .set(ACCOUNT.NAME, name.strip())
                    .set(ACCOUNT.PASSWORD, hashed)
                    .set(ACCOUNT.CREATED_AT, clock.instant())
                    .execute();
            return new Account(id, address, name.strip(), null);
        });
    }

    /// The account of that address and password. An unknown address takes as long as a wrong password.
    public Optional<Account> matching(String email, String password) {
        var row = database.sql()
                .selectFrom(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(email.strip().toLowerCase(Locale.ROOT)))
                .fetchOne();
        if (row == null) {
            Passwords.hash(password); // as long as for someone who exists
            return Optional.empty();
        }
        boolean right = Passwords.match(password, row.get(ACCOUNT.PASSWORD));
        return right ? Optional.of(account(row)) : Optional.empty();
    }

    public Optional<Account> find(int id) {
        return database.sql()
                .selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .fetchOptional(Accounts::account);
    }

    public void speak(int id, String language) {
        database.transaction(sql -> sql.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language)
                .where(ACCOUNT.ID.eq(id))
                .execute());
    }

    /// The account the demo signs in by itself, made when it is missing; nobody knows its password.
    public Account demo(String name, String email) {
        return isEmpty()
                ? setUp(newSetupCode(), name, email, HexFormat.of().formatHex(random.generateSeed(24)))
                : database.sql().selectFrom(ACCOUNT).limit(1).fetchSingle(Accounts::account);
    }

    private static Account account(Record row) {
        return new Account(
                row.get(ACCOUNT.ID), row.get(ACCOUNT.EMAIL), row.get(ACCOUNT.NAME), row.get(ACCOUNT.LANGUAGE));
    }

    private static String normal(String code) {
        var bare = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return bare.replaceAll("(.{4})(?!$)", "$1-");
    }

    private static String hash(String secret) {
        return HexFormat.of().formatHex(Guards.sha256(secret));
    }
}
