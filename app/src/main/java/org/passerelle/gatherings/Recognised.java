package org.passerelle.gatherings;

import static java.util.stream.Collectors.groupingBy;
import static org.passerelle.gatherings.db.Tables.ATTENDEE;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.people.Named;
import org.passerelle.platform.Fold;

/// Whom of the network the names and addresses of a list may mean. An address is proof; a name is a question.
record Recognised(Map<String, Integer> byAddress, Map<String, List<Named>> byName) {

    private static final int NAMESAKES_MAXIMUM = 4;

    /// Cost: two queries.
    static Recognised among(DSLContext sql, Collection<? extends Record> attendees) {
        var emails = told(attendees.stream().map(row -> row.get(ATTENDEE.EMAIL)));
        var names = told(attendees.stream().map(row -> Fold.of(row.get(ATTENDEE.NAME))));
        var byAddress = sql.select(IDENTITY.VALUE, IDENTITY.PERSON_ID)
                .from(IDENTITY)
                .where(IDENTITY.KIND.eq(Identity.EMAIL), IDENTITY.VALUE.in(emails))
                .fetchMap(IDENTITY.VALUE, IDENTITY.PERSON_ID);
        return new Recognised(byAddress, named(sql, names));
    }

    private static List<String> told(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).distinct().toList();
    }

    /// Those who bear one of these folded names and are not put aside.
    static Map<String, List<Named>> named(DSLContext sql, Collection<String> folded) {
        return sql
                .select(PERSON.ID, PERSON.NAME, PERSON.HEADLINE)
                .from(PERSON)
                .where(PERSON.FOLDED.in(folded), PERSON.ARCHIVED_AT.isNull())
                .orderBy(PERSON.ID)
                .fetch(row -> new Named(row.value1(), row.value2(), row.value3()))
                .stream()
                .collect(groupingBy(person -> Fold.of(person.name())));
    }

    @Nullable Integer certain(Record attendee) {
        var told = attendee.get(ATTENDEE.PERSON_ID);
        return told != null ? told : byAddress.get(attendee.get(ATTENDEE.EMAIL));
    }

    List<Named> perhaps(Record attendee) {
        if (attendee.get(ATTENDEE.STRANGER)) return List.of();
        var same = byName.getOrDefault(Fold.of(attendee.get(ATTENDEE.NAME)), List.of());
        return same.subList(0, Math.min(NAMESAKES_MAXIMUM, same.size()));
    }
}
