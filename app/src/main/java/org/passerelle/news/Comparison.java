package org.passerelle.news;

import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.imports.db.Tables.STATEMENT;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Address;
import org.passerelle.people.Statement;
import org.passerelle.people.Statement.What;
import org.passerelle.platform.Fold;

/// What the newer of two copies says otherwise than the other.
final class Comparison {

    /// @param against what the owner has put in its place, or null
    private record Said(int person, Statement statement, @Nullable String against) {}

    private final DSLContext sql;
    private final Copies.Two copies;
    private final List<Finding> findings = new ArrayList<>();

    Comparison(DSLContext sql, Copies.Two copies) {
        this.sql = sql;
        this.copies = copies;
    }

    List<Finding> findings() {
        var come = people(copies.now(), copies.last());
        var gone = people(copies.last(), copies.now());
        var said = byPerson(copies.now(), copies.last());
        var before = byPerson(copies.last(), copies.now());
        said.forEach((person, now) -> {
            if (!come.contains(person)) compare(person, before.getOrDefault(person, List.of()), now);
        });
        if (copies.whole()) come.forEach(person -> add(Kind.NEW_LINK, person, null, "", ""));
        if (copies.whole()) gone.forEach(person -> add(Kind.LOST_LINK, person, null, "", ""));
        else findings.add(new Finding(
                Kind.PART, null, copies.source(), null, String.valueOf(copies.lastPeople()), String.valueOf(copies.nowPeople())));
        companies();
        return findings;
    }

    private void compare(int person, List<Said> before, List<Said> now) {
        var left = new ArrayList<>(of(before, What.ROLE));
        for (var role : of(now, What.ROLE)) if (role.against() == null) move(person, left, role.statement());
        of(now, What.NAME).stream()
                .filter(name -> name.against() == null && !name.statement().value().isEmpty())
                .findFirst()
                .ifPresent(name -> rename(person, name.statement().value()));
        of(now, What.ADDRESS).stream().map(Said::statement).filter(this::isHeld).forEach(address ->
                add(Kind.ADDRESS, person, What.ADDRESS, "", address.value()));
    }

    /// The same organisation makes it another title; else whatever was left makes it a move.
    private void move(int person, List<Said> left, Statement role) {
        var same = left.stream()
                .filter(each -> Fold.of(each.statement().second()).equals(Fold.of(role.second())))
                .findFirst();
        var from = same.or(() -> left.stream().findFirst());
        from.ifPresent(left::remove);
        add(same.isPresent() ? Kind.TITLE : Kind.MOVE, person, What.ROLE, from.map(Comparison::standing).orElse(""), role.value());
    }

    /// What was said, or what the owner made of it.
    private static String standing(Said said) {
        return said.against() == null || said.against().isEmpty() ? said.statement().value() : said.against();
    }

    private void rename(int person, String name) {
        var known = sql.select(PERSON.NAME).from(PERSON).where(PERSON.ID.eq(person)).fetchSingle(PERSON.NAME);
        if (!Fold.of(known).equals(Fold.of(name))) add(Kind.NAME, person, What.NAME, known, name);
    }

    /// Whether the address is theirs now, and one that is shown.
    private boolean isHeld(Statement address) {
        return new Address(address.first(), address.second()).isShown()
                && sql.fetchExists(
                        IDENTITY,
                        IDENTITY.KIND.eq(address.first()),
                        IDENTITY.VALUE.eq(address.second()),
                        IDENTITY.IMPORT_ID.eq(copies.now()));
    }

    private void companies() {
        sql.select(ORGANISATION.NAME, min(ROLE.PERSON_ID))
                .from(ORGANISATION)
                .join(ROLE)
                .on(ROLE.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION.IMPORT_ID.eq(copies.now()), ROLE.IMPORT_ID.eq(copies.now()))
                .groupBy(ORGANISATION.ID, ORGANISATION.NAME)
                .orderBy(ORGANISATION.NAME)
                .forEach(row -> add(Kind.COMPANY, row.value2(), null, "", row.value1()));
    }

    private void add(Kind kind, int person, @Nullable What what, String was, String became) {
        findings.add(new Finding(kind, person, copies.source(), what, was, became));
    }

    private static List<Said> of(List<Said> said, What what) {
        return said.stream().filter(each -> each.statement().what() == what).toList();
    }

    /// What one copy says and the other does not, by person.
    private Map<Integer, List<Said>> byPerson(int in, int notIn) {
        var other = STATEMENT.as("other");
        return sql.select(STATEMENT.PERSON_ID, STATEMENT.WHAT, STATEMENT.VALUE, STATEMENT.AGAINST)
                .from(STATEMENT)
                .where(
                        STATEMENT.IMPORT_ID.eq(in),
                        STATEMENT.SOURCE.eq(copies.source()),
                        STATEMENT.WHAT.in(Stream.of(What.ROLE, What.NAME, What.ADDRESS).map(What::word).toList()),
                        notExists(selectOne()
                                .from(other)
                                .where(
                                        other.IMPORT_ID.eq(notIn),
                                        other.SOURCE.eq(STATEMENT.SOURCE),
                                        other.PERSON_ID.eq(STATEMENT.PERSON_ID),
                                        other.WHAT.eq(STATEMENT.WHAT),
                                        other.WORD.eq(STATEMENT.WORD))))
                .orderBy(STATEMENT.PERSON_ID, STATEMENT.WHAT, STATEMENT.WORD)
                .fetch(row -> new Said(row.value1(), new Statement(What.of(row.value2()), row.value3()), row.value4()))
                .stream()
                .collect(groupingBy(Said::person, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }

    /// Who is in one copy and not in the other, unless put aside.
    private Set<Integer> people(int in, int notIn) {
        var other = STATEMENT.as("other");
        return new java.util.LinkedHashSet<>(sql.selectDistinct(STATEMENT.PERSON_ID)
                .from(STATEMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(STATEMENT.PERSON_ID))
                .where(
                        STATEMENT.IMPORT_ID.eq(in),
                        STATEMENT.SOURCE.eq(copies.source()),
                        PERSON.ARCHIVED_AT.isNull(),
                        notExists(selectOne()
                                .from(other)
                                .where(
                                        other.IMPORT_ID.eq(notIn),
                                        other.SOURCE.eq(STATEMENT.SOURCE),
                                        other.PERSON_ID.eq(STATEMENT.PERSON_ID))))
                .orderBy(STATEMENT.PERSON_ID)
                .fetch(STATEMENT.PERSON_ID));
    }
}
