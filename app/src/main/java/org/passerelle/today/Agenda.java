package org.passerelle.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.passerelle.platform.Words;

/// What the owner planned, which then comes before what is only proposed.
public interface Agenda {

    /// @param done reached since it was planned
    record Entry(int personId, Sentence why, boolean done) {}

    /// @param entries those of the day, in order; nobody paused or put aside
    /// @param elsewhere whom another day of the same week is kept for
    record Day(List<Entry> entries, Set<Integer> elsewhere) {

        /// Of a week nobody planned.
        public static final Day FREE = new Day(List.of(), Set.of());
    }

    Day of(LocalDate day, Words words);
}
