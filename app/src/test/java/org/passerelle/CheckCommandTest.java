package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
        var said = check().said();

        assertThat(said).contains("\"problems\":[]");
    }

    @Test
    void saysWhatToDoAboutADamagedFile() throws IOException {
        check();
        var file = new DataFolder(folder.resolve("data")).workspace("main");
        var bytes = Files.readAllBytes(file);
        for (int i = 4_000; i < bytes.length - 4_000; i++) bytes[i] = 7;
        Files.write(file, bytes);

        var said = check().said();

        assertThat(said).contains("passerelle restore");
    }

    @Test
    void saysSoWhenAFileIsNoDatabase() throws IOException {
        var data = new DataFolder(folder.resolve("data")).create();
        Files.writeString(data.workspace("main"), "This is a letter, not a database. ".repeat(100));

        var said = check().said();

        assertThat(said).contains("passerelle restore");
    }

    private CommandLine.Answer check() {
        return new CommandLine(folder.resolve("data")).run("check");
    }
}
