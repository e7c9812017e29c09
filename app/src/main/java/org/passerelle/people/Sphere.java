package org.passerelle.people;

import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;

/// A side of life the owner knows people from. The first seven are the product's, told in the reader's language; the
/// others bear the owner's own word.
///
/// @param cadenceDays how many days may pass without an exchange, 0 for never to be reminded; null where not chosen
public record Sphere(int id, String name, @Nullable Integer cadenceDays) {

    private static final int BUILT_IN = 7;

    public boolean isOwn() {
        return isOwn(id);
    }

    static boolean isOwn(int id) {
        return id > BUILT_IN;
    }

    public String label(Words words) {
        return id <= BUILT_IN ? words.say("sphere." + name) : name;
    }
}
