package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestOnTheCommandLineTest {

    @TempDir
    Path folder;

    @Test
    void showsTodaysAndSendsNothing() {
        run("log", "appel avec Zoé Lavoie hier, relancer dans 1 jour", "--new");

        assertThat(run("digest", "--dry-run", "--json")).contains("\"due\":false", "\"subject\":", "\"plain\":");
        assertThat(run("digest", "--json")).contains("\"day\":null", "\"state\":\"none\"");
    }

    @Test
    void saysSoWhereThereIsNothingToSay() {
        assertThat(run("digest", "--dry-run")).contains("Rien à dire aujourd’hui");
        assertThat(run("digest")).contains("Aucun courriel");
    }

    private String run(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--lang", "fr", "--data", folder.resolve("data").toString()));
        var out = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.run(arguments.toArray(String[]::new))).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
