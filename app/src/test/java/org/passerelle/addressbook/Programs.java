package org.passerelle.addressbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Real address book programs of this machine, run in a home of their own.
final class Programs {

    private static final int TRIES = 100;

    private final Path home;

    Programs(Path home) {
        this.home = home;
    }

    /// Skips the test where one of them is missing.
    static void need(String... names) {
        for (var name : names) assumeTrue(has(name), name + " is not installed: see build/counterparts.sh");
    }

    /// Runs one to its end and returns what it printed; its failure is the test's.
    String run(String input, String... command) throws IOException, InterruptedException {
        var log = Files.createTempFile(home, "printed", ".txt");
        var process = builder(command).redirectOutput(log.toFile()).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        }
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        var printed = Files.readString(log);
        assertThat(ended && process.exitValue() == 0).as("%s: %s", List.of(command), printed).isTrue();
        return printed;
    }

    /// Starts a server that listens on that port of loopback; to be destroyed by whoever started it.
    Process serve(int port, String... command) throws IOException, InterruptedException {
        var process = builder(command).redirectOutput(home.resolve("server.log").toFile()).start();
        for (int i = 0; i < TRIES; i++)
            try (var socket = new Socket("127.0.0.1", port)) {
                return process;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        process.destroyForcibly();
        throw new IOException(Files.readString(home.resolve("server.log")));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private ProcessBuilder builder(String... command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("HOME", home.toString());
        environment.put("XDG_CONFIG_HOME", home.toString());
        environment.put("VDIRSYNCER_CONFIG", home.resolve("vdirsyncer.conf").toString());
        environment.put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static boolean has(String name) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of(Path.of(folder, name)))
                .anyMatch(Files::isExecutable);
    }
}
