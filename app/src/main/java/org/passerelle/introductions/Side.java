package org.passerelle.introductions;

/// One of the two whom an introduction puts in touch.
public enum Side {
    FIRST,
    SECOND;

    public Side other() {
        return this == FIRST ? SECOND : FIRST;
    }
}
