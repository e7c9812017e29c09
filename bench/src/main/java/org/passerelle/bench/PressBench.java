package org.passerelle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.passerelle.Passerelle;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.http.Door;
import org.passerelle.publishing.press.Paperboy;

/// Five hundred feeds of this machine, each with a text an hour, asked for an hour's worth of rounds; the server's own work
/// is counted too.
final class PressBench implements Benchmark {

    private static final int FEEDS = 500;
    private static final int TEXTS = 20;
    private static final int ROUNDS = 12;
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(5);
    private static final double SECONDS_MAXIMUM = 60;

    /// Stands still until it is moved.
    private static final class Hands extends Clock {
        private Instant at = Instant.parse("2026-11-21T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return at;
        }
    }

    private final Hands clock = new Hands();

    @Override
    public String name() {
        return "press";
    }

    @Override
    public void run(Figures figures) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), FEEDS);
        server.createContext("/", this::serve);
        server.start();
        var folder = Files.createTempDirectory("passerelle-bench");
        try (var passerelle = new Passerelle(new DataFolder(folder), null, clock)) {
            passerelle.within(() -> ask(passerelle, server.getAddress().getPort(), figures));
        } finally {
            server.stop(0);
        }
    }

    private boolean ask(Passerelle passerelle, int port, Figures figures) throws IOException {
        for (int feed = 0; feed < FEEDS; feed++)
            passerelle.publishing.feeds.follow(URI.create("http://127.0.0.1:" + port + "/" + feed), "", "");
        var paperboy = new Paperboy(
                passerelle.store, passerelle.almanac, new Door((_, _) -> true), passerelle.publishing.feeds, passerelle.publishing.clippings, Duration.ZERO);
        long pid = ProcessHandle.current().pid();
        double before = Machine.cpuSeconds(pid);
        int brought = 0;
        for (int round = 0; round < ROUNDS; round++) {
            brought += paperboy.round();
            clock.at = clock.at.plus(BETWEEN_ROUNDS);
        }
        figures.note(brought + " texts brought");
        figures.add(FEEDS + " feeds, an hour of rounds", Machine.cpuSeconds(pid) - before, "CPU s", SECONDS_MAXIMUM);
        figures.addAtLeast("texts brought", brought, "texts", (double) FEEDS * TEXTS);
        return true;
    }

    private void serve(HttpExchange exchange) throws IOException {
        var body = feed(exchange.getRequestURI().getPath()).getBytes(UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String feed(String name) {
        var items = new StringBuilder();
        var hour = clock.at.atOffset(ZoneOffset.UTC).withMinute(0);
        for (int text = 0; text < TEXTS; text++) {
            var at = hour.minusHours(text);
            items.append("<item><guid>").append(at.toEpochSecond()).append("</guid><title>Texte de ").append(at).append("</title><link>https://example.org")
                    .append(name).append('/').append(at.toEpochSecond()).append("</link><pubDate>").append(DateTimeFormatter.RFC_1123_DATE_TIME.format(at))
                    .append("</pubDate><description>").append("&lt;p&gt;Quelques mots de plus.&lt;/p&gt;".repeat(TEXTS)).append("</description></item>");
        }
        return "<rss version=\"2.0\"><channel><title>Fil" + name + "</title><link>https://example.org/</link>" + items + "</channel></rss>";
    }
}
