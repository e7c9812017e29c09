package org.passerelle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Demonstration.Shape;
import org.passerelle.demo.DemoNetwork;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Serves an invented network, to try everything on; visitors from this machine are signed in by themselves.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--people", paramLabel = "N", descriptionKey = "people", defaultValue = "900")
    int people;

    @Option(names = "--exchanges", paramLabel = "N", descriptionKey = "exchanges", defaultValue = "9000")
    int exchanges;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port", defaultValue = "8080")
    int port;

    @Option(names = "--archives", paramLabel = "DIR", descriptionKey = "archives")
    @Nullable Path archives;

    /// Serves what is there, whatever its size and age.
    @Option(names = "--keep", descriptionKey = "keep", hidden = true)
    boolean keep;

    @Option(names = "--only-fill", descriptionKey = "only-fill", hidden = true)
    boolean onlyFill;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var root = Objects.requireNonNull(main);
        if (people < DemoNetwork.MINIMUM_PEOPLE || exchanges < DemoNetwork.MINIMUM_EXCHANGES)
            throw new Refusal("demo.small", DemoNetwork.MINIMUM_PEOPLE, DemoNetwork.MINIMUM_EXCHANGES);
        if (archives == null) serve(root);
        else write(root, archives);
        return 0;
    }

    private void write(Main root, Path archives) throws IOException {
        var written = Demonstration.write(archives, new Shape(people, exchanges), root.clock().instant());
        for (var file : written.files()) System.out.println(file);
    }

    private void serve(Main root) throws IOException, InterruptedException {
        var folder = root.options.data == null ? DataFolder.demonstration() : new DataFolder(root.options.data);
        try (var held = ServeCommand.hold(folder);
                var passerelle = new Passerelle(folder, null, root.clock())) {
            fill(passerelle, root);
            if (!onlyFill) ServeCommand.stay(passerelle, "127.0.0.1", port, true, root.options.words());
        }
    }

    private void fill(Passerelle passerelle, Main root) throws IOException {
        var demonstration = new Demonstration(passerelle.folder);
        var shape = new Shape(people, exchanges);
        if (demonstration.isThere() && (keep || demonstration.isLike(shape, passerelle.clock.instant()))) return;
        var words = root.options.words();
        demonstration.clear();
        System.out.println(words.say("demo.inventing", people, exchanges));
        demonstration.fill(passerelle, shape, words);
    }
}
