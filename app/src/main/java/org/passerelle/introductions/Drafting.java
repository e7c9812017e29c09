package org.passerelle.introductions;

import java.util.List;
import org.passerelle.people.Draft;
import org.passerelle.people.Drafts;
import org.passerelle.people.Person;

/// The messages an introduction or a referral calls for, in the words of who will read them.
public final class Drafting {

    private final Drafts drafts;

    public Drafting(Drafts drafts) {
        this.drafts = drafts;
    }

    /// Asks someone whether they would like to be put in touch with another.
    public Draft ask(Person to, Person other, String why) {
        return why.isEmpty()
                ? drafts.draft(to, "introduction.ask.bare", presented(other))
                : drafts.draft(to, "introduction.ask", presented(other), clause(why));
    }

    /// Puts two people in touch.
    public Draft make(Person first, Person second, String why) {
        var both = List.of(first, second);
        return why.isEmpty()
                ? drafts.draft(both, "introduction.made.bare", presented(first), presented(second))
                : drafts.draft(both, "introduction.made", presented(first), presented(second), clause(why));
    }

    /// Asks what came of it.
    public Draft follow(Person to, Person other) {
        return drafts.draft(to, "introduction.news", other.name());
    }

    /// Thanks someone for having told what came of it.
    public Draft close(Person to, Person other) {
        return drafts.draft(to, "introduction.close", other.name());
    }

    /// Thanks whoever put the owner in touch with someone.
    public Draft thank(Person by, Person to) {
        return drafts.draft(by, "introduction.thanks", to.name());
    }

    /// Thanks someone who passed the owner’s name on, from which nobody has come yet.
    public Draft thank(Person teller) {
        return drafts.draft(teller, "referral.thanks.bare");
    }

    /// Thanks someone who passed the owner’s name on.
    public Draft thankFor(Person teller, Person came) {
        return drafts.draft(teller, "referral.thanks", came.name());
    }

    private static String presented(Person person) {
        return person.calling().isEmpty() ? person.name() : "%s (%s)".formatted(person.name(), person.calling());
    }

    /// The owner’s words within a sentence, which ends by itself.
    private static String clause(String why) {
        return why.strip().replaceFirst("[.\\s]+$", "");
    }
}
