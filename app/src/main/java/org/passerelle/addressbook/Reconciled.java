package org.passerelle.addressbook;

import static java.util.stream.Collectors.toSet;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Categories;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.Revision;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.passerelle.formats.Trace.Someone;
import org.passerelle.formats.VCards;
import org.passerelle.people.Address;
import org.passerelle.people.vcard.CardFacts;
import org.passerelle.people.vcard.CardShape;
import org.passerelle.people.vcard.PersonCards;
import org.passerelle.people.vcard.PersonCards.Version;

/// A card brought in step with what is known of its person. What the card says already stays to the letter, with its
/// types, labels and pictures; what it says and is no longer so goes, what it lacks comes. A card that needs nothing is
/// given back byte for byte.
final class Reconciled {

    private final VCard card;
    private final Someone told;
    private final CardFacts facts;
    private final String country;
    private boolean changed;

    private Reconciled(VCard card, Someone told, CardFacts facts, String country) {
        this.card = card;
        this.told = told;
        this.facts = facts;
        this.country = country;
    }

    static String fresh(CardFacts facts) {
        return PersonCards.text(facts, Version.V3);
    }

    /// @param aside addresses that may stay on the card although they are not the person's
    static String of(String text, CardFacts facts, List<Address> aside, String country) {
        var card = Ezvcard.parse(text).first();
        var told = card == null ? null : VCards.person(card, country).orElse(null);
        if (card == null || told == null) return fresh(facts);
        var reconciled = new Reconciled(card, told, facts, country);
        reconciled.all(aside);
        if (!reconciled.changed) return text;
        card.setRevision(new Revision(facts.changedAt()));
        card.setVersion(VCardVersion.V3_0);
        return PersonCards.text(card, Version.V3);
    }

    private void all(List<Address> aside) {
        if (card.getVersion() != VCardVersion.V3_0) changed = true;
        if (card.getUid() == null) put(new Uid(facts.uid()));
        name();
        addresses(aside);
        roles();
        if (!Objects.equals(told.birthday(), facts.birthday())) birthday();
        if (!told.note().equals(facts.note())) replace(Note.class, facts.note().isEmpty() ? List.of() : List.of(new Note(facts.note())));
        if (!Set.copyOf(told.labels()).equals(Set.copyOf(facts.labels())))
            replace(Categories.class, CardShape.categories(facts.labels()).stream().toList());
    }

    private void name() {
        boolean same = told.name().display().equals(facts.name());
        boolean parts = facts.given().isEmpty() && facts.family().isEmpty()
                || told.name().given().equals(facts.given()) && told.name().family().equals(facts.family());
        if (same && parts) return;
        card.setFormattedName(facts.name());
        card.setStructuredName(CardShape.name(facts));
        changed = true;
    }

    private void addresses(List<Address> aside) {
        var wanted = new LinkedHashSet<>(facts.addresses());
        var allowed = new HashSet<>(wanted);
        allowed.addAll(aside);
        for (var property : List.copyOf(card.getProperties())) {
            var said = said(property);
            if (said.isEmpty()) continue;
            if (said.stream().noneMatch(allowed::contains)) {
                card.removeProperty(property);
                changed = true;
            }
            said.forEach(wanted::remove);
        }
        wanted.forEach(address -> put(CardShape.address(address)));
    }

    /// The addresses one property tells.
    private Set<Address> said(VCardProperty property) {
        var alone = new VCard(card.getVersion());
        alone.addProperty(property);
        return VCards.identities(alone, country).stream()
                .map(identity -> new Address(identity.kind(), identity.value()))
                .collect(toSet());
    }

    private void roles() {
        var said = told.roles().stream().map(role -> line(role.title(), role.organisation())).collect(toSet());
        var known = CardShape.told(facts.roles()).stream().map(role -> line(role.title(), role.organisation())).collect(toSet());
        if (said.equals(known)) return;
        card.removeProperties(Title.class);
        card.removeProperties(Organization.class);
        card.removeProperties(ezvcard.property.Role.class);
        CardShape.roles(facts.roles()).forEach(this::put);
        changed = true;
    }

    private static String line(String title, String organisation) {
        return title + "\n" + organisation;
    }

    private void birthday() {
        var birthday = CardShape.birthday(facts.birthday(), Version.V3);
        if (birthday.isEmpty() && told.birthday() == null) return;
        card.removeProperties(ezvcard.property.Birthday.class);
        card.removeExtendedProperty("BDAY");
        birthday.ifPresent(card::setBirthday);
        changed = true;
    }

    private <T extends VCardProperty> void replace(Class<T> kind, List<T> by) {
        card.removeProperties(kind);
        by.forEach(this::put);
        changed = true;
    }

    private void put(VCardProperty property) {
        card.addProperty(property);
        changed = true;
    }
}
