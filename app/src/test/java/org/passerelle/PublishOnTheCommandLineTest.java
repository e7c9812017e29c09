package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.channels.Photographs;
import org.passerelle.platform.DataFolder;

class PublishOnTheCommandLineTest {

    @TempDir
    Path folder;

    @BeforeEach
    void connect() {
        try (var passerelle = new Passerelle(new DataFolder(folder.resolve("data")), null, Clock.fixed(Ground.NOW, ZoneOffset.UTC))) {
            passerelle.within(() -> passerelle.publishing.channels.connect(
                    passerelle.publishing.channels.kind("x").orElseThrow(), "", Map.of("handle", "zoe_lavoie")));
        }
    }

    @Test
    void takesImagesOutOfTheText() throws IOException {
        Files.write(folder.resolve("pont.jpg"), Photographs.sideways(60, 40));
        var post = Files.writeString(folder.resolve("post.md"), "# Le pont\n\n![Un pont de bois](pont.jpg)\n\nDeux rives.");

        assertThat(said("publish", post.toString(), "--to", "x", "--at", "2026-11-24T08:30", "--subject", "ponts", "--json"))
                .contains("\"name\":\"Le pont\"", "\"images\":[{\"name\":\"pont.jpg\",\"width\":40,\"height\":60,\"alt\":\"Un pont de bois\"}]");
    }

    @Test
    void servesAnObjective() throws IOException {
        var post = Files.writeString(folder.resolve("post.md"), "# Le pont\n\nDeux rives.");
        said("objective", "add", "Écrire douze textes", "--measure", "publications", "--target", "12", "--by", "2027-11-21");

        assertThat(said("publish", post.toString(), "--to", "x", "--at", "2026-11-24T08:30", "--objective", "1", "--json")).contains("\"objective\":1");
        assertThat(CommandLine.onTheDay(folder.resolve("data")).run("publish", post.toString(), "--to", "x", "--objective", "7").status()).isEqualTo(1);
    }

    @Test
    void takesImagesNamedApart() throws IOException {
        var image = Files.write(folder.resolve("pont.png"), Photographs.png(60, 40));
        var post = Files.writeString(folder.resolve("post.md"), "Deux rives.");

        assertThat(said("publish", post.toString(), "--to", "x", "--at", "2026-11-24T08:30", "--image", image.toString(), "--alt", "Un pont", "--json"))
                .contains("\"alt\":\"Un pont\"");
    }

    @Test
    void refusesImagesNobodyDescribed() throws IOException {
        var image = Files.write(folder.resolve("pont.png"), Photographs.png(60, 40));
        var post = Files.writeString(folder.resolve("post.md"), "Deux rives.");

        assertThat(CommandLine.onTheDay(folder.resolve("data"))
                        .run("publish", post.toString(), "--to", "x", "--image", image.toString())
                        .status())
                .isEqualTo(1);
        assertThat(said("queue", "--json")).isEmpty();
    }

    private String said(String... words) {
        return CommandLine.onTheDay(folder.resolve("data")).said(words);
    }
}
