package org.passerelle.platform;

import static org.passerelle.platform.db.Tables.SETTING;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.passerelle.platform.sql.Store;

/// What the owner chose for this workspace: names and words, read once per workspace and kept until one changes.
public final class Settings {

    public static final String ZONE = "zone";
    public static final String COUNTRY = "country";
    public static final String LANGUAGE = "language";

    private final Store store;

    public Settings(Store store) {
        this.store = store;
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(all().get(name));
    }

    public void put(String name, String value) {
        store.transaction(sql -> sql.insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
                .values(name, value)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.VALUE, value)
                .execute());
        store.forget(Settings.class);
    }

    public void remove(String name) {
        store.transaction(sql ->
                sql.deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute());
        store.forget(Settings.class);
    }

    /// The owner's zone: chosen, else the machine's.
    public ZoneId zone() {
        return get(ZONE).map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    /// The owner's country, two letters, for phone numbers without a prefix: chosen, else told from the zone.
    public String country() {
        return get(COUNTRY).orElseGet(() -> zone().getId().startsWith("America/") ? "CA" : "FR");
    }

    /// The owner's language, for what is written without a visitor: `fr` or `en`.
    public String language() {
        return get(LANGUAGE).orElse("fr");
    }

    private Map<String, String> all() {
        return store.remember(
                Settings.class, () -> store.sql().selectFrom(SETTING).fetchMap(SETTING.NAME, SETTING.VALUE));
    }
}
