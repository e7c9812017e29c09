package org.passerelle.publishing.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Sha256;

/// Makes items of what feeds hold, whichever way they are written: markup becomes words, wrong dates none at all.
///
/// @param site what links may be relative to
record Clipping(URI site, Instant now) {

    private static final int KEY_CHARACTERS = 300;
    private static final int TITLE_CHARACTERS = 300;
    private static final int AUTHOR_CHARACTERS = 120;
    private static final int SUMMARY_CHARACTERS = 500;
    private static final Instant FIRST_FEED = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration AHEAD_MAXIMUM = Duration.ofDays(1);

    /// @param id as the feed names it; where it does not, the link does, else a digest of the words
    Optional<Paper.Item> item(
            @Nullable String id, @Nullable String link, @Nullable String title, @Nullable String author, @Nullable Instant at, @Nullable String text) {
        var address = Links.clean(site, link);
        var summary = Plain.text(text, SUMMARY_CHARACTERS);
        var name = Plain.text(title, TITLE_CHARACTERS);
        if (name.isEmpty()) name = Plain.text(summary, AUTHOR_CHARACTERS);
        if (name.isEmpty()) name = address;
        if (name.isEmpty()) return Optional.empty();
        var key = Stream.of(id, link, Sha256.hex((name + '\n' + summary).getBytes(UTF_8)))
                .filter(each -> each != null && !each.isBlank())
                .map(each -> each.strip())
                .findFirst()
                .map(each -> each.length() > KEY_CHARACTERS ? Sha256.hex(each.getBytes(UTF_8)) : each)
                .orElseThrow();
        return Optional.of(new Paper.Item(
                key, name, address, Plain.text(author, AUTHOR_CHARACTERS), believable(at), summary.equals(name) ? "" : summary));
    }

    static @Nullable Instant first(@Nullable Date... dates) {
        for (var date : dates) if (date != null) return date.toInstant();
        return null;
    }

    private @Nullable Instant believable(@Nullable Instant at) {
        return at == null || at.isBefore(FIRST_FEED) || at.isAfter(now.plus(AHEAD_MAXIMUM)) ? null : at;
    }
}
