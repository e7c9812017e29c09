package org.passerelle;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Starts the server on this machine's data, and prints where it answers.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--port", defaultValue = "8080")
    int port;

    @Option(names = "--host", defaultValue = "127.0.0.1")
    String host = "127.0.0.1";

    @Override
    public Integer call() throws Exception {
        var passerelle = Objects.requireNonNull(main).open();
        var serving = Serving.of(passerelle.folder);
        if (serving == null) throw new Refusal("serve.held", passerelle.folder.path());
        var server = new Server(passerelle, host, port, false);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            passerelle.close();
            stopped.countDown();
        }));
        var words = main.options.words();
        System.out.println(words.say("serve.ready", "http://" + host + ":" + server.port() + "/"));
        if (server.accounts().isEmpty())
            System.out.println(words.say("serve.code", server.accounts().newSetupCode()));
        stopped.await();
        return 0;
    }
}
