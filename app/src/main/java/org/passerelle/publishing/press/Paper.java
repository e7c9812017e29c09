package org.passerelle.publishing.press;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a feed said when it was read: plain words only, in the order of the feed.
///
/// @param site the page it is the feed of; empty where it does not say
public record Paper(String title, String site, List<Item> items) {

    /// The most that is taken of one reading.
    static final int ITEMS_MAXIMUM = 200;

    /// One text of it.
    ///
    /// @param key the same at each reading, unique within the feed
    /// @param link where to read it, without what would track the reader; empty where there is none
    /// @param at when it came out; null where the feed does not say, or says what cannot be
    public record Item(String key, String title, String link, String author, @Nullable Instant at, String summary) {}

    /// Reads a feed of any kind; refused with a sentence where it is none.
    ///
    /// @param type its media type as the server said, empty where it did not
    /// @param from its own address, which its links may be relative to
    /// @param now no text comes out later than the day after
    public static Paper read(byte[] bytes, String type, URI from, Instant now) {
        return JsonPaper.isOne(bytes) ? JsonPaper.read(bytes, from, now) : XmlPaper.read(bytes, type, from, now);
    }
}
