package org.passerelle.people;

import org.passerelle.platform.Words;

/// A side of life the owner knows people from. The first seven are the product's, told in the reader's language; the
/// others bear the owner's own word.
public record Sphere(int id, String name) {

    private static final int BUILT_IN = 7;

    public boolean isOwn() {
        return id > BUILT_IN;
    }

    public String label(Words words) {
        return id <= BUILT_IN ? words.say("sphere." + name) : name;
    }
}
