package org.passerelle.today;

import java.util.ArrayList;
import java.util.HashSet;
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
    private final Agenda agenda;
    private final Faces faces;
    private final List<Errands> others = new CopyOnWriteArrayList<>();
    private volatile Aims aims = Aims.NONE;

    public Today(Store store, Almanac almanac, Promises promises, Suggestions suggestions, Agenda agenda) {
        this.almanac = almanac;
        this.promises = promises;
        this.suggestions = suggestions;
        this.agenda = agenda;
        this.faces = new Faces(store, almanac);
    }

    /// Lets a higher module have errands for the day.
    public void heed(Errands errands) {
        others.add(errands);
    }

    /// Lets a higher module tell what reaching people serves.
    public void serve(Aims served) {
        aims = served;
    }

    /// What the day may bring besides people to reach.
    public List<Errand> errands(Words words) {
        return others.stream().flatMap(each -> each.due(words).stream()).toList();
    }

    /// Rows in order: promises first, then whom the owner planned for the day or, where they planned nobody, whom we
    /// propose. Those done today come along, so that they can be shown as such. Nobody comes for two reasons.
    public List<Reach> rows(Words words) {
        var promised = promises.due();
        var planned = planned(words);
        var ids = Stream.concat(
                        promised.stream().map(Promises.Promise::personId),
                        planned.stream().map(Agenda.Entry::personId))
                .toList();
        var known = faces.of(ids);
        var serves = aims.servedBy(ids);
        var met = new HashSet<Integer>();
        var rows = new ArrayList<Reach>();
        for (var promise : promised) {
            var person = known.get(promise.personId());
            met.add(promise.personId());
            if (person != null) rows.add(new Reach(person, why(words, promise), promise, serves.getOrDefault(promise.personId(), ""), false));
        }
        for (var each : planned) {
            var person = known.get(each.personId());
            if (person != null && met.add(each.personId()))
                rows.add(new Reach(person, each.why(), null, serves.getOrDefault(each.personId(), ""), each.done()));
        }
        return rows;
    }

    private List<Agenda.Entry> planned(Words words) {
        var today = almanac.today();
        var planned = agenda.of(today, words);
        if (!planned.entries().isEmpty()) return planned.entries();
        var day = new Occasion.Day(today);
        return suggestions.today().stream()
                .filter(each -> !planned.elsewhere().contains(each.personId()))
                .map(each -> new Agenda.Entry(each.personId(), each.why(words, day), each.state() == Suggestion.State.DONE))
                .toList();
    }

    private Sentence why(Words words, Promises.Promise promise) {
        var dates = words.dates();
        var today = almanac.today();
        var due = promise.firstStep() ? dates.away(promise.due(), today) : dates.on(promise.due(), today);
        var key = promise.firstStep() ? "why.step" : promise.isMine() ? "why.promise" : "why.promise.theirs";
        return Sentence.of(words.say(key, Sentence.quoted(promise.words()), due));
    }
}
