package org.passerelle.imports;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.platform.Words;

/// Imports told in the visitor's words.
public record Sentences(Words words) {

    /// What the reader of a file calls itself: « LinkedIn, messages ».
    public String format(String name) {
        return words.knows("format." + name) ? words.say("format." + name) : name;
    }

    /// One file, in one line.
    public String of(String file, Part part) {
        if (part.refusal() != null) return words.say("part.refused", file, refusal(part.refusal()));
        if (part.format() == null) return words.say("part.unknown", file);
        var counts = part.counts();
        var line = words.say("part.read", file, format(part.format()), brought(counts));
        if (counts.leftOutInAll() > 0) line += words.say("part.left", counts.leftOutInAll(), leftOut(counts.leftOut()));
        return counts.bad() == 0 ? line : line + words.say("part.bad", counts.bad(), badLines(part));
    }

    /// « 3 personnes nouvelles et 2 connues, 5 échanges nouveaux », with nothing about what is not there.
    private String brought(Counts counts) {
        var people = some("part.people.", counts.peopleNew(), counts.peopleKnown());
        var exchanges = some("part.exchanges.", counts.exchangesNew(), counts.exchangesKnown());
        var feeds = some("part.feeds.", counts.feedsNew(), counts.feedsKnown());
        var both = Stream.of(people, exchanges, feeds).filter(text -> !text.isEmpty()).collect(joining(", "));
        return both.isEmpty() ? words.say("part.nothing") : both;
    }

    /// What taking it in is called: « Importer 3 personnes et 5 échanges ».
    public String take(Counts counts) {
        return sum("imports.take", counts);
    }

    /// What came of it, as a heading.
    public String heading(Counts counts) {
        return sum("imports.brought", counts);
    }

    private String sum(String key, Counts counts) {
        boolean feedsAlone = counts.feedsNew() > 0 && counts.peopleNew() == 0 && counts.exchangesNew() == 0;
        return feedsAlone ? words.say(key + ".feeds", counts.feedsNew()) : words.say(key, counts.peopleNew(), counts.exchangesNew());
    }

    private String some(String key, int added, int known) {
        if (known == 0) return added == 0 ? "" : words.say(key + "new", added);
        return added == 0 ? words.say(key + "known", known) : words.say(key + "both", added, known);
    }

    /// What a column holds: « Organisation ».
    public String field(String word) {
        return words.say("field." + word);
    }

    public String refusal(String word) {
        return words.say("refusal." + word);
    }

    /// « 3 publicités, 2 brouillons ».
    public String leftOut(Map<String, Integer> reasons) {
        return reasons.entrySet().stream()
                .map(reason -> words.say("left." + reason.getKey(), reason.getValue()))
                .collect(joining(", "));
    }

    /// Why a line was not understood: « date illisible ».
    public String bad(String reason) {
        return words.say("bad." + reason);
    }

    public String of(Outcome.Question question) {
        var about = question.asked().about().name().toLowerCase(Locale.ROOT);
        return words.say("question." + about, question.file(), String.join(", ", question.asked().examples()));
    }

    public String sum(Outcome outcome) {
        var counts = outcome.counts();
        return words.say("import.sum", String.valueOf(outcome.importId()), counts.peopleNew(), counts.exchangesNew());
    }

    private String badLines(Part part) {
        return part.lines().stream()
                .limit(3)
                .map(line -> words.say("part.line", line.line(), bad(line.reason())))
                .collect(joining(", "));
    }
}
