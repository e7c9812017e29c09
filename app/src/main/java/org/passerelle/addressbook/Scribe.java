package org.passerelle.addressbook;

import ezvcard.Ezvcard;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Someone;
import org.passerelle.formats.VCards;
import org.passerelle.people.Address;
import org.passerelle.people.Rewrites;
import org.passerelle.people.Role;
import org.passerelle.people.Telling;
import org.passerelle.people.vcard.CardFacts;
import org.passerelle.people.vcard.PersonCards;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Words;

/// Writes into people what a card of theirs says, in the transaction given. An address that is another person's stays
/// with them.
final class Scribe {

    /// For how long a change made here counts as one the device may not have seen.
    private static final Duration OF_LATE = Duration.ofDays(7);

    private static final int LABEL_CHARACTERS_MAXIMUM = 100;

    private final Almanac almanac;
    private final Settings settings;
    private final PersonCards cards;
    private final Rewrites rewrites;

    Scribe(Almanac almanac, Settings settings, PersonCards cards, Rewrites rewrites) {
        this.almanac = almanac;
        this.settings = settings;
        this.cards = cards;
        this.rewrites = rewrites;
    }

    /// The person of a card that is not there yet: whose it was before it was deleted, whom its addresses prove and no
    /// device gave, or someone new.
    int welcome(DSLContext sql, String name, Someone theirs) {
        var before = Resources.find(sql, name).flatMap(resource -> Optional.ofNullable(resource.personId())).flatMap(id -> facts(sql, id));
        if (before.isPresent()) {
            rewrites.archive(sql, before.get().id(), false);
            return add(sql, before.get(), theirs);
        }
        var proven = Rewrites.proven(sql, theirs.name(), addresses(theirs).toList())
                .filter(id -> Resources.of(sql, id).filter(Resource::given).isEmpty())
                .flatMap(id -> facts(sql, id));
        if (proven.isEmpty()) return rewrites.add(sql, free(sql, 0, new Telling(
                theirs.name(), theirs.birthday(), theirs.note(), addresses(theirs).toList(), newRoles(theirs, List.of()), theirs.labels())));
        Resources.of(sql, proven.get().id()).ifPresent(resource -> Resources.replace(sql, resource));
        return add(sql, proven.get(), theirs);
    }

    /// Adds to someone known what the card says more. What both say otherwise stays; the card's word goes into the note.
    private int add(DSLContext sql, CardFacts facts, Someone theirs) {
        var birthday = facts.birthday() == null ? theirs.birthday() : facts.birthday();
        var note = facts.note().contains(theirs.note()) ? facts.note() : (facts.note() + "\n\n" + theirs.note()).strip();
        if (theirs.birthday() != null && !theirs.birthday().equals(birthday))
            note = (note + "\n" + words().say("addressbook.clash.birthday", words().dates().partial(theirs.birthday().toString()))).strip();
        rewrites.rewrite(
                sql,
                facts.id(),
                free(sql, facts.id(), new Telling(
                        new Name(facts.name(), facts.given(), facts.family()),
                        birthday,
                        note,
                        Stream.concat(facts.addresses().stream(), addresses(theirs)).distinct().toList(),
                        newRoles(theirs, facts.roles()),
                        Stream.concat(facts.labels().stream(), theirs.labels().stream()).distinct().toList())));
        return facts.id();
    }

    /// Changes the person of a card that is there.
    int change(DSLContext sql, Resource resource, Someone theirs) {
        var facts = facts(sql, resource.personId() == null ? 0 : resource.personId()).orElseThrow();
        var changedAt = resource.changedAt();
        boolean ofLate = changedAt != null && changedAt.plus(OF_LATE).isAfter(almanac.now());
        var mine = read(resource.body()).orElse(theirs);
        var before = ofLate ? read(resource.before()).orElse(null) : null;
        var blend = new Blend(facts, mine, before, theirs, words(), YearMonth.from(almanac.today()));
        rewrites.rewrite(sql, facts.id(), free(sql, facts.id(), blend.telling()));
        return facts.id();
    }

    Optional<CardFacts> facts(DSLContext sql, int person) {
        return cards.facts(sql, List.of(person)).stream().findFirst();
    }

    static Stream<Address> addresses(Someone card) {
        return card.identities().stream().map(identity -> new Address(identity.kind(), identity.value())).distinct();
    }

    private static List<Role> newRoles(Someone card, List<Role> known) {
        return card.roles().stream()
                .map(role -> new Role(0, role.title(), role.organisation(), null, null))
                .filter(role -> known.stream().noneMatch(old -> Blend.line(old).equals(Blend.line(role))))
                .toList();
    }

    private static Telling free(DSLContext sql, int person, Telling told) {
        var holders = Rewrites.holders(sql, told.addresses());
        var free = told.addresses().stream().filter(address -> holders.getOrDefault(address, person) == person).toList();
        var labels = told.labels().stream()
                .map(label -> label.substring(0, Math.min(LABEL_CHARACTERS_MAXIMUM, label.length())))
                .toList();
        return new Telling(told.name(), told.birthday(), told.note(), free, told.roles(), labels);
    }

    private Optional<Someone> read(@Nullable String body) {
        return Optional.ofNullable(body)
                .map(text -> Ezvcard.parse(text).first())
                .flatMap(card -> VCards.person(card, settings.country()));
    }

    private Words words() {
        return Words.in(settings.language());
    }
}
