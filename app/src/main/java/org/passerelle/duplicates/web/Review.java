package org.passerelle.duplicates.web;

import static java.util.Comparator.comparingInt;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.imports.db.Tables.SIGHTING;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.duplicates.Fact;
import org.passerelle.duplicates.Group;
import org.passerelle.duplicates.Subject;
import org.passerelle.people.Address;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.people.Role;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Store;

/// Lays side by side what is known of those who may be one.
public final class Review {

    private static final int PEOPLE_NAMED = 6;

    /// Those of a group, and what they say, line by line.
    ///
    /// @param kept who stays, unless the owner chooses another: the one most is known of
    public record Table(int kept, List<Side> sides, List<Row> rows) {}

    private final Store store;
    private final People people;

    Review(Store store, People people) {
        this.store = store;
        this.people = people;
    }

    Table of(Words words, Subject what, Group group) {
        return what == Subject.PERSON ? people(words, group) : organisations(words, group);
    }

    private Table people(Words words, Group group) {
        var all = group.members().stream().flatMap(id -> people.find(id).stream()).toList();
        var exchanges = exchanges(group);
        int kept = all.stream()
                .max(comparingInt((Person person) -> exchanges.getOrDefault(person.id(), 0))
                        .thenComparingInt(person -> person.addresses().size() + person.roles().size())
                        .thenComparing(Person::id, java.util.Comparator.reverseOrder()))
                .map(Person::id)
                .orElse(0);
        var sides = all.stream().map(person -> side(words, person, exchanges.getOrDefault(person.id(), 0))).toList();
        var rows = Stream.of(
                        chosen(words, Fact.NAME, all, kept, person -> List.of(person.name())),
                        said(words, "roles", all, person -> person.roles().stream().map(Role::line).toList()),
                        chosen(words, Fact.HEADLINE, all, kept, person -> some(person.headline())),
                        said(words, "addresses", all, person -> person.addresses().stream().map(Address::shown).toList()),
                        chosen(words, Fact.BIRTHDAY, all, kept, person -> some(born(words, person))),
                        chosen(words, Fact.ENCOUNTER, all, kept, person -> some(met(words, person))),
                        said(words, "groups", all, person -> Stream.concat(
                                        person.spheres().stream().map(sphere -> sphere.label(words)), person.tags().stream())
                                .toList()),
                        said(words, "note", all, person -> some(person.note())))
                .filter(row -> !row.isEmpty())
                .toList();
        return new Table(kept, sides, rows);
    }

    /// Of those still there.
    List<String> names(Subject what, List<Integer> ids) {
        return ids.stream()
                .flatMap(id -> (what == Subject.PERSON ? people.name(id) : organisation(id)).stream())
                .toList();
    }

    private Optional<String> organisation(int id) {
        return store.sql()
                .select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .fetchOptional(ORGANISATION.NAME);
    }

    private static Row chosen(
            Words words, Fact fact, List<Person> all, int kept, java.util.function.Function<Person, List<String>> said) {
        return Row.of(words.say("duplicates.row." + fact.word()), fact.word(), all, Person::id, said, kept);
    }

    private static Row said(Words words, String what, List<Person> all, java.util.function.Function<Person, List<String>> said) {
        return Row.of(words.say("duplicates.row." + what), all, Person::id, said);
    }

    private static List<String> some(String words) {
        return words.isBlank() ? List.of() : List.of(words);
    }

    private static String born(Words words, Person person) {
        var day = person.birthday();
        return day == null ? "" : words.dates().partial(day.toString());
    }

    private static String met(Words words, Person person) {
        var met = person.encounter();
        var on = met.on();
        return Stream.of(met.how(words), met.where(), on == null ? "" : words.dates().partial(on.toString()))
                .filter(part -> !part.isBlank())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private Side side(Words words, Person person, int exchanges) {
        return new Side(
                person.id(), person.name(), person.calling(), "/people/" + person.id(), exchanges, last(person.id()), sources(words, person.id()),
                person.archived());
    }

    private Map<Integer, Integer> exchanges(Group group) {
        return store.sql()
                .select(PARTICIPANT.PERSON_ID, DSL.count())
                .from(PARTICIPANT)
                .where(PARTICIPANT.PERSON_ID.in(group.members()))
                .groupBy(PARTICIPANT.PERSON_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private @Nullable LocalDate last(int person) {
        return store.sql()
                .select(DSL.max(PARTICIPANT.DAY))
                .from(PARTICIPANT)
                .where(PARTICIPANT.PERSON_ID.eq(person))
                .fetchOptional(0, Integer.class)
                .map(LocalDate::ofEpochDay)
                .orElse(null);
    }

    private List<String> sources(Words words, int person) {
        return store.sql()
                .selectDistinct(SIGHTING.SOURCE)
                .from(SIGHTING)
                .where(SIGHTING.PERSON_ID.eq(person))
                .orderBy(SIGHTING.SOURCE)
                .fetch(SIGHTING.SOURCE)
                .stream()
                .map(source -> words.knows("format." + source) ? words.say("format." + source) : source)
                .toList();
    }

    private Table organisations(Words words, Group group) {
        var names = store.sql()
                .select(ORGANISATION.ID, ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.in(group.members()))
                .orderBy(ORGANISATION.ID)
                .fetchMap(ORGANISATION.ID, ORGANISATION.NAME);
        var all = List.copyOf(names.keySet());
        int kept = all.stream().max(comparingInt((Integer id) -> members(id).size()).thenComparingInt(id -> Objects.requireNonNull(names.get(id)).length())).orElse(0);
        var sides = all.stream()
                .map(id -> new Side(id, Objects.requireNonNull(names.get(id)), "", "/people/organisations/" + id, members(id).size(), null, List.of(), false))
                .toList();
        var rows = Stream.of(
                        Row.of(words.say("duplicates.row.name"), "kept", all, id -> id, id -> some(Objects.requireNonNull(names.get(id))), kept),
                        Row.of(words.say("duplicates.row.people"), all, id -> id, id -> members(id).stream().limit(PEOPLE_NAMED).toList()))
                .filter(row -> !row.isEmpty())
                .toList();
        return new Table(kept, sides, rows);
    }

    private List<String> members(int organisation) {
        return store.sql()
                .selectDistinct(PERSON.NAME, PERSON.ID)
                .from(ROLE)
                .join(PERSON)
                .on(PERSON.ID.eq(ROLE.PERSON_ID))
                .where(ROLE.ORGANISATION_ID.eq(organisation))
                .orderBy(PERSON.ID)
                .fetch(row -> row.value1());
    }
}
