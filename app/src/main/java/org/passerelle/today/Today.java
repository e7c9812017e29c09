package org.passerelle.today;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.rules.Occasion;

/// The day: promises whose day has come, then a few people to reach, each with one plain reason.
public final class Today {

    private final Almanac almanac;
    private final Promises promises;
    private final Suggestions suggestions;
    private final Faces faces;
    private final List<Errands> others = new CopyOnWriteArrayList<>();

    public Today(Store store, Almanac almanac, Promises promises, Suggestions suggestions) {
        this.almanac = almanac;
        this.promises = promises;
        this.suggestions = suggestions;
        this.faces = new Faces(store, almanac);
    }

    /// Lets a higher module have errands for the day.
    public void heed(Errands errands) {
        others.add(errands);
    }

    /// What the day may bring besides people to reach.
    public List<Errand> errands(Words words) {
        return others.stream().flatMap(each -> each.due(words).stream()).toList();
    }

    /// Rows in order, promises first; those done today come along, so that they can be shown as such.
    public List<Reach> rows(Words words) {
        var promised = promises.due();
        var proposed = suggestions.today();
        var ids = Stream.concat(
                        promised.stream().map(Promises.Promise::personId),
                        proposed.stream().map(Suggestion::personId))
                .toList();
        var known = faces.of(ids);
        var day = new Occasion.Day(almanac.today());
        var rows = new ArrayList<Reach>();
        for (var promise : promised) {
            var person = known.get(promise.personId());
            if (person != null) rows.add(new Reach(person, why(words, promise), promise, false));
        }
        for (var each : proposed) {
            var person = known.get(each.personId());
            boolean done = each.state() == Suggestion.State.DONE;
            if (person != null) rows.add(new Reach(person, each.why(words, day), null, done));
        }
        return rows;
    }

    private Sentence why(Words words, Promises.Promise promise) {
        var due = words.dates().away(promise.due(), almanac.today());
        return Sentence.of(words.say("why.promise", Sentence.quoted(promise.words()), due));
    }
}
