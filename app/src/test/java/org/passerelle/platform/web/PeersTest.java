package org.passerelle.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static final String PROXY = "10.0.0.1";

    private final Peers peers = new Peers(Set.of(PROXY, "10.0.0.2"));

    @Test
    void believeATrustedProxy() {
        assertThat(peers.address(PROXY, "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(peers.address(PROXY, "203.0.113.7, 10.0.0.2")).isEqualTo("203.0.113.7");
    }

    @Test
    void believeNobodyElse() {
        assertThat(peers.address("198.51.100.4", "203.0.113.7")).isEqualTo("198.51.100.4");
        assertThat(new Peers(Set.of()).address(PROXY, "203.0.113.7")).isEqualTo(PROXY);
    }

    @Test
    void doNotBelieveWhatTheVisitorWroteBeforeTheProxy() {
        assertThat(peers.address(PROXY, "192.0.2.1, 203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void areTheProxyItselfWhereItSaysNothing() {
        assertThat(peers.address(PROXY, null)).isEqualTo(PROXY);
        assertThat(peers.address(PROXY, " , ")).isEqualTo(PROXY);
    }
}
