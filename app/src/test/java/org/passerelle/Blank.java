package org.passerelle;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.Settings;

/// Lays an empty product out once, for tests to start from copies of it: migrating anew for each would take most of
/// their time.
final class Blank {

    private Blank() {}

    static void lay(DataFolder folder, @Nullable String url) {
        try (var passerelle = new Passerelle(folder, url, Clock.fixed(Ground.NOW, ZoneOffset.UTC))) {
            passerelle.databases.accounts();
            passerelle.within(() -> {
                passerelle.settings.put(Settings.ZONE, "America/Toronto");
                return true;
            });
        }
    }
}
