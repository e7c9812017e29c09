package org.passerelle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An invented network of a given size, made once and kept beside the build.
final class Network {

    private static final Path FOLDER =
            Path.of(System.getProperty("java.io.tmpdir"), "passerelle-bench-" + System.getProperty("user.name"));

    private Network() {}

    /// The data folder, filled through the real pipeline where it is not there yet.
    static Path of(int people, int exchanges, Figures figures) throws IOException, InterruptedException {
        var data = FOLDER.resolve(people + "-" + exchanges);
        if (Files.exists(data.resolve("ready"))) return data;
        figures.note("inventing %,d people and %,d exchanges".formatted(people, exchanges));
        var made = new ProcessBuilder(
                        Launched.launcher(), "demo", "--only-fill", "--data", data.toString(),
                        "--people", "" + people, "--exchanges", "" + exchanges)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(Files.createDirectories(FOLDER).resolve(people + ".log").toFile()))
                .start();
        if (made.waitFor() != 0) throw new IOException("the network could not be made: see " + FOLDER);
        Files.createFile(data.resolve("ready"));
        return data;
    }
}
