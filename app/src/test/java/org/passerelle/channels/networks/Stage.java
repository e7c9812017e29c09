package org.passerelle.channels.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.platform.http.Counterpart;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Counterpart.Manner;

/// A network acted out on loopback, as its documentation tells it: what reaches the public there is counted.
abstract class Stage implements AutoCloseable {

    /// What others can read there, in order.
    final List<String> publicly = new CopyOnWriteArrayList<>();

    final Counterpart counterpart = new Counterpart(this::answer);

    abstract Channel.Publishes channel();

    /// An account connected there.
    abstract Account account();

    /// How the network answers when all goes well.
    abstract Manner answer(Asked asked);

    /// Whether that question, once acted upon, may put something before the public.
    abstract boolean isDecisive(Asked asked);

    static Account account(Channel channel, Map<String, String> settings, Map<String, String> secrets) {
        return new Account(1, channel.kind(), "Zoé", settings, secrets, Map.of(), _ -> {});
    }

    static Manner notFound() {
        return Manner.json(404, "{\"error\":\"not here\"}");
    }

    void isPublic(String words) {
        publicly.add(words);
    }

    void assertOnce(int parts) {
        assertThat(publicly).hasSize(parts).doesNotHaveDuplicates();
    }

    @Override
    public void close() {
        counterpart.close();
    }

    @Override
    public String toString() {
        return channel().name();
    }
}
