package org.passerelle.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.1.1", "169.254.169.254",
                "172.16.0.1", "172.31.255.255", "192.168.0.1", "198.19.0.1", "224.0.0.1", "255.255.255.255",
                "::", "::1", "fe80::1", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1",
                "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:7f00:1::", "2002:c0a8:101::1",
                "2001::1", "2001:db8::1", "100::1"
            })
    void keepsOutOfInnerNetworks(String address) {
        assertThat(Territory.isPublic(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0",
                "192.167.255.255", "193.0.0.1", "223.255.255.255", "2606:4700::1", "2a01:4f8::1", "::ffff:1.1.1.1",
                "64:ff9b::101:101", "2002:101:101::1"
            })
    void goesOutIntoTheWorld(String address) {
        assertThat(Territory.isPublic(InetAddress.ofLiteral(address))).isTrue();
    }
}
