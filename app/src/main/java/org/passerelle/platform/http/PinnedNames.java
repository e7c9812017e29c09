package org.passerelle.platform.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The names of machines as this Java process sees them: those of the operating system, but for a name that is pinned,
/// which means the addresses it was checked with until it is let go. Java finds this class by its provider line.
public final class PinnedNames extends InetAddressResolverProvider {

    private record Pinned(List<InetAddress> addresses, int holders) {}

    private static final Map<String, Pinned> PINS = new ConcurrentHashMap<>();

    /// A name held to its addresses.
    interface Pin extends AutoCloseable {
        @Override
        void close();
    }

    /// Holds a name to these addresses until closed. Where it is held already, it stays as it is: those were checked too.
    static Pin pin(String host, List<InetAddress> addresses) {
        var name = host.toLowerCase(Locale.ROOT);
        PINS.merge(name, new Pinned(addresses, 1), (held, _) -> new Pinned(held.addresses(), held.holders() + 1));
        return () -> PINS.computeIfPresent(
                name, (_, held) -> held.holders() == 1 ? null : new Pinned(held.addresses(), held.holders() - 1));
    }

    @Override
    public String name() {
        return "passerelle";
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var system = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                var pinned = PINS.get(host.toLowerCase(Locale.ROOT));
                return pinned == null ? system.lookupByName(host, policy) : pinned.addresses().stream();
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return system.lookupByAddress(address);
            }
        };
    }
}
