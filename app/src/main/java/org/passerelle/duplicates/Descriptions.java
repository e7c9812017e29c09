package org.passerelle.duplicates;

import static java.util.Objects.requireNonNullElse;
import static org.passerelle.imports.db.Tables.STATEMENT;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.PHOTO;
import static org.passerelle.people.db.Tables.ROLE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.insight.duplicates.Description;
import org.passerelle.insight.duplicates.Trait;
import org.passerelle.people.Statement;

/// What the network says of everyone, as far as it can tell two people apart.
final class Descriptions {

    private static final int WHOLE_DAY_CHARACTERS = 10;

    private final Map<Integer, Map<Trait, List<String>>> people = new LinkedHashMap<>();

    private final boolean networks;

    private Descriptions(boolean networks) {
        this.networks = networks;
    }

    /// Of everyone, whether put aside or not, in the order of their numbers. Cost: five queries.
    ///
    /// @param networks whether a name on a network is told from the same name on another
    static List<Description> all(DSLContext sql, boolean networks) {
        var descriptions = new Descriptions(networks);
        descriptions.names(sql);
        descriptions.addresses(sql);
        descriptions.cards(sql);
        descriptions.roles(sql);
        sql.select(PHOTO.PERSON_ID, PHOTO.HASH).from(PHOTO).forEach(row -> descriptions.say(row.value1(), Trait.PHOTO, row.value2()));
        return descriptions.people.entrySet().stream()
                .map(each -> new Description(each.getKey(), each.getValue()))
                .toList();
    }

    private void names(DSLContext sql) {
        sql.select(PERSON.ID, PERSON.NAME, PERSON.GIVEN, PERSON.FAMILY, PERSON.BIRTHDAY)
                .from(PERSON)
                .orderBy(PERSON.ID)
                .forEach(row -> {
                    people.put(row.value1(), new EnumMap<>(Trait.class));
                    name(row.value1(), row.value2(), row.value3(), row.value4());
                    var birthday = requireNonNullElse(row.value5(), "");
                    if (birthday.length() == WHOLE_DAY_CHARACTERS && Character.isDigit(birthday.charAt(0))) say(row.value1(), Trait.BIRTH, birthday);
                });
    }

    /// An address that stands for a name is no name.
    private void name(int person, String shown, String given, String family) {
        if (!given.isBlank() && !family.isBlank()) {
            say(person, Trait.GIVEN, given);
            say(person, Trait.FAMILY, family);
        } else if (!Facts.isAddress(shown)) {
            say(person, Trait.NAME, shown);
        }
    }

    private void addresses(DSLContext sql) {
        sql.select(IDENTITY.PERSON_ID, IDENTITY.KIND, IDENTITY.VALUE)
                .from(IDENTITY)
                .orderBy(IDENTITY.ID)
                .forEach(row -> address(row.value1(), new Identity(row.value2(), row.value3())));
    }

    private void address(int person, Identity address) {
        if (address.isShownName() || address.isOpaque() || address.kind().equals(Identity.URL)) return;
        switch (address.kind()) {
            case Identity.EMAIL -> say(person, Trait.EMAIL, address.value());
            case Identity.PHONE -> say(person, Trait.PHONE, address.value());
            default -> say(person, Trait.HANDLE, networks ? address.kind() + " " + address.value() : handle(address.value()));
        }
    }

    private static String handle(String value) {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /// What a card of theirs says, though another bears that address: unless the owner knows better.
    private void cards(DSLContext sql) {
        sql.selectDistinct(STATEMENT.PERSON_ID, STATEMENT.VALUE)
                .from(STATEMENT)
                .where(STATEMENT.WHAT.eq(Statement.What.ADDRESS.word()), STATEMENT.AGAINST.isNull())
                .orderBy(STATEMENT.PERSON_ID, STATEMENT.VALUE)
                .forEach(row -> {
                    var said = new Statement(Statement.What.ADDRESS, row.value2());
                    address(row.value1(), new Identity(said.first(), said.second()));
                });
    }

    private void roles(DSLContext sql) {
        sql.select(ROLE.PERSON_ID, ROLE.TITLE, ORGANISATION.NAME)
                .from(ROLE)
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROLE.ORGANISATION_ID))
                .orderBy(ROLE.ID)
                .forEach(row -> {
                    say(row.value1(), Trait.TITLE, row.value2());
                    say(row.value1(), Trait.ORGANISATION, row.value3());
                });
    }

    private void say(int person, Trait trait, @Nullable String value) {
        var said = people.get(person);
        if (said == null || value == null || value.isBlank()) return;
        var values = said.computeIfAbsent(trait, _ -> new ArrayList<>());
        if (!values.contains(value)) values.add(value);
    }
}
