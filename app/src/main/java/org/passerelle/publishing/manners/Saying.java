package org.passerelle.publishing.manners;

import java.util.List;
import org.passerelle.platform.Words;

/// A sentence still to be said in someone's language.
///
/// @param key of the message files
public record Saying(String key, List<Object> arguments) {

    static Saying of(String key, Object... arguments) {
        return new Saying(key, List.of(arguments));
    }

    public String in(Words words) {
        return words.say(key, arguments.toArray());
    }
}
