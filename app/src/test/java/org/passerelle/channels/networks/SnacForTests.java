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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response;

/// A real server that speaks Mastodon's language (snac), behind nginx, on loopback, with two people on it: `zoe` and `leon`.
/// Both are unpacked by `./test`; where one is missing, there is none.
public final class SnacForTests {

    private static final Path PROGRAM = Path.of("..", "target", "counterparts", "usr", "bin", "snac");
    private static final Path FRONT = Path.of("..", "target", "counterparts", "usr", "sbin", "nginx");
    private static final Pattern PASSWORD = Pattern.compile("password is (\\S+)");
    private static final int TRIES = 50;
    private static @Nullable SnacForTests running;

    private final Path folder;
    private final int port;
    private final String zoe;
    private final String leon;
    private final List<Process> processes = new ArrayList<>();

    private SnacForTests() throws IOException, InterruptedException {
        this.folder = Files.createTempDirectory("passerelle-snac");
        this.port = freePort();
        int inner = freePort();
        tell("127.0.0.1\n%d\n127.0.0.1:%d\n\n\n".formatted(inner, port), "init", data());
        var settings = folder.resolve("data").resolve("server.json");
        Files.writeString(settings, Files.readString(settings).replace("\"protocol\": \"https\"", "\"protocol\": \"http\""));
        this.zoe = join("zoe", "Zoé Lavoie");
        this.leon = join("leon", "Léon Gagnon");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        start(PROGRAM.toString(), "httpd", data());
        await(inner);
        var front = Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(port, inner));
        start(FRONT.toString(), "-p", folder.toString(), "-e", "nginx.log", "-c", front.toString());
        await(port);
    }

    private static final String CONFIGURATION = """
            daemon off; master_process off; pid nginx.pid;
            events {}
            http {
                access_log off; client_max_body_size 20m;
                client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
                server {
                    listen 127.0.0.1:%d;
                    location / { proxy_pass http://127.0.0.1:%d; proxy_set_header Host $http_host; }
                }
            }
            """;

    /// The one of this run, or nothing where the machine has none.
    public static synchronized Optional<SnacForTests> find() {
        if (running == null && Files.isExecutable(PROGRAM) && Files.isExecutable(FRONT))
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

    /// What the owner does at the server: signs in, agrees, and is sent back.
    public Map<String, String> agree(URI page, String user) {
        var html = Jsoup.parse(((Response.Received) Stages.DOOR.send(Request.get(page))).text(), page.toString());
        var form = new HashMap<String, String>();
        html.select("input[type=hidden]").forEach(input -> form.put(input.attr("name"), input.attr("value")));
        form.put("login", user);
        form.put("passwd", password(user));
        var sent = (Response.Received) Stages.DOOR.send(Request.post(URI.create(html.selectFirst("form").absUrl("action"))).form(form));
        var query = new HashMap<String, String>();
        for (var pair : URI.create(sent.headers().first("Location").orElseThrow()).getQuery().split("&"))
            query.put(pair.replaceAll("=.*", ""), pair.replaceAll("^[^=]*=", ""));
        return query;
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

    private void start(String... command) throws IOException {
        var log = folder.resolve(Path.of(command[0]).getFileName() + ".out").toFile();
        processes.add(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start());
    }

    private static void await(int port) throws IOException, InterruptedException {
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
        processes.forEach(Process::destroy);
        try (var files = Files.walk(folder)) {
            for (var process : processes) process.waitFor();
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | InterruptedException e) {
            // the machine clears its temporary folder by itself
        }
    }
}
