package org.passerelle.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.platform.http.Counterpart.Manner;
import org.passerelle.platform.http.Response.Lost;
import org.passerelle.platform.http.Response.NeverSent;
import org.passerelle.platform.http.Response.Received;

class DoorTest {

    private static final Peers ANYONE = (_, _) -> true;
    private static final Peers NOBODY = (_, _) -> false;

    @AutoClose
    private final Counterpart other = new Counterpart(_ -> Manner.json(200, "{\"well\":true}"));

    private final Door door = new Door(ANYONE);

    @Test
    void bringsAnAnswerBack() {
        var response = received(door.send(Request.post(other.at("/here")).bearer("s3cret").json("{}")));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().orElseThrow().get("well").asBoolean()).isTrue();
        assertThat(other.asked().getFirst().headers())
                .containsEntry("authorization", "Bearer s3cret")
                .containsEntry("content-type", "application/json");
        assertThat(other.asked().getFirst().headers().get("user-agent")).startsWith("Passerelle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://2130706433/",
                "http://169.254.169.254/latest/meta-data", "http://[::ffff:127.0.0.1]/", "http://0.0.0.0/"
            })
    void keepsOutOfTheInnerNetwork(String address) {
        assertThat(new Door(NOBODY).send(Request.get(URI.create(address)))).isEqualTo(new NeverSent(Trouble.FORBIDDEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/", "http://user:word@example.org/", "mailto:a@example.org", "http://127.1/", "/here"})
    void goesNowhereButToTheWeb(String address) {
        assertThat(door.send(Request.get(URI.create(address)))).isEqualTo(new NeverSent(Trouble.ADDRESS));
    }

    @Test
    void goesToTheAddressThatWasChecked() {
        var lookups = new AtomicInteger();
        var pinning = new Door(
                (host, port) -> host.equals("passerelle.invalid") && port == other.port(),
                host -> {
                    lookups.incrementAndGet();
                    return new InetAddress[] {InetAddress.getLoopbackAddress()};
                },
                Duration.ofSeconds(5));

        var response = pinning.send(Request.get(URI.create("http://passerelle.invalid:" + other.port() + "/")));

        assertThat(received(response).status()).isEqualTo(200);
        assertThat(other.asked().getFirst().headers().get("host")).isEqualTo("passerelle.invalid:" + other.port());
        assertThat(lookups).hasValue(2);
    }

    @Test
    void refusesANameThatChangesItsMeaning() throws UnknownHostException {
        var outside = InetAddress.getByName("1.1.1.1");
        var lookups = new AtomicInteger();
        var rebinding = new Door(
                NOBODY,
                _ -> new InetAddress[] {lookups.getAndIncrement() == 0 ? outside : InetAddress.getLoopbackAddress()},
                Duration.ofSeconds(5));

        var response = rebinding.send(Request.get(URI.create("http://passerelle.invalid:" + other.port() + "/")));

        assertThat(response).isEqualTo(new NeverSent(Trouble.FORBIDDEN));
        assertThat(other.asked()).isEmpty();
    }

    @Test
    void refusesANameOfBothKinds() throws UnknownHostException {
        var both = new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getLoopbackAddress()};
        var mixed = new Door(NOBODY, _ -> both, Duration.ofSeconds(5));

        assertThat(mixed.send(Request.get(URI.create("http://passerelle.invalid/")))).isEqualTo(new NeverSent(Trouble.FORBIDDEN));
    }

    @Test
    void checksEachRedirect() {
        other.turn(_ -> Manner.answer(302, "Location: http://localhost:1/\r\n", ""));
        var careful = new Door((host, _) -> host.equals("127.0.0.1"));

        assertThat(careful.send(Request.get(other.at("/")))).isEqualTo(new NeverSent(Trouble.FORBIDDEN));
    }

    @Test
    void followsRedirectsButNotForEver() {
        other.turn(asked -> asked.is("GET", "/end")
                ? Manner.json(200, "{}")
                : Manner.answer(301, "Location: " + (asked.is("GET", "/loop") ? "/loop" : "end") + "\r\n", ""));

        var response = received(door.send(Request.get(other.at("/begin"))));

        assertThat(response.from()).isEqualTo(other.at("/end"));
        assertThat(response.moved()).isTrue();
        assertThat(door.send(Request.get(other.at("/loop")))).isEqualTo(new NeverSent(Trouble.REDIRECTED));
    }

    @Test
    void keepsCredentialsFromOtherMachines() {
        try (var stranger = new Counterpart(_ -> Manner.json(200, "{}"))) {
            other.turn(_ -> Manner.answer(302, "Location: " + stranger.at("/x") + "\r\n", ""));

            door.send(Request.get(other.at("/")).bearer("s3cret").header("X-Kind", "mild"));

            assertThat(stranger.asked().getFirst().headers()).doesNotContainKey("authorization").containsEntry("x-kind", "mild");
        }
    }

    @Test
    void doesNotPostTwiceBecauseOfARedirect() {
        other.turn(_ -> Manner.answer(302, "Location: /elsewhere\r\n", ""));

        var response = received(door.send(Request.post(other.at("/")).json("{}")));

        assertThat(response.status()).isEqualTo(302);
        assertThat(other.asked()).hasSize(1);
    }

    @Test
    void knowsWhatSurelyNeverLeft() throws IOException {
        int closed;
        try (var free = new ServerSocket(0)) {
            closed = free.getLocalPort();
        }

        assertThat(door.send(Request.post(URI.create("http://127.0.0.1:" + closed + "/")).json("{}")))
                .isEqualTo(new NeverSent(Trouble.REFUSED));
        assertThat(new Door(ANYONE, host -> throwUnknown(host), Duration.ofSeconds(5))
                        .send(Request.post(URI.create("http://passerelle.invalid/")).json("{}")))
                .isEqualTo(new NeverSent(Trouble.UNRESOLVED));
    }

    @Test
    void doesNotKnowWhatBecameOfWhatWasTakenIn() {
        other.turn(_ -> Manner.reset());

        var response = door.send(Request.post(other.at("/")).json("{}"));

        assertThat(response).isEqualTo(new Lost(Trouble.BROKEN));
        assertThat(other.asked()).hasSize(1);
    }

    @Test
    void cutsSlowBytes() {
        other.turn(_ -> Manner.drip("HTTP/1.1 200 Said\r\nContent-Length: 500\r\n\r\n" + "x".repeat(500), 50));
        long start = System.nanoTime();

        var response = door.send(Request.get(other.at("/")).within(Duration.ofSeconds(3)));

        assertThat(response).isEqualTo(new Lost(Trouble.SLOW));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void hangsUpOnTooMuch() {
        other.turn(_ -> Manner.answer(200, "", "x".repeat(200_000)));

        assertThat(door.send(Request.get(other.at("/")).atMost(100_000))).isEqualTo(new Lost(Trouble.LARGE));
        assertThat(received(door.send(Request.get(other.at("/")).atMost(200_000))).body()).hasSize(200_000);
    }

    @Test
    void understandsWhenToComeBack() {
        var now = Instant.parse("2026-11-21T12:00:00Z");

        other.turn(_ -> Manner.answer(429, "Retry-After: 90\r\n", ""));
        assertThat(received(door.send(Request.get(other.at("/")))).retryAfter(now)).contains(now.plusSeconds(90));

        other.turn(_ -> Manner.answer(503, "Retry-After: Sat, 21 Nov 2026 13:00:00 GMT\r\n", ""));
        assertThat(received(door.send(Request.get(other.at("/")))).retryAfter(now)).contains(now.plusSeconds(3600));
    }

    @Test
    void readsLinksOfHeaders() {
        other.turn(_ -> Manner.answer(
                200,
                "Link: </feed>; rel=\"alternate\"; title=\"a, b\", <https://example.org/wp-json/>; rel=\"https://api.w.org/\"\r\nLink: </min>; rel=prev\r\n",
                ""));

        var headers = received(door.send(Request.head(other.at("/")))).headers();

        assertThat(headers.link("https://api.w.org/")).contains("https://example.org/wp-json/");
        assertThat(List.of(headers.link("alternate"), headers.link("prev")).toString()).contains("/feed", "/min");
    }

    private static InetAddress[] throwUnknown(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }

    private static Received received(Response response) {
        assertThat(response).isInstanceOf(Received.class);
        return (Received) response;
    }
}
