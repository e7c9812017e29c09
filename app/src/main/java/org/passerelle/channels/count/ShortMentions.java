package org.passerelle.channels.count;

import java.util.regex.Pattern;
import org.passerelle.channels.Count;

/// Of `@zoe@example.social` only `@zoe` counts.
public record ShortMentions(Count rest) implements Count {

    private static final Pattern MENTION = Pattern.compile("(?<![\\w/])(@\\w+)@[\\w.-]+\\w");

    @Override
    public int of(String text) {
        return rest.of(MENTION.matcher(text).replaceAll("$1"));
    }

    @Override
    public String unit() {
        return rest.unit();
    }
}
