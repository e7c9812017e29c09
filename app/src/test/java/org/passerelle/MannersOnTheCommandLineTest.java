package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.DataFolder;

class MannersOnTheCommandLineTest {

    private static final String PITCH = "Hi Théo, we offer a free audit, no obligation. Can I show you our solution this week? From $49 a month.";

    @TempDir
    Path folder;

    @BeforeEach
    void live() {
        try (var passerelle = new Passerelle(new DataFolder(folder.resolve("data")), null, Clock.fixed(Ground.NOW, ZoneOffset.UTC))) {
            passerelle.within(() -> Season.liveThrough(passerelle));
        }
    }

    @Test
    void readsAMessageOver() {
        assertThat(said("manners", PITCH, "--to", "Karim Haddad", "--json"))
                .startsWith("{\"language\":\"en\",\"to\":[],\"firstContact\":true,\"advice\":[{\"rule\":\"pitch\",\"advice\":\"This first message reads like a sales pitch (")
                .contains("\"reasons\":[\"Words of an offer: ")
                .contains("\"better\":[\"Hello, I am writing because ");
        assertThat(said("manners", PITCH, "--to", "Awa", "--json")).isEqualToIgnoringWhitespace("{\"language\":\"en\",\"to\":[2],\"firstContact\":false,\"advice\":[]}");
        assertThat(said("manners", PITCH, "--to", "Awa")).isEqualToIgnoringWhitespace("This message can go as it is.");
    }

    @Test
    void readsAFileOver() throws IOException {
        var file = Files.writeString(folder.resolve("post.md"), "Bravo à Awa Bâ ! VENEZ TOUS LUNDI.");

        assertThat(said("manners", file.toString()))
                .contains("You name Awa Bâ: do you have their leave?")
                .contains("Capitals read like a shout: VENEZ TOUS LUNDI")
                .contains("  → Venez tous lundi");
    }

    private String said(String... words) {
        return CommandLine.onTheDay(folder.resolve("data")).said(words);
    }
}
