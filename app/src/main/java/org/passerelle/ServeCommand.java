package org.passerelle;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Serving;
import org.passerelle.platform.Words;
import org.passerelle.platform.jobs.Jobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Starts the server on this machine's data, and prints where it answers.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    /// Jobs begin after the first pages, which come first.
    private static final Duration QUIET = Duration.ofSeconds(30);

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--port", descriptionKey = "port", defaultValue = "8080")
    int port;

    @Option(names = "--host", descriptionKey = "host", defaultValue = "127.0.0.1")
    String host = "127.0.0.1";

    @Override
    public Integer call() throws IOException, InterruptedException {
        var root = Objects.requireNonNull(main);
        try (var passerelle = root.open();
                var held = hold(passerelle.folder)) {
            stay(passerelle, host, port, false, root.options.words());
            return 0;
        }
    }

    /// Marks the folder as this server's own; refuses where another one has it.
    static Serving hold(DataFolder folder) {
        var held = Serving.of(folder);
        if (held == null) throw new Refusal("serve.held", folder.path());
        return held;
    }

    /// Serves until the process is told to stop.
    static void stay(Passerelle passerelle, String host, int port, boolean demo, Words words)
            throws InterruptedException {
        var server = start(passerelle, host, port, demo);
        var jobs = new Jobs(passerelle.databases.accounts(), Schedule.of(passerelle));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            jobs.close();
            server.close();
            passerelle.close();
            stopped.countDown();
        }));
        System.out.println(words.say("serve.ready", "http://" + shown(host) + ":" + server.port() + "/"));
        if (!demo && server.accounts().isEmpty())
            System.out.println(words.say("serve.code", server.accounts().newSetupCode()));
        if (!stopped.await(QUIET.toSeconds(), TimeUnit.SECONDS)) jobs.start();
        stopped.await();
    }

    private static Server start(Passerelle passerelle, String host, int port, boolean demo) {
        try {
            return new Server(passerelle, host, port, demo);
        } catch (JavalinBindException taken) {
            throw new Refusal("serve.port", String.valueOf(port));
        }
    }

    private static String shown(String host) {
        if (host.equals("0.0.0.0") || host.equals("::")) return "localhost";
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
