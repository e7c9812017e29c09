package org.passerelle.publishing.feedback;

import java.time.LocalDate;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Named;

/// What followed with someone who had answered: after it, which does not say because of it.
///
/// @param medium of the first exchange of that kind since
/// @param isFirst whether it was the first call or meeting ever
public record Sequel(Named person, Medium medium, LocalDate day, boolean isFirst) {

    /// Whether they spoke to each other, rather than wrote.
    public boolean isSpoken() {
        return medium == Medium.CALL || medium == Medium.VIDEO || medium == Medium.MEETING;
    }
}
