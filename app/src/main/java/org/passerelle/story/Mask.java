package org.passerelle.story;

import static java.util.Comparator.comparing;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.people.Named;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Store;

/// Puts « personne A », « organisation A » in place of names: the same person is the same letter throughout, in titles and in
/// words. Those the entries concern are known by their full name, and by each of its parts; anyone else of the network by
/// their full name. Addresses go altogether.
public final class Mask {

    private static final Pattern ADDRESS =
            Pattern.compile("\\S+@\\S+|https?://\\S+|www\\.\\S+|@\\w+|\\+?(?:\\d[ .()\\u00a0\\u202f-]*){9,}");
    private static final String NOTHING = "…";
    private static final int PART_CHARACTERS_MINIMUM = 3;
    private static final int LETTERS = 26;

    /// From the longest: the whole name before its parts.
    private final Map<Pattern, String> names = new LinkedHashMap<>();

    private Mask(Map<String, String> told) {
        told.keySet().stream().sorted(comparing(String::length).reversed()).forEach(name -> names.put(word(name), told.get(name)));
    }

    public static Mask of(Store store, List<Entry> entries, Words words) {
        var told = new LinkedHashMap<String, String>();
        var concerned = new LinkedHashMap<Integer, Named>();
        entries.forEach(entry -> entry.people().forEach(person -> concerned.putIfAbsent(person.id(), person)));
        var text = String.join("\n", entries.stream().map(entry -> entry.title() + "\n" + entry.words()).toList());
        mentioned(store, text).forEach(person -> concerned.putIfAbsent(person.id(), person));
        int number = 0;
        for (var person : concerned.values()) {
            var mask = words.say("story.masked.person", letter(number++));
            told.putIfAbsent(person.name(), mask);
            for (var part : person.name().split("[\\s\\u00a0]+"))
                if (part.length() >= PART_CHARACTERS_MINIMUM) told.putIfAbsent(part, mask);
        }
        number = 0;
        for (var organisation : organisations(store, concerned.keySet()))
            told.putIfAbsent(organisation, words.say("story.masked.organisation", letter(number++)));
        return new Mask(told);
    }

    /// The text, with nobody’s name in it.
    public String text(String text) {
        var masked = ADDRESS.matcher(text).replaceAll(NOTHING);
        for (var name : names.entrySet())
            masked = name.getKey().matcher(masked).replaceAll(Matcher.quoteReplacement(name.getValue()));
        return masked;
    }

    /// The entry, with nobody’s name in it.
    public Entry entry(Entry entry) {
        var people = entry.people().stream().map(person -> new Named(0, text(person.name()), "")).distinct().toList();
        return new Entry(
                entry.source(), entry.key(), entry.on(), entry.precision(), entry.kind(),
                text(entry.title()), text(entry.words()), people, "", entry.kept(), entry.edited());
    }

    /// Anyone of the network whose full name stands in the text.
    private static List<Named> mentioned(Store store, String text) {
        var found = new ArrayList<Named>();
        store.sql().select(PERSON.ID, PERSON.NAME).from(PERSON).forEach(row -> {
            if (row.value2().contains(" ") && text.contains(row.value2())) found.add(new Named(row.value1(), row.value2(), ""));
        });
        return found;
    }

    private static LinkedHashSet<String> organisations(Store store, Collection<Integer> people) {
        return new LinkedHashSet<>(store.sql()
                .selectDistinct(ORGANISATION.NAME)
                .from(ROLE)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROLE.ORGANISATION_ID))
                .where(ROLE.PERSON_ID.in(people))
                .orderBy(ORGANISATION.NAME)
                .fetch(ORGANISATION.NAME));
    }

    private static Pattern word(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// A to Z, then AA, AB…
    private static String letter(int number) {
        var last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letter(number / LETTERS - 1) + last;
    }
}
