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
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A real WordPress on loopback, with MariaDB behind a socket and PHP's own server before it, for all tests of a run.
/// Its files are unpacked by `./test`; where they or the programs are missing, there is none.
public final class WordPressForTests {

    private static final Path UNPACKED = Path.of("..", "target", "counterparts", "usr", "share", "wordpress");
    private static final int TRIES = 100;
    private static @Nullable WordPressForTests running;

    private final Path site = UNPACKED.toAbsolutePath().normalize();
    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final int port;
    private final String password;

    private WordPressForTests() throws IOException, InterruptedException {
        this.folder = Files.createTempDirectory("passerelle-wordpress");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        this.port = freePort();
        startDatabase();
        this.password = install();
        start("php", "-S", "127.0.0.1:" + port, "-t", site.toString());
        await(() -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    }

    /// The one of this run, or nothing where the machine has none.
    public static synchronized Optional<WordPressForTests> find() {
        if (running == null && Files.isDirectory(UNPACKED) && Stream.of("php", "mariadbd", "mariadb-install-db").allMatch(WordPressForTests::has))
            try {
                running = new WordPressForTests();
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

    /// The application password of its author, `zoe`.
    public String password() {
        return password;
    }

    /// Runs a line of PHP inside the site, and returns what it prints.
    public String php(String line) throws IOException, InterruptedException {
        var script = folder.resolve("line.php");
        Files.writeString(script, "<?php $_SERVER['HTTP_HOST'] = '127.0.0.1:%d'; require '%s/wp-load.php'; %s".formatted(port, site, line));
        return output("php", "-d", "display_errors=0", script.toString());
    }

    private void startDatabase() throws IOException, InterruptedException {
        var data = Files.createDirectory(folder.resolve("data"));
        output("mariadb-install-db", "--no-defaults", "--datadir=" + data, "--auth-root-authentication-method=normal", "--skip-test-db", user());
        start(
                "mariadbd", "--no-defaults", user(), "--datadir=" + data, "--socket=" + socket(), "--skip-networking",
                "--skip-log-bin", "--innodb-flush-log-at-trx-commit=0");
        await(() -> {
            if (!Files.exists(socket())) throw new IOException("not yet");
        });
        output("php", "-r", "(new mysqli(null, 'root', '', '', 0, '%s'))->query('create database wordpress');".formatted(socket()));
    }

    private String install() throws IOException, InterruptedException {
        var configuration = Files.writeString(Files.createTempFile(site, "config", ".php"), CONFIGURATION);
        Files.move(configuration, site.resolve("wp-config.php"), StandardCopyOption.ATOMIC_MOVE);
        var script = folder.resolve("install.php");
        Files.writeString(script, INSTALLATION.formatted(port, site));
        var printed = output("php", "-d", "display_errors=0", script.toString());
        return printed.substring(printed.indexOf("PASSWORD:") + "PASSWORD:".length()).strip();
    }

    /// The same for each that runs from these files: what tells one from another comes from around it.
    private static final String CONFIGURATION = """
            <?php
            define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
            define('DB_HOST', 'localhost:' . getenv('WORDPRESS_SOCKET')); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
            define('WP_ENVIRONMENT_TYPE', 'local'); define('DISABLE_WP_CRON', true);
            define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
            define('WP_HOME', getenv('WORDPRESS_HOME')); define('WP_SITEURL', WP_HOME);
            $table_prefix = 'wp_';
            if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
            require_once ABSPATH . 'wp-settings.php';
            """;

    private static final String INSTALLATION = """
            <?php
            define('WP_INSTALLING', true);
            $_SERVER['HTTP_HOST'] = '127.0.0.1:%d';
            require '%s/wp-load.php';
            function wp_new_blog_notification() {}
            require ABSPATH . 'wp-admin/includes/upgrade.php';
            wp_install('Le blogue de Zoé', 'zoe', 'zoe.lavoie@example.com', true, '', 'un pont, deux rives');
            echo 'PASSWORD:' . WP_Application_Passwords::create_new_application_password(1, ['name' => 'Passerelle'])[0];
            """;

    private Path socket() {
        return folder.resolve("mariadb.sock");
    }

    private static String user() {
        return "--user=" + System.getProperty("user.name");
    }

    private void start(String... command) throws IOException {
        processes.add(process(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(Path.of(command[0]).getFileName() + ".log").toFile())
                .start());
    }

    private String output(String... command) throws IOException, InterruptedException {
        var process = process(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES)) process.destroyForcibly();
        return printed;
    }

    private ProcessBuilder process(String... command) {
        var process = new ProcessBuilder(command);
        process.environment().putAll(Map.of("WORDPRESS_SOCKET", socket().toString(), "WORDPRESS_HOME", home().toString()));
        return process;
    }

    @FunctionalInterface
    private interface Sign {
        void see() throws IOException;
    }

    private static void await(Sign sign) throws IOException, InterruptedException {
        for (int i = 0; ; i++) {
            try {
                sign.see();
                return;
            } catch (IOException e) {
                if (i == TRIES) throw e;
                Thread.sleep(100);
            }
        }
    }

    private static boolean has(String program) {
        return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private void stop() {
        processes.forEach(Process::destroy);
        try {
            for (var process : processes) process.waitFor(10, TimeUnit.SECONDS);
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        } catch (IOException | InterruptedException e) {
            // the machine clears its temporary folder by itself
        }
    }
}
