package org.passerelle.exports;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What Google Contacts exports and imports since 2024.
final class GoogleLayout {

    static final List<String> COLUMNS = List.of(
            "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name",
            "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name", "Organization Title",
            "Organization Department", "Birthday", "Notes", "Photo", "Labels");

    private static final String BETWEEN = " ::: ";
    private static final String EVERYONE = "* myContacts";

    private GoogleLayout() {}

    static List<String> numbered(String what, int count) {
        return IntStream.rangeClosed(1, count)
                .boxed()
                .flatMap(i -> Stream.of("%s %d - Label".formatted(what, i), "%s %d - Value".formatted(what, i)))
                .toList();
    }

    static List<String> row(Profile person, List<String> labels) {
        var all = Stream.concat(labels.stream(), Stream.of(EVERYONE)).toList();
        return List.of(
                person.firstName(), "", person.lastName(), "", "", "", "", "", "", "", person.role().organisation(),
                person.role().title(), "", Objects.toString(person.birthday(), ""), person.note(), "", String.join(BETWEEN, all));
    }

    /// Each with its label; the first is the main one.
    static List<String> values(List<String> values, int places) {
        return IntStream.range(0, places)
                .boxed()
                .flatMap(i -> i < values.size() ? Stream.of(i == 0 ? "* Other" : "Other", values.get(i)) : Stream.of("", ""))
                .toList();
    }
}
