package org.passerelle.publishing.press;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;

/// A feed that is followed.
///
/// @param site the page it is the feed of; empty where it never said
/// @param etag what the server named its last answer by, empty where it did not
/// @param modified when the server said it last changed, in its own words
/// @param failures one after another
/// @param trouble the sentence of what went wrong at the last asking; empty where all went well
/// @param answered the status of that answer; 0 where there was none
/// @param polledAt null before it was first asked
/// @param latestAt when its latest text came out; null where it has none
public record Feed(
        int id,
        String url,
        String site,
        String title,
        String etag,
        String modified,
        int failures,
        String trouble,
        int answered,
        @Nullable Instant polledAt,
        @Nullable Instant latestAt) {

    static final String GONE = "press.gone";
    private static final Duration LONG_SILENCE = Duration.ofDays(180);

    public String name() {
        return title.isEmpty() ? host() : title;
    }

    public String host() {
        return url.replaceFirst("^https?://", "").replaceFirst("[/?#].*", "");
    }

    /// What is to be known of it, in words; empty where it simply works.
    public String remark(Words words, Instant now) {
        if (isSilent(now)) return words.say("press.silent");
        if (trouble.isEmpty()) return polledAt == null ? words.say("press.soon") : "";
        return words.say(trouble, host(), answered);
    }

    public boolean isGone() {
        return trouble.equals(GONE);
    }

    /// Whether it works and yet has not said a word for half a year.
    public boolean isSilent(Instant now) {
        return trouble.isEmpty() && latestAt != null && latestAt.isBefore(now.minus(LONG_SILENCE));
    }
}
