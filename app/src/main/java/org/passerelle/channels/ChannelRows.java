package org.passerelle.channels;

import static org.passerelle.channels.db.Tables.CHANNEL;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Connection.State;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.secrets.Secrets;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Accounts as rows: settings and limits in clear, secrets sealed.
final class ChannelRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> NUMBERS = new TypeReference<>() {};

    private static final Aspect ITSELF = new Aspect("channel", List.of(Aspect.rows(CHANNEL, CHANNEL.ID)));

    private final Store store;
    private final Journal journal;
    private final Secrets secrets;
    private final Map<String, Channel> kinds;

    ChannelRows(Store store, Journal journal, Secrets secrets, Map<String, Channel> kinds) {
        this.store = store;
        this.journal = journal;
        journal.keep(ITSELF, _ -> {});
        this.secrets = secrets;
        this.kinds = kinds;
    }

    /// In the order they were added; rows of a kind this version does not know are left out.
    List<Connection> read(Condition condition) {
        return store.sql().selectFrom(CHANNEL).where(condition).orderBy(CHANNEL.ID).fetch().stream()
                .flatMap(row -> connection(row).stream())
                .toList();
    }

    int add(Account account, Check.Fine fine, String name, Instant now) {
        return store.transaction(sql -> {
            int id = insert(sql, account.kind(), name, State.READY, now);
            write(sql, id, merged(account.settings(), fine.settings()), merged(account.secrets(), fine.secrets()));
            sql.update(CHANNEL).set(works(fine, now)).where(CHANNEL.ID.eq(id)).execute();
            return id;
        });
    }

    void change(Account account, Check.Fine fine, String name, Instant now) {
        store.transaction(sql -> {
            write(sql, account.id(), merged(account.settings(), fine.settings()), merged(account.secrets(), fine.secrets()));
            return sql.update(CHANNEL)
                    .set(works(fine, now))
                    .set(CHANNEL.NAME, name)
                    .set(CHANNEL.STATE, State.READY.name())
                    .where(CHANNEL.ID.eq(account.id()))
                    .execute();
        });
    }

    /// Keeps what is known before the owner leaves for the network's page: durably, because keys may be among it.
    void begin(Account account, Map<String, String> learnt, Map<String, String> secret, String name, Instant now) {
        store.durably(sql -> {
            int id = account.id() != 0 ? account.id() : insert(sql, account.kind(), name, State.BEGUN, now);
            write(sql, id, merged(account.settings(), learnt), secret);
            return id;
        });
    }

    /// An agreement begun and never ended leaves nothing behind.
    void forgetBegun(String kind) {
        store.transaction(sql -> sql.deleteFrom(CHANNEL)
                .where(CHANNEL.KIND.eq(kind), CHANNEL.STATE.eq(State.BEGUN.name()))
                .execute());
    }

    void mark(int id, State state, @Nullable Reason reason, Instant now) {
        store.transaction(sql -> mark(sql, id, state, reason, now));
    }

    static int mark(DSLContext sql, int id, State state, @Nullable Reason reason, Instant now) {
        return sql.update(CHANNEL)
                .set(CHANNEL.STATE, state.name())
                .set(CHANNEL.REASON, reason == null ? "" : reason.json())
                .set(CHANNEL.CHECKED_AT, now)
                .where(CHANNEL.ID.eq(id))
                .execute();
    }

    /// A change that can be undone; its number.
    int edit(int id, Consumer<DSLContext> change) {
        return store.transaction(sql -> journal.edit(sql, ITSELF, id, () -> change.accept(sql)));
    }

    void rename(int id, String name) {
        store.transaction(sql -> sql.update(CHANNEL).set(CHANNEL.NAME, name).where(CHANNEL.ID.eq(id)).execute());
    }

    private static int insert(DSLContext sql, String kind, String name, State state, Instant now) {
        int id = Ids.next(sql, "channel");
        sql.insertInto(CHANNEL)
                .set(CHANNEL.ID, id)
                .set(CHANNEL.KIND, kind)
                .set(CHANNEL.NAME, name)
                .set(CHANNEL.STATE, state.name())
                .set(CHANNEL.CREATED_AT, now)
                .execute();
        return id;
    }

    private void write(DSLContext sql, int id, Map<String, String> settings, Map<String, String> secret) {
        sql.update(CHANNEL)
                .set(CHANNEL.SETTINGS, JSON.writeValueAsString(settings))
                .set(CHANNEL.SECRETS, seal(id, secret))
                .where(CHANNEL.ID.eq(id))
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> works(Check.Fine fine, Instant now) {
        var fields = new HashMap<Field<?>, @Nullable Object>();
        fields.put(CHANNEL.HANDLE, fine.handle());
        fields.put(CHANNEL.HOME, fine.home() == null ? "" : fine.home().toString());
        fields.put(CHANNEL.LIMITS, JSON.writeValueAsString(fine.limits()));
        fields.put(CHANNEL.REASON, "");
        fields.put(CHANNEL.CHECKED_AT, now);
        return fields;
    }

    private Optional<Connection> connection(Record row) {
        var home = row.get(CHANNEL.HOME);
        var reason = row.get(CHANNEL.REASON);
        return Optional.ofNullable(kinds.get(row.get(CHANNEL.KIND)))
                .map(channel -> new Connection(
                        account(row),
                        channel,
                        State.valueOf(row.get(CHANNEL.STATE)),
                        row.get(CHANNEL.HANDLE),
                        home.isEmpty() ? null : URI.create(home),
                        Reason.read(reason),
                        row.get(CHANNEL.CHECKED_AT)));
    }

    private Account account(Record row) {
        int id = row.get(CHANNEL.ID);
        return new Account(
                id,
                row.get(CHANNEL.KIND),
                row.get(CHANNEL.NAME),
                JSON.readValue(row.get(CHANNEL.SETTINGS), TEXTS),
                open(id, row.get(CHANNEL.SECRETS)),
                JSON.readValue(row.get(CHANNEL.LIMITS), NUMBERS),
                all -> keep(id, all));
    }

    private void keep(int id, Map<String, String> all) {
        store.durably(sql ->
                sql.update(CHANNEL).set(CHANNEL.SECRETS, seal(id, all)).where(CHANNEL.ID.eq(id)).execute());
    }

    private String seal(int id, Map<String, String> all) {
        return all.isEmpty() ? "" : secrets.seal(sealName(id), JSON.writeValueAsString(all));
    }

    private Map<String, String> open(int id, String sealed) {
        if (sealed.isEmpty()) return Map.of();
        return secrets.open(sealName(id), sealed).map(json -> JSON.readValue(json, TEXTS)).orElse(Map.of());
    }

    private String sealName(int id) {
        return store.workspace().name() + "/channel." + id;
    }

    private static Map<String, String> merged(Map<String, String> typed, Map<String, String> learnt) {
        var all = new HashMap<>(typed);
        all.putAll(learnt);
        return all;
    }
}
