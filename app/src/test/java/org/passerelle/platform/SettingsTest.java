package org.passerelle.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;

@OnBothDatabases
class SettingsTest {

    private final Ground ground;

    SettingsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void remembersWhatWasChosenLast() {
        ground.passerelle.within(() -> {
            ground.passerelle.settings.put(Settings.ZONE, "Europe/Paris");
            ground.passerelle.settings.put(Settings.ZONE, "Europe/Brussels");

            assertThat(ground.passerelle.settings.zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
            return true;
        });
    }

    @Test
    void tellsTheCountryFromTheZoneUntilOneIsChosen() {
        ground.passerelle.within(() -> {
            assertThat(ground.passerelle.settings.country()).isEqualTo("CA");

            ground.passerelle.settings.put(Settings.COUNTRY, "BE");

            assertThat(ground.passerelle.settings.country()).isEqualTo("BE");
            return true;
        });
    }
}
