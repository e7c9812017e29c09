package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.DataFolder;

class FavoursOnTheCommandLineTest {

    @TempDir
    Path folder;

    @BeforeEach
    void gather() {
        try (var passerelle = new Passerelle(new DataFolder(folder.resolve("data")), null, Clock.fixed(Ground.NOW, ZoneOffset.UTC))) {
            passerelle.within(() -> Cast.joinAll(passerelle));
        }
    }

    @Test
    void introduceTwoPeople() {
        assertThat(said("introduce", "awa", "Léon Gagnon", "--why", "un contrat", "--json"))
                .contains("{\"id\":1,\"kind\":\"made\",\"first\":{\"id\":2,\"name\":\"Awa Bâ\"},\"second\":{\"id\":3,\"name\":\"Léon Gagnon\"},\"by\":null,\"why\":\"un contrat\",\"state\":\"proposed\",\"asked\":{\"first\":null,\"second\":null},\"made\":null,\"outcome\":null,\"thanked\":null");

        said("introductions", "step", "1", "made-anyway", "--on", "2026-11-01");
        assertThat(said("introductions", "outcome", "1", "mandate", "--words", "un devis", "--on", "2026-11-20", "--json"))
                .contains("\"state\":\"concluded\"", "\"made\":\"2026-11-01\"", "\"outcome\":\"2026-11-20\"", "\"words\":\"un devis\"");
        assertThat(said("introductions")).contains("Awa Bâ → you → Léon Gagnon (News heard)");
        assertThat(said("person", "2", "--json")).contains("\"introductions\":[1],\"referrals\":[],\"given\":1,\"received\":0");
    }

    @Test
    void thankWhoeverGaveTheName() {
        assertThat(said("refer", "Zoé", "Chloé", "--came", "Marc-André", "--about", "le spa", "--on", "2026-11-10", "--json"))
                .contains("\"direction\":\"received\",\"chain\":[{\"id\":4,\"name\":\"Zoé Lavoie\",\"thanked\":null", "\"ledTo\":null,\"on\":\"2026-11-10\"");
        assertThat(said("today", "--json")).contains("Thank Zoé Lavoie, who gave your name");

        assertThat(said("thank", "Zoé", "--how", "call")).contains("Zoé Lavoie: thanked");
        assertThat(said("referrals", "--json")).contains("\"thanked\":\"2026-11-21\"").contains("\"thanked\":null");
        assertThat(run("thank", "Zoé")).isEqualTo(1);
    }

    @Test
    void giveANameAndNoteAnIntroductionReceived() {
        assertThat(said("refer", "Théo", "--to", "Mireille", "--led", "conversation", "--json"))
                .contains("\"direction\":\"given\"", "\"ledTo\":{\"kind\":\"conversation\"");
        assertThat(said("introduce", "Inès", "--by", "Sofia", "--json")).contains("\"kind\":\"received\"", "\"by\":{\"id\":12");
    }

    @Test
    void proposeWhomToIntroduce() {
        said("log", "coffee with Mireille yesterday, is looking for a printer");
        said("log", "coffee with Léon yesterday");

        assertThat(said("introductions", "--ideas", "--json")).contains("\"kind\":\"need\",\"words\":\"a printer\"");
    }

    @Test
    void saySoWhereSomeoneIsUnknown() {
        assertThat(run("introduce", "Awa", "Karim Haddad")).isEqualTo(1);
        assertThat(run("introduce", "Awa", "99")).isEqualTo(1);
        assertThat(run("introduce", "Awa", "Awa")).isEqualTo(1);
    }

    private String said(String... words) {
        return CommandLine.onTheDay(folder.resolve("data")).said(words);
    }

    private int run(String... words) {
        return CommandLine.onTheDay(folder.resolve("data")).run(words).status();
    }
}
