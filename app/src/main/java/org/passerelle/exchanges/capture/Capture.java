package org.passerelle.exchanges.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.passerelle.exchanges.capture.Captured.Promise;
import org.passerelle.exchanges.capture.Sentence.Clause;
import org.passerelle.exchanges.capture.Ways.Way;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;

/// Reads a line: what happened, with whom, when, what is to remember and what was promised.
public final class Capture {

    private static final int DUE_DAYS = 7;
    /// What happened is told at once; further on, a day or a means is part of the story.
    private static final int HEAD_CLAUSES = 3;
    private static final int DATED_WORDS = 4;
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.–—-]+|[\\s,;:–—-]+$");

    private final Sentence sentence;
    private final LocalDate today;
    private final Names names;

    private Capture(String text, LocalDate today, Directory directory) {
        this.sentence = new Sentence(text);
        this.today = today;
        this.names = new Names(directory);
    }

    /// Understands what it can of a line, and leaves the rest in its note. Never fails.
    ///
    /// @param today in the owner's zone
    public static Captured read(String text, LocalDate today, Directory directory) {
        return new Capture(text, today, directory).read();
    }

    /// Understands how long something took and on what day, and leaves the rest as it was written. Never fails.
    ///
    /// @param today in the owner's zone
    public static Timed timed(String text, LocalDate today) {
        var capture = new Capture(text, today, letters -> List.of());
        var clauses = capture.sentence.clauses();
        var duration = first(clauses, clause -> Lengths.take(capture.sentence, clause));
        var day = first(clauses, clause -> Past.take(capture.sentence, clause, today));
        return new Timed(duration.orElse(null), day.orElse(today), capture.note(clauses));
    }

    private Captured read() {
        var promising = Promising.clauses(sentence);
        var telling = sentence.clauses().stream().filter(clause -> !promising.contains(clause)).toList();
        var head = telling.subList(0, Math.min(HEAD_CLAUSES, telling.size()));
        var way = first(head.subList(0, Math.min(2, head.size())), clause -> Ways.take(sentence, clause));
        var dated = head.stream().filter(clause -> clause.equals(head.getFirst()) || clause.size() <= DATED_WORDS).toList();
        var day = first(dated, clause -> Past.take(sentence, clause, today));
        var time = first(head, clause -> Lengths.takeHour(sentence, clause));
        var duration = first(head, clause -> Lengths.take(sentence, clause));
        var parties = parties(telling, promising, way.isPresent());
        var promises = promising.stream().map(this::promise).toList();
        boolean met = way.isPresent() || (day.isPresent() || duration.isPresent()) && !parties.isEmpty();
        return new Captured(
                parties,
                met ? way.map(Way::medium).orElse(Medium.MEETING) : null,
                way.map(Way::direction).orElse(Direction.BOTH),
                day.orElse(today),
                day.isPresent(),
                time.orElse(null),
                duration.orElse(null),
                note(telling),
                promises);
    }

    @FunctionalInterface
    private interface Recogniser<T> {
        Optional<T> in(Clause clause);
    }

    private static <T> Optional<T> first(List<Clause> clauses, Recogniser<T> recogniser) {
        return clauses.stream().map(recogniser::in).flatMap(Optional::stream).findFirst();
    }

    /// Those named by the first clause that names someone, and by those that only go on naming.
    private List<Party> parties(List<Clause> telling, List<Clause> promising, boolean met) {
        var parties = new ArrayList<Party>();
        for (var clause : telling) {
            if (!parties.isEmpty() && !names.fill(sentence, clause)) break;
            parties.addAll(names.take(sentence, clause));
            if (parties.isEmpty()) parties.addAll(names.takeUnknown(sentence, clause));
        }
        for (var clause : promising) if (parties.isEmpty() && !met) parties.addAll(names.take(sentence, clause));
        return parties;
    }

    private Promise promise(Clause clause) {
        var due = Future.take(sentence, clause, today);
        var owed = Owing.owed(sentence, clause);
        return new Promise(clean(sentence.rest(clause)), due.orElse(today.plusDays(DUE_DAYS)), due.isPresent(), owed);
    }

    private String note(List<Clause> telling) {
        return telling.stream()
                .map(clause -> clean(sentence.rest(clause)))
                .filter(rest -> !rest.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String clean(String rest) {
        return EDGES.matcher(rest).replaceAll("");
    }
}
