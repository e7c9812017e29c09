package org.passerelle.introductions.pairs;

import java.util.Locale;

/// Where something about someone was read, and how much it tells.
public enum Where {
    TAG(1.5),
    ROLE(1),
    HEADLINE(1),
    NOTE(.7),
    EXCHANGE(.7),
    PROMISE(1);

    private final double weight;

    Where(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
