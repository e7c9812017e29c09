package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

    private String run(String... words) {
        return new CommandLine(folder.resolve("data"), List.of("--lang", "fr")).said(words);
    }
}
