package org.passerelle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.AnotherProcess;
import org.passerelle.Main;

/// Kills the command itself, whatever it is doing.
class KilledTest {

    private static final int KILLS = 3;

    @Test
    void endsAsIfNothingHadHappenedHoweverOftenItIsKilled(@TempDir Path folder) throws Exception {
        var archive = Samples.zip(
                folder,
                "linkedin.zip",
                Map.of("messages.csv", Samples.messages(20_000, 300), "Profile.csv", Samples.PROFILE));
        var undisturbed = run(folder, "whole", archive);

        int killed = 0;
        for (var random = new Random(42); killed < KILLS; killed++) {
            var process = start(folder, "cut", archive);
            waitUntilItWrites(folder.resolve("cut"));
            process.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        var resumed = run(folder, "cut", archive);

        assertThat(resumed).isEqualTo(undisturbed.replace("whole", "cut"));
        assertThat(resumed).contains("\"exchanges\":{\"new\":20000,\"known\":0}");
    }

    private static void waitUntilItWrites(Path data) throws InterruptedException {
        for (int i = 0; i < 600 && !Files.exists(data.resolve("workspaces/main.sqlite")); i++) Thread.sleep(50);
    }

    private static String run(Path folder, String data, Path archive) throws IOException, InterruptedException {
        var process = start(folder, data, archive);
        var lines = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        return lines;
    }

    private static Process start(Path folder, String data, Path archive) throws IOException {
        return AnotherProcess.of(Main.class, "import", archive, "--json", "--lang", "fr", "--data", folder.resolve(data));
    }
}
