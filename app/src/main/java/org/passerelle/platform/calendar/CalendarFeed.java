package org.passerelle.platform.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Sha256;
import org.passerelle.platform.Words;
import org.passerelle.platform.secrets.Secrets;
import org.passerelle.platform.sql.Store;

/// The owner's calendar under a secret address. Whoever has it reads; a new one, or none, shuts the old one at once. The
/// database holds its hash, and the secret itself sealed, to show it again.
public final class CalendarFeed {

    private static final String HASH = "calendar.hash";
    private static final String SECRET = "calendar.secret";
    private static final String IDENTITY = "calendar.identity";
    private static final String LANGUAGE = "calendar.language";
    private static final int SECRET_BYTES = 24;

    private final Store store;
    private final Settings settings;
    private final Secrets secrets;
    private final List<CalendarSource> sources;
    private final SecureRandom random = new SecureRandom();

    public CalendarFeed(Store store, Settings settings, Secrets secrets, List<CalendarSource> sources) {
        this.store = store;
        this.settings = settings;
        this.secrets = secrets;
        this.sources = List.copyOf(sources);
    }

    /// Opens the feed at a new address, and shuts the one before. Entries keep their identity.
    public void open(String language) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        if (settings.get(IDENTITY).isEmpty()) settings.put(IDENTITY, UUID.randomUUID() + ".passerelle");
        settings.put(LANGUAGE, language);
        settings.put(SECRET, secrets.seal(name(), secret));
        settings.put(HASH, Sha256.hex(secret.getBytes(UTF_8)));
    }

    public void close() {
        settings.remove(HASH);
        settings.remove(SECRET);
    }

    public boolean isOpen() {
        return settings.get(HASH).isPresent();
    }

    /// The secret of the address; empty where the feed is shut, or the key that sealed it is gone.
    public Optional<String> secret() {
        return settings.get(SECRET).flatMap(sealed -> secrets.open(name(), sealed));
    }

    public boolean admits(String secret) {
        return settings.get(HASH)
                .filter(hash -> MessageDigest.isEqual(hash.getBytes(UTF_8), Sha256.hex(secret.getBytes(UTF_8)).getBytes(UTF_8)))
                .isPresent();
    }

    /// @param home where the product is reached, for the addresses of entries
    public String write(String home) {
        var words = Words.in(settings.get(LANGUAGE).orElseGet(settings::language));
        var entries = sources.stream()
                .flatMap(source -> source.entries(words).stream())
                .sorted(Comparator.comparing(CalendarEntry::key))
                .toList();
        return new CalendarFile(settings.get(IDENTITY).orElse("passerelle"), home, words.say("calendar.name")).write(entries);
    }

    private String name() {
        return store.workspace().name() + "/" + SECRET;
    }
}
