package org.passerelle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// Goes once round the main pages and commands on data thrown away afterwards, while the JDK writes down what it had to
/// load: the launcher keeps that for quick starts.
@Command(name = "warm", hidden = true)
final class WarmCommand implements Callable<Integer> {

    private static final List<String> PAGES =
            List.of("/", "/people", "/people?q=trem", "/people/1", "/imports", "/settings");
    private static final List<List<String>> COMMANDS =
            List.of(List.of("today"), List.of("people", "--limit", "10"), List.of("stats", "--json"), List.of("check"));

    private static final Demonstration.Shape SMALL = new Demonstration.Shape(100, 500);

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("passerelle-warm");
        try {
            var root = Objects.requireNonNull(main);
            root.options.data = folder;
            fill(root);
            serve(root);
            for (var command : COMMANDS) run(command, folder);
            return 0;
        } finally {
            clear(folder);
        }
    }

    private static void fill(Main main) throws IOException {
        try (var passerelle = main.open()) {
            new Demonstration(passerelle.folder).fill(passerelle, SMALL, main.options.words());
        }
    }

    private static void serve(Main main) throws IOException {
        try (var passerelle = main.open();
                var server = new Server(passerelle, "127.0.0.1", 0, true)) {
            var visitor = new OwnVisitor(server);
            for (var page : PAGES) visitor.read(page);
        }
    }

    private static void run(List<String> command, Path folder) {
        var arguments = new ArrayList<>(command);
        arguments.addAll(List.of("--data", folder.toString()));
        Main.run(arguments.toArray(String[]::new));
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
