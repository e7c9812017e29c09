package org.passerelle.channels;

import static org.passerelle.channels.db.Tables.CHANNEL;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.channels.Connection.State;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.secrets.Secrets;
import org.passerelle.platform.sql.Store;

/// The accounts the owner connected, and the networks there are.
public final class Channels {

    private static final int STATE_BYTES = 24;
    private static final String STATE = "state";

    private final Almanac almanac;
    private final ChannelRows rows;
    private final Map<String, Channel> kinds;
    private final SecureRandom random = new SecureRandom();

    /// @param kinds every network there is, in the order they are offered
    public Channels(Store store, Almanac almanac, Journal journal, Secrets secrets, List<Channel> kinds) {
        this.almanac = almanac;
        this.kinds = kinds.stream()
                .collect(Collectors.toMap(Channel::kind, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        this.rows = new ChannelRows(store, journal, secrets, this.kinds);
    }

    /// Every network there is.
    public List<Channel> kinds() {
        return List.copyOf(kinds.values());
    }

    public Optional<Channel> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /// The accounts connected, whether they work or not, in the order they were added.
    public List<Connection> all() {
        return rows.read(CHANNEL.STATE.ne(State.GONE.name()));
    }

    /// An account by its number; one that was disconnected as well, so that what was published there can still be named.
    public Optional<Connection> find(int id) {
        return rows.read(CHANNEL.ID.eq(id)).stream().findFirst();
    }

    /// Connects an account with what was typed, once the network agreed.
    ///
    /// @param typed by the names of the fields
    /// @return its number
    public int connect(Channel channel, String name, Map<String, String> typed) {
        var account = filled(new Account(0, channel.kind(), name, Map.of(), Map.of(), Map.of(), _ -> {}), channel, typed);
        return switch (channel.check(account)) {
            case Check.Fine fine -> rows.add(account, fine, name.isBlank() ? named(channel, fine) : name, almanac.now());
            case Check.Refused refused -> throw refused.reason().refusal();
        };
    }

    /// The same with an account that is known: its publications, slots and statistics stay. A secret left empty stays as
    /// it was.
    public void reconnect(Connection connection, String name, Map<String, String> typed) {
        var account = filled(connection.account(), connection.channel(), typed);
        switch (connection.channel().check(account)) {
            case Check.Fine fine ->
                rows.change(account, fine, name.isBlank() ? connection.account().name() : name, almanac.now());
            case Check.Refused refused -> throw refused.reason().refusal();
        }
    }

    /// Asks the network whether the account still works, and remembers what it says.
    public Check check(Connection connection) {
        var check = connection.channel().check(connection.account());
        switch (check) {
            case Check.Fine fine -> rows.change(connection.account(), fine, connection.account().name(), almanac.now());
            case Check.Refused(var reason, var lasting) ->
                rows.mark(connection.id(), lasting ? State.LOST : connection.state(), reason, almanac.now());
        }
        return check;
    }

    /// The network does not accept this account's credentials any more.
    public void lose(Account account, Reason reason) {
        rows.mark(account.id(), State.LOST, reason, almanac.now());
    }

    /// Begins to connect by the network's own page.
    ///
    /// @param id of an account to connect anew, or 0
    /// @param back where the network sends the owner afterwards
    public Step.Go begin(Channel.Authorises channel, int id, String name, Map<String, String> typed, URI back) {
        var known = find(id).filter(before -> before.channel().kind().equals(channel.kind())).map(Connection::account);
        var account = filled(
                known.orElseGet(() -> new Account(0, channel.kind(), name, Map.of(), Map.of(), Map.of(), _ -> {})), channel, typed);
        var state = secret();
        return switch (channel.begin(account, back, state)) {
            case Step.Refused(var reason) -> throw reason.refusal();
            case Step.Go go -> {
                var secrets = new HashMap<>(account.secrets());
                secrets.putAll(go.secrets());
                secrets.put(STATE, state);
                if (account.id() == 0) rows.forgetBegun(channel.kind());
                rows.begin(account, go.settings(), secrets, name.isBlank() ? channel.name() : name, almanac.now());
                yield go;
            }
        };
    }

    /// Ends what {@link #begin} began: whoever comes back must bring the state along.
    ///
    /// @return the number of the account
    public int finish(String state, URI back, Map<String, String> query) {
        var connection = rows.read(CHANNEL.STATE.ne(State.GONE.name())).stream()
                .filter(begun -> !state.isEmpty() && begun.account().secret(STATE).equals(state))
                .findFirst()
                .orElseThrow(() -> new Refusal("channel.state"));
        if (!(connection.channel() instanceof Channel.Authorises channel)) throw new Refusal("channel.state");
        return switch (channel.finish(connection.account(), back, query)) {
            case Check.Fine fine -> {
                var name = connection.account().name();
                rows.change(
                        connection.account(), used(fine), name.equals(channel.name()) ? named(channel, fine) : name, almanac.now());
                yield connection.id();
            }
            case Check.Refused refused -> throw refused.reason().refusal();
        };
    }

    public void rename(int id, String name) {
        if (!name.isBlank()) rows.rename(id, name.strip());
    }

    /// Disconnects: nothing goes out or comes in by it any more, and what it did stays.
    ///
    /// @return the number to undo it by
    public int disconnect(int id) {
        var now = almanac.now();
        return rows.edit(id, sql -> ChannelRows.mark(sql, id, State.GONE, null, now));
    }

    private static Account filled(Account account, Channel channel, Map<String, String> typed) {
        var settings = new HashMap<>(account.settings());
        var secrets = new HashMap<>(account.secrets());
        for (var field : channel.fields()) {
            var value = typed.getOrDefault(field.name(), "").strip();
            if (field.isSecret() && value.isEmpty()) continue;
            (field.isSecret() ? secrets : settings).put(field.name(), value);
        }
        return new Account(account.id(), account.kind(), account.name(), settings, secrets, account.limits(), _ -> {});
    }

    /// Whoever comes back does so once.
    private static Check.Fine used(Check.Fine fine) {
        var secrets = new HashMap<>(fine.secrets());
        secrets.put(STATE, "");
        return new Check.Fine(fine.handle(), fine.home(), fine.settings(), secrets, fine.limits());
    }

    private static String named(Channel channel, Check.Fine fine) {
        return fine.handle().isEmpty() ? channel.name() : fine.handle();
    }

    private String secret() {
        var bytes = new byte[STATE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
