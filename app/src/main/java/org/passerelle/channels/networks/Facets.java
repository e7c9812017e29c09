package org.passerelle.channels.networks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.passerelle.channels.count.ShortAddresses;

/// What of a text is a link, a mention or a tag, as `app.bsky.richtext.facet` wants it: by positions in bytes of UTF-8,
/// the end not included.
final class Facets {

    private static final Pattern MENTION = Pattern.compile("(?<![\\w@/.])@([a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)+)");
    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}_&/#])#([\\p{L}\\p{N}_]*[\\p{L}_][\\p{L}\\p{N}_]*)");
    private static final int TAG_CHARACTERS_MAXIMUM = 64;

    private Facets() {}

    /// @param identity of a handle (a DID); a handle that has none stays plain text
    static List<Map<String, Object>> of(String text, Function<String, Optional<String>> identity) {
        var facets = new ArrayList<Map<String, Object>>();
        ShortAddresses.ADDRESS.matcher(text).results().forEach(link ->
                facets.add(facet(text, link, Map.of("$type", "app.bsky.richtext.facet#link", "uri", link.group()))));
        var bare = ShortAddresses.ADDRESS.matcher(text).replaceAll(link -> " ".repeat(link.group().length()));
        MENTION.matcher(bare).results().forEach(mention -> identity.apply(mention.group(1)).ifPresent(did ->
                facets.add(facet(text, mention, Map.of("$type", "app.bsky.richtext.facet#mention", "did", did)))));
        TAG.matcher(bare).results().filter(tag -> tag.group(1).length() <= TAG_CHARACTERS_MAXIMUM).forEach(tag ->
                facets.add(facet(text, tag, Map.of("$type", "app.bsky.richtext.facet#tag", "tag", tag.group(1)))));
        return facets;
    }

    private static Map<String, Object> facet(String text, MatchResult found, Map<String, String> feature) {
        var index = Map.of("byteStart", bytes(text, found.start()), "byteEnd", bytes(text, found.end()));
        return Map.of("index", index, "features", List.of(feature));
    }

    private static int bytes(String text, int end) {
        return text.substring(0, end).getBytes(UTF_8).length;
    }
}
