package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.platform.DataFolder;

class OpportunitiesOnTheCommandLineTest {

    @TempDir
    Path folder;

    @BeforeEach
    void gather() {
        try (var passerelle = new Passerelle(new DataFolder(folder.resolve("data")), null, Clock.fixed(Ground.NOW, ZoneOffset.UTC))) {
            passerelle.within(() -> Cast.joinAll(passerelle));
        }
    }

    @Test
    void goFromTheFirstSignToAMandate() {
        assertThat(said("opportunity", "add", "Site du spa", "--with", "Marc-André", "--on", "2026-06-01", "--said", "blog=votre billet", "--said", "referral"))
                .isEqualToIgnoringNewLines("1");
        said("refer", "Zoé", "Chloé", "--came", "Marc-André", "--on", "2026-05-20");
        said("opportunity", "trust", "1", "looked-up", "--on", "2026-05-22");
        said("opportunity", "move", "1", "proposal", "--on", "2026-06-20");
        said("opportunity", "win", "1", "--on", "2026-07-02", "--value", "2000", "--margin", "1500");

        assertThat(said("opportunities", "--json"))
                .contains("{\"id\":1,\"title\":\"Site du spa\",\"stage\":\"Won\",\"state\":\"won\",\"sign\":\"2026-06-01\",\"decided\":\"2026-07-02\",\"value\":2000.0,\"margin\":1500.0")
                .contains("\"said\":[{\"way\":\"blog\",\"words\":\"votre billet\"},{\"way\":\"referral\",\"words\":\"\"}]")
                .contains("\"trust\":{\"looked-up\":\"2026-05-22\"}")
                .contains("\"touches\":[{\"way\":\"referral\",\"person\":10,\"on\":\"2026-05-20\",\"source\":\"referral\",\"times\":1}]")
                .contains("\"neverMet\":true,\"chain\":[{\"id\":10,\"name\":\"Chloé Nguyen\",\"thanked\":null},{\"id\":4,");
        assertThat(said("opportunities")).contains("2026-07-02  Site du spa  (Won, 1,500", "Marc-André Saint-Pierre");
    }

    @Test
    void sayWhatCannotBe() {
        said("opportunity", "add", "Conférence", "--on", "2026-06-01");

        assertThat(run("opportunity", "add", "Conférence", "--value", "-5")).isEqualTo(1);
        assertThat(run("opportunity", "add", "Conférence", "--value", "5000000000")).isEqualTo(1);
        assertThat(run("opportunity", "add", "Conférence", "--currency", "QQQ")).isEqualTo(1);
        assertThat(run("opportunity", "add", "Conférence", "--said", "pigeon")).isEqualTo(1);
        assertThat(run("opportunity", "add", "Conférence", "--stage", "nowhere")).isEqualTo(1);
        assertThat(run("opportunity", "add", "Conférence", "--referral", "7")).isEqualTo(1);
        assertThat(run("opportunity", "add", "Conférence", "--objective", "7")).isEqualTo(1);
        assertThat(run("opportunity", "win", "1", "--on", "2026-05-31")).isEqualTo(1);
        assertThat(run("opportunity", "win", "9")).isEqualTo(1);
        assertThat(run("opportunity", "win", "1", "--value", "much")).isEqualTo(2);
    }

    private String said(String... words) {
        return CommandLine.onTheDay(folder.resolve("data")).said(words);
    }

    private int run(String... words) {
        return CommandLine.onTheDay(folder.resolve("data")).run(words).status();
    }
}
