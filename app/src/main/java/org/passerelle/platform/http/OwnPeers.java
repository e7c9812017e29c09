package org.passerelle.platform.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;

/// Peers as kept in the settings of a workspace: `blog.lan, 192.168.1.20:8080`. Without a port, any port.
public final class OwnPeers implements Peers {

    private static final String PEERS = "http.peers";
    private static final Pattern PEER = Pattern.compile("(?:[\\p{Alnum}.-]+|\\[[\\p{XDigit}:.]+])(?::\\d{1,5})?");

    private final Settings settings;

    public OwnPeers(Settings settings) {
        this.settings = settings;
    }

    @Override
    public boolean include(String host, int port) {
        var name = host.toLowerCase(Locale.ROOT);
        return all().stream().anyMatch(peer -> peer.equals(name) || peer.equals(name + ":" + port));
    }

    public List<String> all() {
        return settings.get(PEERS).map(OwnPeers::parts).orElse(List.of());
    }

    /// Keeps those named, between commas or spaces; refused where one is no machine's name.
    public void keep(String text) {
        var peers = parts(text.toLowerCase(Locale.ROOT));
        for (var peer : peers) if (!PEER.matcher(peer).matches()) throw new Refusal("peers.wrong", peer);
        if (peers.isEmpty()) settings.remove(PEERS);
        else settings.put(PEERS, String.join(", ", peers));
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("[,\\s]+")).filter(part -> !part.isEmpty()).distinct().toList();
    }
}
