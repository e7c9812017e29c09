package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.DataFolder;

class ChannelsOnTheCommandLineTest {

    @TempDir
    Path folder;

    @Test
    void listsChannelsAndWhetherTheyWork() {
        assertThat(line("fr").said("channels")).contains("Aucun canal");
        connect();

        assertThat(line("fr").said("channels", "--check")).contains("1  camille_roy (X)  connecté");
        assertThat(new CommandLine(folder.resolve("data")).said("channels"))
                .contains("\"id\":1", "\"kind\":\"x\"", "\"state\":\"READY\"", "\"reason\":null");
    }

    private void connect() {
        try (var passerelle = new Passerelle(new DataFolder(folder.resolve("data")), null, Clock.fixed(Ground.NOW, ZoneOffset.UTC))) {
            passerelle.within(() -> {
                var x = passerelle.publishing.channels.kind("x").orElseThrow();
                return passerelle.publishing.channels.connect(x, "", Map.of("handle", "camille_roy"));
            });
        }
    }

    private CommandLine line(String language) {
        return new CommandLine(folder.resolve("data"), List.of("--lang", language));
    }
}
