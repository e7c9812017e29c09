package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.DataFolder;

class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithFreshData() {
        var said = check();

        assertThat(said).contains("\"problems\":[]");
    }

    @Test
    void saysWhatToDoAboutADamagedFile() throws IOException {
        check();
        var file = new DataFolder(folder.resolve("data")).workspace("main");
        var bytes = Files.readAllBytes(file);
        for (int i = 4_000; i < bytes.length - 4_000; i++) bytes[i] = 7;
        Files.write(file, bytes);

        var said = check();

        assertThat(said).contains("passerelle restore");
    }

    @Test
    void saysSoWhenAFileIsNoDatabase() throws IOException {
        var data = new DataFolder(folder.resolve("data")).create();
        Files.writeString(data.workspace("main"), "This is a letter, not a database. ".repeat(100));

        var said = check();

        assertThat(said).contains("passerelle restore");
    }

    private String check() {
        var out = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Main.run("check", "--json", "--lang", "en", "--data", folder.resolve("data").toString());
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
