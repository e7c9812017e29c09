package org.passerelle.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.formats.PartialDate;
import org.passerelle.formats.Trace.Met;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Role;
import org.passerelle.formats.Trace.Someone;
import org.passerelle.people.Portrait.Known;
import org.passerelle.people.Statement.What;
import org.passerelle.platform.sql.Allotment;

/// What an import adds to the network: people, and to people what was missing. Nothing known is ever overwritten; each
/// addition is marked with its import, so that undoing takes away just that.
final class Novelties {

    private static final int TAG_CHARACTERS = 100;

    private final Addresses addresses;
    private final Portraits portraits;
    private final Refusals refusals = new Refusals();
    private final NamedOrganisations organisations = new NamedOrganisations();
    private final PeopleRows rows = new PeopleRows();
    private final Set<Integer> added = new HashSet<>();
    private final Set<Integer> changed = new HashSet<>();
    private final Allotment personIds;
    private final Allotment identityIds;
    private final Allotment roleIds;
    private final Allotment organisationIds;
    private Errand errand;

    Novelties(Addresses addresses, Portraits portraits, Errand errand) {
        this.addresses = addresses;
        this.portraits = portraits;
        this.errand = errand;
        this.personIds = new Allotment("person", errand.rehearsal());
        this.identityIds = new Allotment("identity", errand.rehearsal());
        this.roleIds = new Allotment("role", errand.rehearsal());
        this.organisationIds = new Allotment("organisation", errand.rehearsal());
    }

    void about(Errand part) {
        errand = part;
    }

    void begin(DSLContext sql) {
        added.clear();
        changed.clear();
        refusals.forget();
        allotments().forEach(ids -> ids.begin(sql));
    }

    /// Looks up what the owner took away or rewrote of these people.
    void heed(Connection connection, Collection<Integer> people) throws SQLException {
        refusals.fetch(connection, people);
    }

    void fetchOrganisations(Connection connection, List<Someone> someones) throws SQLException {
        organisations.fetch(
                connection, someones.stream().flatMap(someone -> someone.roles().stream()).map(Role::organisation));
    }

    int add(Name name, List<Identity> identities) {
        int id = personIds.next();
        var shown = shown(name, identities);
        rows.persons.add(
                id, shown, clean(name.given()), clean(name.family()), Arrivals.folded(shown), errand.importId(),
                errand.at().toEpochMilli());
        added.add(id);
        changed.add(id);
        return id;
    }

    void sight(int person) {
        rows.sightings.add(person, errand.source(), errand.importId(), errand.part());
    }

    void card(String key, int person) {
        rows.cards.add(errand.source(), key, person, errand.importId());
    }

    /// Gives the person the addresses nobody has, and a name where an address stood for it.
    void attach(int person, Name name, List<Identity> identities) {
        for (var identity : identities) {
            var holder = addresses.of(identity);
            if (holder == null && refusals.of(person, Statement.address(identity.kind(), identity.value()))) continue;
            if (holder == null) give(person, identity, shown(name, identities));
            else if (holder.person == person) echo(holder, name, identity);
            else if (identity.isShownName()) share(person, identity, holder);
        }
        for (var identity : identities) if (identity.isShownName()) learnProfile(person, identity, identities);
    }

    private void give(int person, Identity identity, String shown) {
        if (!Addresses.fits(identity)) return;
        int id = identityIds.next();
        addresses.give(identity, new Holder(id, person, errand.importId(), shown));
        rows.identities.add(id, person, identity.kind(), clean(identity.value()), errand.importId());
        changed.add(person);
    }

    private void echo(Holder holder, Name name, Identity identity) {
        if (holder.importId != null && holder.importId != errand.importId() && !holder.echoed) {
            holder.echoed = true;
            rows.echoes.add("identity", holder.identity, "", errand.importId());
        }
        if (!name.isEmpty() && holder.name.equals(Naming.of(identity)) && !name.display().equals(holder.name)) {
            rename(holder, name);
            addresses.give(identity, new Holder(holder.identity, holder.person, holder.importId, clean(name.display())));
        }
    }

    private void rename(Holder holder, Name name) {
        var shown = clean(name.display());
        fill(holder.person, "name", holder.name, shown);
        rows.set(holder.person, "given", clean(name.given()));
        rows.set(holder.person, "family", clean(name.family()));
        rows.set(holder.person, "folded", Arrivals.folded(shown));
    }

    /// A second bearer of a name shown on a network: from now on it names nobody.
    private void share(int person, Identity name, Holder first) {
        if (first.shared) return;
        first.shared = true;
        rows.cards.add(Addresses.sharedNames(name.kind()), clean(name.value()), person, errand.importId());
    }

    private void learnProfile(int person, Identity name, List<Identity> identities) {
        var holder = addresses.of(name);
        var profile = Addresses.profileBeside(name, identities);
        if (profile != null && holder != null && holder.person == person) holder.profile = profile;
    }

    /// What a card says beyond addresses.
    void enrich(int person, Someone someone) {
        if (errand.rehearsal()) return;
        var portrait = portraits.of(person);
        Statement.of(someone).forEach(said -> state(person, said, refusals.instead(person, said, portrait)));
        someone.roles().forEach(role -> add(person, role, portrait));
        someone.labels().forEach(label -> tag(person, cut(clean(label)), portrait));
        if (!portrait.hasBirthday && someone.birthday() != null && !refusals.of(person, What.BIRTHDAY, someone.birthday().toString())) {
            fill(person, "birthday", "", someone.birthday().toString());
            portrait.hasBirthday = true;
        }
        if (!portrait.hasNote && !someone.note().isBlank() && !refusals.of(person, What.NOTE, someone.note())) {
            fill(person, "note", "", clean(someone.note()));
            portrait.hasNote = true;
        }
        if (!portrait.hasEncounter && someone.met() != null && !refusals.ofEncounter(person)) {
            met(person, someone.met());
            portrait.hasEncounter = true;
        }
    }

    /// Written down as said, whether it adds anything or not.
    private void state(int person, Statement said, @Nullable String against) {
        rows.statements.add(
                errand.importId(), errand.source(), person, said.what().word(), clean(said.word()), clean(said.value()), against);
    }

    private void met(int person, Met met) {
        fill(person, "met_how", "", clean(met.how()));
        if (met.on() != null) fill(person, "met_on", "", met.on().toString());
    }

    private void add(int person, Role role, Portrait portrait) {
        var title = clean(role.title());
        var organisation = organisations.called(clean(role.organisation()));
        var key = Portraits.role(title, organisation);
        var known = portrait.roles.get(key);
        if (known != null) {
            echo("role", known, "");
            return;
        }
        if (refusals.of(person, Statement.role(title, organisation))) return;
        int id = roleIds.next();
        var held = organisations.of(organisation, errand.importId(), organisationIds, rows);
        rows.roles.add(id, person, held, title, text(role.started()), text(role.ended()), errand.importId());
        portrait.roles.put(key, new Known(id, errand.importId()));
        changed.add(person);
    }

    private void tag(int person, String name, Portrait portrait) {
        if (name.isEmpty() || refusals.of(person, What.TAG, name)) return;
        var known = portrait.tags.putIfAbsent(name, new Known(person, errand.importId()));
        if (known != null) {
            echo("tag", known, name);
            return;
        }
        rows.tags.add(person, name, errand.importId());
        changed.add(person);
    }

    private void echo(String what, Known known, String word) {
        if (known.importId() != null && known.importId() != errand.importId())
            rows.echoes.add(what, known.id(), word, errand.importId());
    }

    private void fill(int person, String field, String was, String became) {
        rows.set(person, field, became);
        if (!added.contains(person)) rows.changes.add(errand.importId(), person, field, was, became);
        changed.add(person);
    }

    void write(Connection connection) throws SQLException {
        rows.write(connection);
        allotments().forEach(Allotment::settle);
    }

    private List<Allotment> allotments() {
        return List.of(personIds, identityIds, roleIds, organisationIds);
    }

    void forget() {
        rows.forget();
    }

    Set<Integer> changed() {
        return changed;
    }

    private static String shown(Name name, List<Identity> identities) {
        return clean(name.isEmpty() ? Naming.of(identities.getFirst()) : name.display());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static String cut(String label) {
        return label.length() <= TAG_CHARACTERS ? label : label.substring(0, TAG_CHARACTERS).strip();
    }

    /// PostgreSQL keeps no null character.
    private static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
    }
}
