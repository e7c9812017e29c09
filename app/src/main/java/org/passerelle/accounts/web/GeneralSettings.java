package org.passerelle.accounts.web;

import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.platform.Settings;
import org.passerelle.platform.web.Pages;

/// Where the owner is: zone and country. How they want the pages stands on the same page, and is kept by {@link Choices}.
public final class GeneralSettings {

    /// @param errors the sentence to show beside a field, by its name
    public record Model(String zone, String country, Map<String, String> errors) {

        /// Every zone named after a place.
        public List<String> zones() {
            return ZoneId.getAvailableZoneIds().stream()
                    .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                    .sorted()
                    .toList();
        }
    }

    private final Settings settings;
    private final Pages pages;

    public GeneralSettings(Settings settings, Pages pages) {
        this.settings = settings;
        this.pages = pages;
    }

    public void show(Context context) {
        var model = new Model(settings.zone().getId(), settings.country(), Map.of());
        pages.show(context, "accounts/settings", model);
    }

    public void save(Context context) {
        var visit = Pages.visit(context);
        var zone = word(context, "zone");
        var country = word(context, "country").toUpperCase(java.util.Locale.ROOT);
        var errors = new LinkedHashMap<String, String>();
        if (!ZoneId.getAvailableZoneIds().contains(zone)) errors.put("zone", visit.say("settings.zone.wrong"));
        if (!country.matches("[A-Z]{2}")) errors.put("country", visit.say("settings.country.wrong"));
        if (!errors.isEmpty()) {
            pages.showAgain(context, "accounts/settings", new Model(zone, country, errors));
            return;
        }
        settings.put(Settings.ZONE, zone);
        settings.put(Settings.COUNTRY, country);
        Pages.tell(context, visit.say("settings.saved"));
        Pages.go(context, "/settings");
    }

    private static String word(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("").strip();
    }
}
