package org.passerelle.news;

import static org.passerelle.news.Answer.ARCHIVE;
import static org.passerelle.news.Answer.BOTH;
import static org.passerelle.news.Answer.CONGRATULATE;
import static org.passerelle.news.Answer.MINE;
import static org.passerelle.news.Answer.NO;
import static org.passerelle.news.Answer.RIGHT;
import static org.passerelle.news.Answer.SEEN;
import static org.passerelle.news.Answer.THEIRS;
import static org.passerelle.news.Answer.WELCOME;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What news can be about, what matters most first.
public enum Kind {
    /// Someone works elsewhere.
    MOVE(CONGRATULATE, RIGHT, BOTH, NO),
    /// Someone does another thing at the same place.
    TITLE(CONGRATULATE, RIGHT, BOTH, NO),
    /// A file says what the owner corrected by hand.
    DIFFERENCE(MINE, THEIRS),
    NAME(THEIRS, MINE),
    NEW_LINK(SEEN, WELCOME),
    LOST_LINK(SEEN, ARCHIVE),
    ADDRESS(SEEN),
    /// An organisation nobody was at before.
    COMPANY(SEEN),
    /// A copy that holds only some of the people of the last: nothing is called lost.
    PART(SEEN);

    private final List<Answer> answers;

    Kind(Answer... answers) {
        this.answers = List.of(answers);
    }

    /// What the owner can answer, the likeliest first.
    public List<Answer> answers() {
        return answers;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> named(String word) {
        return List.of(values()).stream().filter(kind -> kind.word().equals(word)).findFirst();
    }
}
