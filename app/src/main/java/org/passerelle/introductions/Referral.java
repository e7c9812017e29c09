package org.passerelle.introductions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// A name that went from one to the next: the owner's, until someone came; or another's, given by the owner.
///
/// @param given whether the owner gave it
/// @param on the day it came to the owner, or was given
/// @param about what for; may be empty
/// @param chain at least one, in the order the name went
/// @param ledTo what it led to, or null
public record Referral(int id, boolean given, LocalDate on, String about, List<Link> chain, @Nullable Outcome ledTo) {

    /// Those to whom thanks are owed, in the order of the chain.
    public List<Link> owed() {
        return given ? List.of() : chain.stream().filter(Link::isUnthanked).toList();
    }

    public Optional<Link> link(int place) {
        return chain.stream().filter(link -> link.place() == place).findFirst();
    }

    /// Who came in the end, or whose name was given.
    public Optional<Named> end() {
        return chain.stream().filter(link -> link.part() != Link.Part.TOLD).findFirst().map(Link::person);
    }
}
