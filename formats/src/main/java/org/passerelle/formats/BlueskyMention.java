package org.passerelle.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Someone a post mentions: by number, and by the handle written there, whose place is counted in bytes.
record BlueskyMention(String did, String handle) {

    private static final String MENTION = "app.bsky.richtext.facet#mention";
    private static final Pattern HANDLE = Pattern.compile("(?i)@([a-z0-9-]+(?:\\.[a-z0-9-]+)+)");

    static List<BlueskyMention> in(JsonValue post) {
        var facets = post.each("facets");
        if (facets.isEmpty()) return List.of();
        var mentions = new ArrayList<BlueskyMention>();
        var text = post.at("text").node().stringValue("").getBytes(StandardCharsets.UTF_8);
        for (var facet : facets)
            for (var feature : facet.each("features"))
                if (feature.text("$type").equals(MENTION) && !feature.text("did").isEmpty())
                    add(mentions, feature.text("did"), written(text, facet.at("index")));
        return mentions;
    }

    private static void add(List<BlueskyMention> mentions, String did, String written) {
        var handle = HANDLE.matcher(written);
        if (handle.matches()) mentions.add(new BlueskyMention(did, handle.group(1).toLowerCase(Locale.ROOT)));
    }

    private static String written(byte[] text, JsonValue index) {
        int from = (int) Math.clamp(index.number("byteStart").orElse(0), 0, text.length);
        int to = (int) Math.clamp(index.number("byteEnd").orElse(0), from, text.length);
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }
}
