package org.passerelle.formats;

import ezvcard.VCard;
import ezvcard.property.TextProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Role;
import org.passerelle.formats.Trace.Someone;

/// What one card says of its person.
final class VCardPerson {

    private static final Set<String> SYSTEM_LABELS = Set.of("mycontacts", "starred");

    private final VCard card;
    private final String country;

    VCardPerson(VCard card, String country) {
        this.card = card;
        this.country = country;
    }

    /// @param groups labels that group cards of the same file put on this person
    Someone someone(long line, List<String> groups) {
        var name = name();
        var identities = new VCardIdentities(card, country).all();
        var roles = roles(name.display());
        return new Someone(
                line, key(name, identities, roles), name, identities, roles, VCardBirthday.of(card), note(),
                labels(groups), null);
    }

    /// The card's own identifier, bare; null where it has none.
    static @Nullable String uid(VCard card) {
        return card.getUid() == null ? null : bareUid(card.getUid().getValue());
    }

    static @Nullable String bareUid(@Nullable String uid) {
        var bare = text(uid).replaceFirst("(?i)^urn:uuid:", "");
        return bare.isEmpty() ? null : bare;
    }

    private String key(Name name, List<Identity> identities, List<Role> roles) {
        var uid = uid(card);
        if (uid != null) return uid;
        return Stream.of(Identity.EMAIL, Identity.PHONE)
                .flatMap(kind -> identities.stream().filter(identity -> identity.kind().equals(kind)))
                .map(Identity::value)
                .findFirst()
                .orElseGet(() -> Keys.of(name.display(), roles.isEmpty() ? "" : roles.getFirst().organisation()));
    }

    private Name name() {
        var parts = card.getStructuredName();
        var given = parts == null ? "" : text(parts.getGiven());
        var family = parts == null ? "" : text(parts.getFamily());
        var display = Stream.of(
                        value(card.getFormattedName()),
                        Name.of(given, family).display(),
                        first(card.getNickname() == null ? List.of() : card.getNickname().getValues()),
                        organisation(0))
                .filter(candidate -> !candidate.isEmpty())
                .findFirst();
        return new Name(display.orElse(""), given, family);
    }

    /// A company’s own card gives it no place in itself.
    private List<Role> roles(String name) {
        var titles = texts(card.getTitles());
        if (titles.isEmpty()) titles = texts(card.getRoles());
        var held = new ArrayList<Role>();
        for (int i = 0; i < Math.max(titles.size(), card.getOrganizations().size()); i++) {
            var title = i < titles.size() ? titles.get(i) : "";
            var role = new Role(title, organisation(i), null, null);
            boolean itself = role.organisation().equals(name);
            if (!title.isEmpty() || !role.organisation().isEmpty() && !itself) held.add(role);
        }
        return List.copyOf(held);
    }

    private String organisation(int rank) {
        var all = card.getOrganizations();
        return rank < all.size() ? first(all.get(rank).getValues()) : "";
    }

    private String note() {
        return String.join("\n", texts(card.getNotes())).replace("\r\n", "\n");
    }

    private List<String> labels(List<String> groups) {
        var own = card.getCategoriesList().stream()
                .flatMap(categories -> categories.getValues().stream())
                .filter(Objects::nonNull)
                .flatMap(label -> Stream.of(label.split(",")))
                .map(label -> label.strip().replaceFirst("^\\* ", ""))
                .filter(label -> !label.isEmpty() && !SYSTEM_LABELS.contains(label.toLowerCase(Locale.ROOT)));
        return Stream.concat(own, groups.stream()).distinct().toList();
    }

    private static List<String> texts(List<? extends TextProperty> properties) {
        return properties.stream().map(VCardPerson::value).filter(value -> !value.isEmpty()).toList();
    }

    private static String value(@Nullable TextProperty property) {
        return property == null ? "" : text(property.getValue());
    }

    private static String first(List<String> values) {
        return values.stream().map(VCardPerson::text).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
