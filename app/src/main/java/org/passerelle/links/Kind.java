package org.passerelle.links;

import java.util.Locale;

/// What shows that two people know each other. A kind is stored by its rank: new ones come last.
public enum Kind {
    /// They were in the same meeting or call, of {@value Scan#PEOPLE_MAXIMUM} people at most.
    MEETING,
    /// They stood in the same message or conversation, or one in copy.
    THREAD,
    /// The owner met one through the other.
    MET_THROUGH,
    /// They were put in touch: by the owner, or one of them put the owner in touch with the other.
    INTRODUCTION,
    /// The owner exchanges with them: never stored here, it is the tie.
    EXCHANGE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
