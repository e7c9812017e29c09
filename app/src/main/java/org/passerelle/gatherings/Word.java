package org.passerelle.gatherings;

import org.passerelle.people.Draft;
import org.passerelle.people.Drafts;
import org.passerelle.people.Person;
import org.passerelle.platform.Almanac;
import org.passerelle.today.Promises.Promise;

/// The first word after an event, drafted in the language and the manner of who will read it.
public final class Word {

    private final Drafts drafts;
    private final Almanac almanac;

    public Word(Drafts drafts, Almanac almanac) {
        this.drafts = drafts;
        this.almanac = almanac;
    }

    /// It recalls the event, what was said, and what was promised there.
    public Draft to(Person person, Gathering gathering, FollowUp met) {
        var day = drafts.words(person).dates().away(met.on(), almanac.today());
        var promise = met.promises().stream().map(Promise::words).findFirst().orElse("");
        var kind = met.hooks().isEmpty() ? promise.isEmpty() ? "bare" : "promise" : promise.isEmpty() ? "hook" : "both";
        return drafts.draft(person, "event." + kind, gathering.name(), day, clause(met.hook()), clause(promise));
    }

    /// The owner's words within a sentence, which ends by itself.
    private static String clause(String words) {
        return words.strip().replaceFirst("[.\\s]+$", "");
    }
}
