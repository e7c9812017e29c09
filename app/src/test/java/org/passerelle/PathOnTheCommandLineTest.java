package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.DataFolder;

class PathOnTheCommandLineTest {

    @TempDir
    Path folder;

    @BeforeEach
    void live() {
        try (var passerelle = new Passerelle(new DataFolder(folder.resolve("data")), null, Clock.fixed(Ground.NOW, ZoneOffset.UTC))) {
            passerelle.within(() -> {
                Breakfasts.hold(passerelle, Season.liveThrough(passerelle));
                return true;
            });
        }
    }

    @Test
    void tellsTheWay() {
        assertThat(said("path", "Marc-André", "--json"))
                .startsWith("{\"to\":[{\"id\":9,\"name\":\"Marc-André Saint-Pierre\"}],\"paths\":[{\"chance\":0.")
                .contains("\"links\":[{\"from\":null,\"to\":9,\"evidence\":[{\"kind\":\"exchange\"")
                .contains("{\"from\":2,\"to\":9,\"evidence\":[{\"kind\":\"meeting\",\"count\":5,\"last\":\"2026-10-21\"}]}");
        assertThat(said("path", "Marc-André")).contains("You → Awa Bâ → Marc-André Saint-Pierre");
        assertThat(said("path", "nobody", "at", "all", "--json")).isEqualToIgnoringWhitespace("{\"to\":[],\"paths\":[]}");
    }

    private String said(String... words) {
        return CommandLine.onTheDay(folder.resolve("data")).said(words);
    }
}
