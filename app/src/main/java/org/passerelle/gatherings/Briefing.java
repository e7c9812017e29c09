package org.passerelle.gatherings;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Exchange;
import org.passerelle.network.Line;
import org.passerelle.today.Promises.Promise;

/// What to have in mind before an event.
///
/// @param known those expected whom one knows, the closest first
/// @param unsure those who may be someone one knows, by their name alone
/// @param toMeet those one does not know who may be whom someone looks for
/// @param wanted those the owner wants to meet, known or not
/// @param others everyone else
public record Briefing(
        List<Acquaintance> known, List<Attendee> unsure, List<Prospect> toMeet, List<Attendee> wanted, List<Attendee> others) {

    /// Someone one knows, and what there is to say.
    ///
    /// @param last the last exchange, or null
    /// @param promises not yet kept
    /// @param note the first line of what is noted of them; may be empty
    public record Acquaintance(Attendee attendee, Line line, @Nullable Exchange last, List<Promise> promises, String note) {}

    /// Someone to meet, and whose need it may answer.
    public record Prospect(Attendee attendee, List<Need> needs) {}

    /// The same without people already met.
    public Briefing without(Set<Integer> met) {
        var left = known.stream().filter(each -> !met.contains(each.line().id())).toList();
        return new Briefing(left, unsure, toMeet, wanted, others);
    }

    public int size() {
        return known.size() + unsure.size() + others.size() + toMeet.size();
    }
}
