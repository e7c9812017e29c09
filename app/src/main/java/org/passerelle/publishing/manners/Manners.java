package org.passerelle.publishing.manners;

import java.util.List;
import java.util.Optional;
import org.passerelle.people.People;
import org.passerelle.platform.sql.Store;

/// Every courtesy, in the order its advice is read: what might hurt first, then what might be overlooked, then habits.
public final class Manners {

    private final Rapport rapport;
    private final List<Courtesy> courtesies;

    public Manners(Store store, People people, Habits habits) {
        this.rapport = new Rapport(store);
        this.courtesies = List.of(
                new MailMergeHoles(),
                new FirstContactThatPitches(people, rapport),
                new WordsThatMayDefame(),
                new AdviceOnACase(),
                new NamesSomeone(new Mentions(store)),
                new AllCapitals(),
                new SaidAgain(habits),
                new SameEverywhere(),
                new SameHour(habits),
                new TooManyPosts(habits),
                new TooMuchPromotion(habits),
                new NoQuestionForLong(habits));
    }

    /// What to think of before saying it; empty where all is well. Cost: some milliseconds, and a query or two.
    public List<Advice> advise(Intent intent) {
        return courtesies.stream()
                .map(courtesy -> courtesy.check(intent))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Whether it is a message, and someone it is for was never exchanged with both ways.
    public boolean isFirstContact(Intent intent) {
        return rapport.isMissing(intent);
    }

    /// The names of all courtesies.
    public List<String> names() {
        return courtesies.stream().map(Courtesy::name).toList();
    }
}
