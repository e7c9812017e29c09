package org.passerelle.today.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.secrets.Secrets;
import org.passerelle.platform.sql.Store;

/// Links as written in a letter: what they do, for which workspace and until when, signed, so that nobody can make or
/// change one without the key. They hold for thirty days.
public final class Links {

    static final int DAYS_VALID = 30;

    private static final int SIGNATURE_BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("([a-z0-9_-]+)\\.([a-z]+)\\.(\\d{1,9})\\.(\\d{1,6})\\.(\\d{1,6})\\.([\\w-]+)");

    private final Store store;
    private final Almanac almanac;
    private final Secrets secrets;

    public Links(Store store, Almanac almanac, Secrets secrets) {
        this.store = store;
        this.almanac = almanac;
        this.secrets = secrets;
    }

    public String write(Link link) {
        long day = link.day().toEpochDay();
        var text = "%s.%s.%d.%d.%d".formatted(workspace(), link.act().name().toLowerCase(Locale.ROOT), link.subject(), day, day + DAYS_VALID);
        return text + "." + signature(text);
    }

    /// What a link does; empty where it was not written by us, not for this workspace, or too long ago.
    public Optional<Link> read(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches() || !parts.group(1).equals(workspace())) return Optional.empty();
        var text = token.substring(0, token.lastIndexOf('.'));
        if (!MessageDigest.isEqual(signature(text).getBytes(UTF_8), parts.group(6).getBytes(UTF_8))) return Optional.empty();
        if (Integer.parseInt(parts.group(5)) < almanac.today().toEpochDay()) return Optional.empty();
        return Optional.of(new Link(
                Link.Act.valueOf(parts.group(2).toUpperCase(Locale.ROOT)),
                Integer.parseInt(parts.group(3)),
                LocalDate.ofEpochDay(Integer.parseInt(parts.group(4)))));
    }

    private String signature(String text) {
        var whole = secrets.sign("links", text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
    }

    private String workspace() {
        return store.workspace().name();
    }
}
