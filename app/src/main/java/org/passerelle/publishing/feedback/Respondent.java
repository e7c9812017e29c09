package org.passerelle.publishing.feedback;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// Someone who answers, as their network knows them.
///
/// @param source the kind of channel
/// @param handle by which the network knows them; may be empty
/// @param name as they call themselves there; never empty
/// @param url their page; may be empty
/// @param person who they are, where that is known
public record Respondent(int id, String source, String handle, String name, String url, State state, @Nullable Named person) {

    public enum State {
        /// The owner has not said who they are.
        WAITING,
        /// They are someone of the network.
        TAKEN,
        /// The owner does not want to know.
        ASIDE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// As the owner calls them, else as they call themselves.
    public String called() {
        return person == null ? name : person.name();
    }
}
