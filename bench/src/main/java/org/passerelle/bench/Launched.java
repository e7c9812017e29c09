package org.passerelle.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The product as a person starts it, in a process of its own, and a client with one connection to it.
final class Launched implements AutoCloseable {

    private static final String LAUNCHER = "PASSERELLE_LAUNCHER";

    /// In a second.
    private static final double IDLE_CPU_SECONDS = .05;

    private final Process process;
    private final URI address;
    private final HttpClient client;
    private String cookie = "";

    private Launched(Process process, int port) {
        this.process = process;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
    }

    /// Starts `passerelle demo` on a data folder already filled.
    static Launched demo(Path data, int port) throws IOException {
        var command = new ArrayList<>(List.of(launcher(), "demo", "--keep", "--data", data.toString(), "--port", "" + port));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        return new Launched(builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start(), port);
    }

    static String launcher() {
        var launcher = System.getenv(LAUNCHER);
        if (launcher == null) throw new IllegalStateException("Run benchmarks by ./passerelle bench");
        return launcher;
    }

    long pid() {
        return process.pid();
    }

    /// Waits for the first page that answers 200; returns its body.
    String firstPage() throws InterruptedException, IOException {
        for (int tries = 0; tries < 2_000 && process.isAlive(); tries++) {
            try {
                var response = get("/");
                if (response.statusCode() == 200) return response.body();
            } catch (IOException notYet) {
                Thread.sleep(10);
            }
        }
        throw new IOException("the server did not answer");
    }

    /// Waits until what a start leaves to do afterwards is done, so that it is not counted to a page.
    void settle() throws IOException, InterruptedException {
        double before = Double.NEGATIVE_INFINITY;
        for (double now = Machine.cpuSeconds(pid()); now - before > IDLE_CPU_SECONDS; now = Machine.cpuSeconds(pid())) {
            before = now;
            Thread.sleep(1_000);
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path)).header("Accept-Language", "fr");
        if (!cookie.isEmpty()) request.header("Cookie", cookie);
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        return response;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
