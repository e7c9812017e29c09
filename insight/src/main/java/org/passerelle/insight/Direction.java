package org.passerelle.insight;

/// Which way an exchange went, seen from the person whose network it is.
public enum Direction {
    /// From me to them: a message I sent, a comment I left.
    OUT,
    /// From them to me.
    IN,
    /// Both at once: a meeting, an answered call.
    BOTH;

    boolean goesOut() {
        return this != IN;
    }

    boolean comesIn() {
        return this != OUT;
    }
}
