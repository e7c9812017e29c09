package org.passerelle.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.formats.Trace;
import org.passerelle.people.Arrivals;

/// The counting of one part while it is read.
final class Tally {

    /// How many lines not understood are kept.
    static final int LINES = 1000;

    /// Feeds past the most that are followed.
    private static final String FEEDS = "feeds";

    private final Counts before;
    private final Map<String, Integer> leftOut;
    private final List<Part.Line> lines;
    private final List<Trace.Question> questions = new ArrayList<>();
    private int exchangesNew;
    private int exchangesKnown;
    private int feedsNew;
    private int feedsKnown;
    private int bad;
    private int linesWritten;

    /// @param before what was counted already, where the part is taken up again
    Tally(Counts before, List<Part.Line> lines) {
        this.before = before;
        this.leftOut = new TreeMap<>(before.leftOut());
        this.lines = new ArrayList<>(lines);
        this.linesWritten = lines.size();
    }

    void exchange(boolean isNew) {
        if (isNew) exchangesNew++;
        else exchangesKnown++;
    }

    void feed(Newsstand.Place place) {
        switch (place) {
            case NEW -> feedsNew++;
            case KNOWN -> feedsKnown++;
            case FULL -> leftOut(FEEDS);
        }
    }

    void leftOut(String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    void bad(Trace.BadLine line) {
        bad++;
        if (lines.size() < LINES) lines.add(new Part.Line(line.line(), word(line.reason()), line.excerpt()));
    }

    void question(Trace.Question question) {
        if (questions.stream().noneMatch(asked -> asked.about() == question.about())) questions.add(question);
    }

    /// The lines kept since it was last asked.
    List<Part.Line> linesToWrite() {
        var news = List.copyOf(lines.subList(linesWritten, lines.size()));
        linesWritten = lines.size();
        return news;
    }

    List<Part.Line> lines() {
        return List.copyOf(lines);
    }

    List<Trace.Question> questions() {
        return List.copyOf(questions);
    }

    Counts counts(Arrivals arrivals) {
        return new Counts(
                before.peopleNew() + arrivals.newPeople(),
                before.peopleKnown() + arrivals.knownPeople(),
                before.exchangesNew() + exchangesNew,
                before.exchangesKnown() + exchangesKnown,
                before.feedsNew() + feedsNew,
                before.feedsKnown() + feedsKnown,
                before.conflicts() + arrivals.conflicts(),
                before.bad() + bad,
                Map.copyOf(leftOut));
    }

    static String word(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
