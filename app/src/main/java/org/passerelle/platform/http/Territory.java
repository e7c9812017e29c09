package org.passerelle.platform.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What of the address space is the public Internet, by IANA's registries of special-purpose addresses (IPv4 and IPv6,
/// as of 2026-11). An IPv6 address that carries an IPv4 one is judged by what it carries.
final class Territory {

    private record Block(byte[] prefix, int bits) {

        static Block of(String text) {
            int slash = text.indexOf('/');
            return new Block(InetAddress.ofLiteral(text.substring(0, slash)).getAddress(), Integer.parseInt(text.substring(slash + 1)));
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) return false;
            int whole = bits / 8;
            int left = bits % 8;
            return Arrays.equals(address, 0, whole, prefix, 0, whole)
                    && (left == 0 || (address[whole] ^ prefix[whole]) >> (8 - left) << (8 - left) == 0);
        }
    }

    private static final List<Block> CLOSED = Stream.of(
                    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                    "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
                    "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
                    "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16")
            .map(Block::of)
            .toList();

    /// Of IPv6, only this much is given out at all.
    private static final Block GIVEN_OUT = Block.of("2000::/3");

    private static final Block NAT64 = Block.of("64:ff9b::/96");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16");

    private Territory() {}

    static boolean isPublic(InetAddress address) {
        return isPublic(address.getAddress());
    }

    private static boolean isPublic(byte[] address) {
        if (CLOSED.stream().anyMatch(block -> block.holds(address))) return false;
        if (address.length == 4) return true;
        if (isMapped(address) || NAT64.holds(address)) return isPublic(Arrays.copyOfRange(address, 12, 16));
        if (SIX_TO_FOUR.holds(address)) return isPublic(Arrays.copyOfRange(address, 2, 6));
        return GIVEN_OUT.holds(address);
    }

    /// `::ffff:10.0.0.1`. Java turns most of them into the IPv4 address they are; none is trusted to have been.
    private static boolean isMapped(byte[] address) {
        for (int i = 0; i < 10; i++) if (address[i] != 0) return false;
        return address[10] == -1 && address[11] == -1;
    }
}
