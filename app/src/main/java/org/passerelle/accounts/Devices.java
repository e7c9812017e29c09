package org.passerelle.accounts;

import static org.passerelle.accounts.db.Tables.ACCOUNT;
import static org.passerelle.accounts.db.Tables.DEVICE;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Sha256;
import org.passerelle.platform.sql.Database;
import org.passerelle.platform.sql.Ids;

/// The devices let in, each by a password of its own, which opens nothing else and can be taken back alone.
public final class Devices {

    private static final int NAME_CHARACTERS_MAXIMUM = 100;
    private static final Duration TOUCH = Duration.ofMinutes(1);
    private static final String CONSONANTS = "bcdfgjklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int WORDS = 4;
    private static final int SYLLABLES = 3;

    /// A device just let in, and its password, which is shown this once: 4 words of 6 letters, some 76 bits.
    public record Admission(Device device, String password) {}

    private final Database database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Devices(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Lets a device in. Refused without a name.
    public Admission add(int accountId, String name, boolean writes, boolean nearest) {
        var known = name.strip();
        if (known.isEmpty()) throw new Refusal("device.nameless");
        if (known.length() > NAME_CHARACTERS_MAXIMUM) throw new Refusal("device.long", NAME_CHARACTERS_MAXIMUM);
        var password = password();
        var now = clock.instant();
        int id = database.transaction(sql -> {
            int next = Ids.next(sql, "device");
            sql.insertInto(DEVICE)
                    .set(DEVICE.ID, next)
                    .set(DEVICE.ACCOUNT_ID, accountId)
                    .set(DEVICE.NAME, known)
                    .set(DEVICE.PASSWORD_HASH, hash(password))
                    .set(DEVICE.WRITES, writes)
                    .set(DEVICE.NEAREST, nearest)
                    .set(DEVICE.CREATED_AT, now)
                    .execute();
            return next;
        });
        return new Admission(new Device(id, accountId, known, writes, nearest, now, null), password);
    }

    /// Those of an account, the first let in first.
    public List<Device> of(int accountId) {
        return database.sql()
                .selectFrom(DEVICE)
                .where(DEVICE.ACCOUNT_ID.eq(accountId))
                .orderBy(DEVICE.ID)
                .fetch(Devices::device);
    }

    /// Takes the password back; the device is out from its next request on.
    public void revoke(int accountId, int id) {
        database.transaction(sql -> sql.deleteFrom(DEVICE)
                .where(DEVICE.ID.eq(id), DEVICE.ACCOUNT_ID.eq(accountId))
                .execute());
    }

    /// The device of that password, where the account's address agrees. Its hash needs no salt nor slowness: there are too
    /// many passwords to try.
    public Optional<Device> admit(String email, String password) {
        var found = database.sql()
                .select(DEVICE.fields())
                .from(DEVICE)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(DEVICE.ACCOUNT_ID))
                .where(DEVICE.PASSWORD_HASH.eq(hash(password)), ACCOUNT.EMAIL.eq(email.strip().toLowerCase(Locale.ROOT)))
                .fetchOptional(Devices::device);
        found.ifPresent(this::touch);
        return found;
    }

    private void touch(Device device) {
        var now = clock.instant();
        var seen = device.seenAt();
        if (seen != null && seen.plus(TOUCH).isAfter(now)) return;
        database.transaction(sql ->
                sql.update(DEVICE).set(DEVICE.SEEN_AT, now).where(DEVICE.ID.eq(device.id())).execute());
    }

    private String password() {
        return Stream.generate(this::word).limit(WORDS).collect(Collectors.joining("-"));
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < SYLLABLES; i++)
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        return word.toString();
    }

    /// As typed: telephones capitalise, people forget hyphens.
    private static String hash(String password) {
        var letters = password.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Sha256.hex(letters.getBytes(StandardCharsets.US_ASCII));
    }

    private static Device device(Record row) {
        return new Device(
                row.get(DEVICE.ID),
                row.get(DEVICE.ACCOUNT_ID),
                row.get(DEVICE.NAME),
                row.get(DEVICE.WRITES),
                row.get(DEVICE.NEAREST),
                row.get(DEVICE.CREATED_AT),
                row.get(DEVICE.SEEN_AT));
    }
}
