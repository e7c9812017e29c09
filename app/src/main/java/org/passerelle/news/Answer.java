package org.passerelle.news;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the owner makes of a piece of news.
public enum Answer {
    SEEN,
    /// The former role ends with the copy that no longer tells it.
    RIGHT,
    /// Right, and a word of congratulation is promised for today.
    CONGRATULATE,
    /// Both roles hold.
    BOTH,
    /// The new role is taken away.
    NO,
    /// What the owner wrote stays.
    MINE,
    /// What the file says takes its place.
    THEIRS,
    /// A word is promised for today.
    WELCOME,
    ARCHIVE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Answer> named(String word) {
        return List.of(values()).stream().filter(answer -> answer.word().equals(word)).findFirst();
    }
}
