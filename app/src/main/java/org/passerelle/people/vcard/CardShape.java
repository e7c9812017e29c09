package org.passerelle.people.vcard;

import ezvcard.VCard;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.Revision;
import ezvcard.property.StructuredName;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Address;
import org.passerelle.people.Role;
import org.passerelle.people.vcard.PersonCards.Version;

/// How each thing known of a person is written on a card.
public final class CardShape {

    /// The year telephones write where a birthday has none.
    private static final int NO_YEAR = 1604;

    private CardShape() {}

    static VCard of(CardFacts facts, Version version) {
        var card = new VCard(version.of);
        card.setUid(new Uid(facts.uid()));
        card.setFormattedName(facts.name());
        card.setStructuredName(name(facts));
        facts.addresses().forEach(address -> card.addProperty(address(address)));
        roles(facts.roles()).forEach(card::addProperty);
        birthday(facts.birthday(), version).ifPresent(card::setBirthday);
        if (!facts.note().isEmpty()) card.addNote(facts.note());
        categories(facts.labels()).ifPresent(card::addProperty);
        card.setRevision(new Revision(facts.changedAt()));
        return card;
    }

    /// Its parts where they are known; else the first word apart, for telephones show nothing of a name without parts.
    public static StructuredName name(CardFacts facts) {
        var name = new StructuredName();
        boolean told = !facts.given().isEmpty() || !facts.family().isEmpty();
        int space = facts.name().indexOf(' ');
        var given = space < 0 ? facts.name() : facts.name().substring(0, space);
        var family = space < 0 ? "" : facts.name().substring(space + 1);
        name.setGiven(told ? facts.given() : given);
        name.setFamily(told ? facts.family() : family);
        return name;
    }

    /// Mail and telephone as such, profiles by where they lead, which every address book can follow.
    public static VCardProperty address(Address address) {
        return switch (address.kind()) {
            case Identity.EMAIL -> new ezvcard.property.Email(address.value());
            case Identity.PHONE -> new ezvcard.property.Telephone(address.value());
            default -> address.href().<VCardProperty>map(ezvcard.property.Url::new).orElseGet(() -> profile(address));
        };
    }

    private static VCardProperty profile(Address address) {
        var profile = new RawProperty("X-SOCIALPROFILE", address.value());
        profile.setParameter(VCardParameters.TYPE, address.kind());
        return profile;
    }

    public static List<VCardProperty> roles(List<Role> roles) {
        var properties = new ArrayList<VCardProperty>();
        for (var role : told(roles)) {
            if (!role.organisation().isEmpty()) properties.add(organisation(role.organisation()));
            if (!role.title().isEmpty()) properties.add(new Title(role.title()));
        }
        return properties;
    }

    /// Those a card can tell. Titles and organisations pair by their rank: whole roles come first, then organisations
    /// alone, or where there are none titles alone.
    public static List<Role> told(List<Role> roles) {
        boolean anyOrganisation = roles.stream().anyMatch(role -> !role.organisation().isEmpty());
        return roles.stream()
                .filter(role -> !anyOrganisation || !role.organisation().isEmpty())
                .sorted(Comparator.comparing(role -> role.title().isEmpty() || role.organisation().isEmpty()))
                .toList();
    }

    private static Organization organisation(String name) {
        var organisation = new Organization();
        organisation.getValues().add(name);
        return organisation;
    }

    public static Optional<Birthday> birthday(@Nullable PartialDate date, Version version) {
        if (date == null) return Optional.empty();
        var year = date.year();
        var month = date.month();
        var day = date.day();
        if (year != null && month != null && day != null) return Optional.of(new Birthday(LocalDate.of(year, month, day)));
        if (version == Version.V4) return Optional.of(new Birthday(partial(date)));
        if (month == null || day == null) return Optional.empty();
        var birthday = new Birthday(LocalDate.of(NO_YEAR, month, day));
        birthday.setParameter("X-APPLE-OMIT-YEAR", String.valueOf(NO_YEAR));
        return Optional.of(birthday);
    }

    private static ezvcard.util.PartialDate partial(PartialDate date) {
        return ezvcard.util.PartialDate.builder().year(date.year()).month(date.month()).date(date.day()).build();
    }

    public static Optional<Categories> categories(List<String> labels) {
        if (labels.isEmpty()) return Optional.empty();
        var categories = new Categories();
        categories.getValues().addAll(labels);
        return Optional.of(categories);
    }
}
