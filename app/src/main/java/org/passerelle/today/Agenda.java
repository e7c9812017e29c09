package org.passerelle.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.passerelle.platform.Words;

/// What the owner planned, which then comes before what is only proposed.
public interface Agenda {

    /// @param done reached since it was planned
    record Entry(int personId, Sentence why, boolean done) {}

    /// Those of a day, in order; nobody paused or put aside.
    List<Entry> on(LocalDate day, Words words);

    /// Whom another day of the same week is kept for.
    Set<Integer> elsewhere(LocalDate day);
}
