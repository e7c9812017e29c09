package org.passerelle.today;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// A small thing the day may bring besides people to reach: thanks to say, news to ask for.
///
/// @param kind what it is, in a word of the reader’s language
/// @param since the day it goes back to
/// @param path the page where it is done
/// @param later where a delay can be posted, or null where it cannot be put off
/// @param act what can be done right there, or null where its page is the place
public record Errand(
        String kind, Named person, Sentence words, LocalDate since, String path, @Nullable String later, @Nullable Act act) {

    /// Something done by one button.
    ///
    /// @param path where to post it
    public record Act(String label, String path) {}

    public Errand(String kind, Named person, Sentence words, LocalDate since, String path, @Nullable String later) {
        this(kind, person, words, since, path, later, null);
    }
}
