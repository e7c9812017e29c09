package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.DataFolder;

class CadenceOnTheCommandLineTest {

    @TempDir
    Path folder;

    @BeforeEach
    void live() {
        var clock = Clock.fixed(Ground.NOW, ZoneOffset.UTC);
        try (var passerelle = new Passerelle(new DataFolder(folder.resolve("data")), null, clock)) {
            passerelle.within(() -> Season.liveThrough(passerelle));
        }
    }

    @Test
    void choosesDaysNoneOrThoseOfTheLayer() {
        assertThat(said("cadence", "2", "45", "--json"))
                .startsWith("{\"id\":2,\"name\":\"Awa Bâ\",\"cadence\":{\"days\":45,\"from\":\"person\",\"due\":\"");
        assertThat(said("cadence", "2", "never", "--json")).contains("\"days\":null,\"from\":\"person\",\"due\":null");
        assertThat(said("cadence", "2", "follow", "--json")).contains("\"from\":\"nature\"");
    }

    @Test
    void tellsWhatHolds() {
        said("cadence", "2", "91");

        assertThat(said("cadence", "2")).isEqualToIgnoringNewLines("Awa Bâ: three months, your choice");
        assertThat(new CommandLine(folder.resolve("data"), List.of("--lang", "fr")).said("cadence", "2"))
                .isEqualToIgnoringNewLines("Awa Bâ\u00A0: trois mois, votre choix");
    }

    @Test
    void saysWhatToDoAboutAWordItDoesNotKnow() {
        for (var wrong : List.of("often", "0", "-3", "99999"))
            assertThat(CommandLine.onTheDay(folder.resolve("data")).run("cadence", "2", wrong).status()).isNotZero();
        assertThat(CommandLine.onTheDay(folder.resolve("data")).run("cadence", "99").status()).isEqualTo(1);
    }

    private String said(String... words) {
        return new CommandLine(folder.resolve("data"), List.of("--lang", "en")).said(words);
    }
}
