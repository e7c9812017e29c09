package org.passerelle.formats;

import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Role;
import org.passerelle.formats.Trace.Someone;

/// What one card says of its person.
final class VCardPerson {

    /// Properties that hold a handle on the service their name tells.
    private static final Set<String> HANDLES = Set.of(
            "X-TWITTER", "X-SKYPE", "X-SKYPE-USERNAME", "X-JABBER", "X-GTALK", "X-GOOGLE-TALK", "X-ICQ", "X-AIM",
            "X-MSN", "X-YAHOO", "X-QQ", "X-MASTODON", "X-FACEBOOK", "X-INSTAGRAM", "X-LINKEDIN", "X-BLUESKY");
    /// Numbers that whole offices share: they identify nobody.
    private static final Set<TelephoneType> SHARED_LINES =
            Set.of(TelephoneType.FAX, TelephoneType.MODEM, TelephoneType.BBS);

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
        var identities = identities();
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
                .orElseGet(() -> Keys.of(name.display(), roles.stream().map(Role::organisation).collect(Collectors.joining())));
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

    private List<Identity> identities() {
        return Stream.of(
                        card.getEmails().stream().flatMap(email -> email(text(email.getValue()))),
                        card.getTelephoneNumbers().stream().flatMap(this::phone),
                        card.getUrls().stream().flatMap(url -> Profiles.of(address(url.getValue())).stream()),
                        card.getImpps().stream().flatMap(VCardPerson::messenger),
                        card.getExtendedProperties().stream().flatMap(VCardPerson::profile))
                .flatMap(identities -> identities)
                .distinct()
                .toList();
    }

    private static Stream<Identity> email(String written) {
        int open = written.lastIndexOf('<');
        int close = written.indexOf('>', open + 1);
        return Identities.email(open >= 0 && close > 0 ? written.substring(open + 1, close) : written).stream();
    }

    private Stream<Identity> phone(Telephone phone) {
        if (phone.getTypes().stream().anyMatch(SHARED_LINES::contains)) return Stream.empty();
        var number = phone.getUri() == null ? text(phone.getText()) : text(phone.getUri().getNumber());
        return number.contains("@") ? email(number.replaceFirst("(?i)^sips?:", "")) : Identities.phone(number, country).stream();
    }

    private static Stream<Identity> messenger(Impp impp) {
        var service = impp.getParameter("X-SERVICE-TYPE");
        if (impp.getHandle() == null) return Stream.empty();
        return Profiles.of(service == null ? text(impp.getProtocol()) : service, impp.getHandle()).stream();
    }

    private static Stream<Identity> profile(RawProperty property) {
        var name = property.getPropertyName().toUpperCase(Locale.ROOT);
        var value = address(property.getValue());
        if (HANDLES.contains(name)) return Profiles.of(name.substring(2).replaceFirst("-.*", ""), value).stream();
        if (name.equals("URL")) return Profiles.of(value).stream();
        if (!name.equals("X-SOCIALPROFILE") && !name.equals("SOCIALPROFILE")) return Stream.empty();
        var service = Stream.of("SERVICE-TYPE", "TYPE", "X-SERVICE-TYPE")
                .flatMap(parameter -> property.getParameters(parameter).stream())
                .filter(type -> !type.equalsIgnoreCase("pref"))
                .findFirst()
                .orElse("");
        var user = property.getParameter("X-USER");
        var found = Profiles.of(service, value);
        boolean vague = found.isEmpty() || found.get().kind().equals(Identity.URL);
        return (vague && user != null && !service.isEmpty() ? Profiles.of(service, user).or(() -> found) : found).stream();
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

    /// An address as it was meant: some writers escape its colons.
    private static String address(@Nullable String value) {
        return text(value).replace("\\:", ":").replace("\\,", ",");
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

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
