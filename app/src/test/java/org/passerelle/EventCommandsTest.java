package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.DataFolder;

/// Events, asked of the command line.
class EventCommandsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void attend() {
        var clock = Clock.fixed(Ground.NOW, ZoneOffset.UTC);
        try (var passerelle = new Passerelle(new DataFolder(folder.resolve("data")), null, clock)) {
            passerelle.within(() -> Evenings.attend(passerelle));
        }
    }

    @Test
    void tellWhatEachEventBrought() {
        assertThat(said("events", "--json").lines())
                .containsExactly(
                        """
                        {"id":1,"name":"5 à 7 de la Chambre","on":"%s","place":"Rimouski","met":1,"followedUp":0,"inTouch":0}"""
                                .formatted(day(0)),
                        """
                        {"id":2,"name":"Salon des métiers","on":"%s","place":"Rimouski","met":2,"followedUp":0,"inTouch":0}"""
                                .formatted(day(40)));
    }

    @Test
    void tellWhomOneMet() {
        assertThat(said("event", "2", "--json"))
                .contains("\"name\":\"Rose Caron\"", "\"hook\":\"cherche une formation\"", "\"state\":\"waiting\"");
        assertThat(said("event", "2")).contains("Salon des métiers", "Rose Caron");
    }

    private static String day(int ago) {
        return Ground.NOW.minus(Duration.ofDays(ago)).atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private String said(String... words) {
        return CommandLine.onTheDay(folder.resolve("data")).said(words);
    }
}
