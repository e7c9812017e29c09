package org.passerelle.publishing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.channels.Channel;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Store;

/// How each place calls the people a text names by `@` and their whole name: by their address there where they have one,
/// else by their name in plain words, so that nobody is spoken to whom the owner did not name. Namesakes stay plain words.
public final class Handles {

    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}_@/.])@(\\p{L}[\\p{L}\\p{M}’'-]*(?:[ \\u00A0][\\p{L}][\\p{L}\\p{M}’'-]*){1,5})");
    private static final int WORDS_MINIMUM = 2;

    /// @param written as it stands in the text, with its `@`
    /// @param name of the person
    private record Candidate(String written, String name) {}

    private final Store store;

    public Handles(Store store) {
        this.store = store;
    }

    /// What stands in that place for each name written in those texts, the longest first; empty where nobody is named.
    public Map<String, String> in(List<String> texts, Channel place) {
        var candidates = texts.stream().flatMap(text -> candidates(text).stream()).distinct().toList();
        if (candidates.isEmpty()) return Map.of();
        var people = people(candidates);
        var handles = new LinkedHashMap<String, String>();
        candidates.stream()
                .sorted((one, other) -> other.written().length() - one.written().length())
                .forEach(each -> {
                    var meant = people.getOrDefault(Fold.of(each.name()), List.of());
                    if (!meant.isEmpty()) handles.put(each.written(), called(each, meant, place));
                });
        return handles;
    }

    /// The text with those in place of the names.
    public static String put(String text, Map<String, String> handles) {
        if (handles.isEmpty()) return text;
        var names = handles.keySet().stream().map(Pattern::quote).collect(joining("|"));
        return Pattern.compile("(?:" + names + ")(?![\\p{L}\\p{N}])")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(handles.get(found.group())));
    }

    private String called(Candidate named, List<Integer> people, Channel place) {
        if (people.size() != 1 || place.handles().isEmpty()) return named.name();
        return store.sql()
                .select(IDENTITY.VALUE)
                .from(IDENTITY)
                .where(IDENTITY.PERSON_ID.eq(people.getFirst()), IDENTITY.KIND.eq(place.handles()))
                .orderBy(IDENTITY.ID)
                .limit(1)
                .fetchOptional(row -> "@" + row.value1())
                .orElse(named.name());
    }

    /// By their folded names.
    private Map<String, List<Integer>> people(List<Candidate> candidates) {
        var folded = candidates.stream().map(each -> Fold.of(each.name())).distinct().toList();
        return store.sql()
                .select(PERSON.FOLDED, PERSON.ID)
                .from(PERSON)
                .where(PERSON.FOLDED.in(folded))
                .orderBy(PERSON.ID)
                .fetch()
                .stream()
                .collect(groupingBy(row -> row.value1(), mapping(row -> row.value2(), toList())));
    }

    /// Every name that may begin at an `@`: two words of it, three, and so on.
    private static List<Candidate> candidates(String text) {
        var candidates = new ArrayList<Candidate>();
        NAMED.matcher(text).results().forEach(found -> {
            var words = found.group(1).split("[ \\u00A0]");
            for (int end = 0, count = 1; count <= words.length; count++) {
                end += words[count - 1].length() + (count == 1 ? 0 : 1);
                if (count >= WORDS_MINIMUM) candidates.add(new Candidate("@" + found.group(1).substring(0, end), found.group(1).substring(0, end)));
            }
        });
        return candidates;
    }
}
