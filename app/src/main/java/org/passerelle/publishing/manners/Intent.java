package org.passerelle.publishing.manners;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.passerelle.insight.text.Folded;

/// What someone is about to say.
///
/// @param texts by channel, as each will receive it; one under an empty name where it is a message, or no channel is
///     chosen yet
/// @param language of the text, `fr` or `en`: better wordings are said in it
/// @param to the people a message is for; empty for a stranger, and for whatever is published
/// @param at when it will be said: now, or as planned
public record Intent(Map<String, String> texts, String language, Kind kind, List<Integer> to, Instant at) {

    public enum Kind {
        /// One's own words for everyone.
        ORIGINAL,
        /// What someone else wrote, with a word of one's own.
        CURATED,
        /// An answer where everyone can read it.
        ANSWER,
        /// Words for those named, and no one else.
        MESSAGE
    }

    /// A message, in the language it seems to be in.
    public static Intent message(String text, List<Integer> to, Instant at) {
        return new Intent(Map.of("", text), Tongue.of(text), Kind.MESSAGE, to, at);
    }

    /// A publication for which no channel is chosen yet.
    public static Intent publication(String text, Instant at) {
        return new Intent(Map.of("", text), Tongue.of(text), Kind.ORIGINAL, List.of(), at);
    }

    public boolean isPublic() {
        return kind != Kind.MESSAGE;
    }

    /// All that is written, each text once.
    String words() {
        return String.join("\n\n", texts.values().stream().distinct().toList());
    }

    Folded folded() {
        return Folded.of(words());
    }
}
