package org.passerelle.news;

import org.jspecify.annotations.Nullable;
import org.passerelle.people.Statement.What;

/// A piece of news as it is found, before it is kept.
record Finding(Kind kind, @Nullable Integer person, String source, @Nullable What what, String was, String became) {

    /// What makes it the same piece of news as another.
    String key() {
        return kind + " " + matter();
    }

    /// What it is about, however it was told.
    String matter() {
        return person + " " + (what == null ? "" : what.word()) + " " + became;
    }
}
