package org.passerelle.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;

@OnBothDatabases
record NightlyCopiesTest(Ground.Kind kind) {

    @Test
    void keepsTheLastSevenNights() throws IOException {
        try (var ground = Ground.on(kind)) {
            var passerelle = ground.passerelle;

            for (int night = 0; night < 9; night++) {
                var clock = Clock.offset(passerelle.clock, Duration.ofDays(night));
                new NightlyCopies(passerelle.folder, passerelle.databases, clock).make();
            }

            try (var files = Files.list(passerelle.folder.copies())) {
                var names = files.map(Path::getFileName).map(Path::toString).sorted().toList();
                if (kind == Ground.Kind.POSTGRES) assertThat(names).isEmpty();
                else assertThat(names).hasSize(7).startsWith("nightly-2026-11-23.zip").endsWith("nightly-2026-11-29.zip");
            }
        }
    }

    @Test
    void makesOneANight() {
        try (var ground = Ground.on(kind)) {
            var passerelle = ground.passerelle;
            var copies = new NightlyCopies(passerelle.folder, passerelle.databases, passerelle.clock);

            copies.make();
            copies.make();

            assertThat(passerelle.folder.copies().toFile().list()).hasSize(kind == Ground.Kind.POSTGRES ? 0 : 1);
        }
    }
}
