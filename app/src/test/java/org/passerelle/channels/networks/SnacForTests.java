package org.passerelle.channels.networks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A real server that speaks Mastodon's language (snac), on loopback, with two people on it: `zoe` and `leon`. It is
/// unpacked by `./test`; where it is missing, there is none.
public final class SnacForTests {

    private static final Path PROGRAM = Path.of("..", "target", "counterparts", "usr", "bin", "snac");
    private static final Pattern PASSWORD = Pattern.compile("password is (\\S+)");
    private static final int TRIES = 50;
    private static @Nullable SnacForTests running;

    private final Path folder;
    private final int port;
    private final String zoe;
    private final String leon;
    private final Process server;

    private SnacForTests() throws IOException, InterruptedException {
        this.folder = Files.createTempDirectory("passerelle-snac");
        this.port = freePort();
        tell("127.0.0.1\n%d\n127.0.0.1:%d\n\n\n".formatted(port, port), "init", data());
        var settings = folder.resolve("data").resolve("server.json");
        Files.writeString(settings, Files.readString(settings).replace("\"protocol\": \"https\"", "\"protocol\": \"http\""));
        this.zoe = join("zoe", "Zoé Lavoie");
        this.leon = join("leon", "Léon Gagnon");
        this.server = new ProcessBuilder(PROGRAM.toString(), "httpd", data())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        await();
    }

    /// The one of this run, or nothing where the machine has none.
    public static synchronized Optional<SnacForTests> find() {
        if (running == null && Files.isExecutable(PROGRAM))
            try {
                running = new SnacForTests();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        return Optional.ofNullable(running);
    }

    public URI home() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public String password(String user) {
        return user.equals("zoe") ? zoe : leon;
    }

    private String join(String user, String name) throws IOException, InterruptedException {
        var said = PASSWORD.matcher(tell("\n" + name + "\n", "adduser", data(), user));
        if (!said.find()) throw new IOException("No password");
        return said.group(1);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static String tell(String answers, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(PROGRAM.toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(answers.getBytes(UTF_8));
        }
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    private void await() throws IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IOException("It does not start");
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private void stop() {
        server.destroy();
        try (var files = Files.walk(folder)) {
            server.waitFor();
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | InterruptedException e) {
            // the machine clears its temporary folder by itself
        }
    }
}
