package org.passerelle.today.digest;

import java.text.ListFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.ties.Ties;
import org.passerelle.today.Promises;
import org.passerelle.today.Reach;
import org.passerelle.today.Today;
import org.passerelle.today.Unanswered;

/// Writes the digest of the day at hand.
final class Newsroom {

    private static final int MESSAGES_MAXIMUM = 5;
    private static final int ERRANDS_MAXIMUM = 5;
    private static final int NAMES_MAXIMUM = 3;

    private final Almanac almanac;
    private final Ties ties;
    private final Today today;
    private final Unanswered unanswered;
    private final Links links;
    private final Typesetter typesetter;

    Newsroom(Almanac almanac, Ties ties, Today today, Unanswered unanswered, Links links, Typesetter typesetter) {
        this.almanac = almanac;
        this.ties = ties;
        this.today = today;
        this.unanswered = unanswered;
        this.links = links;
        this.typesetter = typesetter;
    }

    /// @param uncertain the day of an earlier digest that may not have arrived
    /// @return empty where there is nothing to say
    Optional<Edition> write(Habit habit, Optional<LocalDate> uncertain) {
        var digest = gather(habit, uncertain);
        if (digest.isEmpty()) return Optional.empty();
        return Optional.of(new Edition(subject(digest), PlainText.of(digest), typesetter.html(digest)));
    }

    private Digest gather(Habit habit, Optional<LocalDate> uncertain) {
        ties.ensure();
        var words = Words.in(habit.language());
        var rows = today.rows(words).stream().filter(row -> !row.done()).toList();
        var met = rows.stream().map(row -> row.person().id()).toList();
        return new Digest(
                words,
                almanac.today(),
                rows.stream().filter(row -> row.promise() != null).map(row -> row(words, habit, row)).toList(),
                rows.stream().filter(row -> row.promise() == null).map(row -> row(words, habit, row)).toList(),
                today.errands(words).stream().limit(ERRANDS_MAXIMUM).toList(),
                unanswered.latest(MESSAGES_MAXIMUM, met).stream()
                        .map(message -> new Digest.Waiting(message, habit.home() + "/people/" + message.personId()))
                        .toList(),
                uncertain.orElse(null),
                habit.home(),
                link(habit, Link.Act.OFF, 0));
    }

    private Digest.Row row(Words words, Habit habit, Reach row) {
        var person = row.person();
        var answers = new ArrayList<Digest.Answer>();
        Promises.Promise promise = row.promise();
        if (promise != null) {
            answers.add(new Digest.Answer(words.say("digest.kept"), link(habit, Link.Act.KEPT, promise.id())));
        } else {
            answers.add(new Digest.Answer(words.say("digest.reached"), link(habit, Link.Act.REACHED, person.id())));
            answers.add(new Digest.Answer(words.say("digest.paused"), link(habit, Link.Act.PAUSED, person.id())));
        }
        return new Digest.Row(person.name(), person.calling(), row.why(), habit.home() + "/people/" + person.id(), answers);
    }

    private String link(Habit habit, Link.Act act, int subject) {
        return habit.home() + "/link/" + links.write(new Link(act, subject, almanac.today()));
    }

    /// « Aujourd’hui : Mireille Tremblay, Awa Bâ et 2 autres ».
    private static String subject(Digest digest) {
        var words = digest.words();
        var names = digest.names();
        var told = new ArrayList<>(names.subList(0, Math.min(NAMES_MAXIMUM, names.size())));
        int others = names.size() - told.size();
        if (others > 0) told.add(words.say("digest.others", others));
        return words.say("digest.subject", list(words, told));
    }

    private static String list(Words words, List<String> names) {
        return ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(names);
    }
}
