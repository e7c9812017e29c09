package org.passerelle.formats;

import static org.passerelle.formats.VCardPerson.text;

import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where one card says its person can be reached or read.
final class VCardIdentities {

    /// Properties that hold a handle on the service their name tells.
    private static final Set<String> HANDLES = Set.of(
            "X-TWITTER", "X-SKYPE", "X-SKYPE-USERNAME", "X-JABBER", "X-GTALK", "X-GOOGLE-TALK", "X-ICQ", "X-AIM",
            "X-MSN", "X-YAHOO", "X-QQ", "X-MASTODON", "X-FACEBOOK", "X-INSTAGRAM", "X-LINKEDIN", "X-BLUESKY");
    /// Numbers that whole offices share: they identify nobody.
    private static final Set<TelephoneType> SHARED_LINES =
            Set.of(TelephoneType.FAX, TelephoneType.MODEM, TelephoneType.BBS);

    private final VCard card;
    private final String country;

    VCardIdentities(VCard card, String country) {
        this.card = card;
        this.country = country;
    }

    /// Each once, in the order of kinds: mail, phone, web, messengers, networks.
    List<Identity> all() {
        return Stream.of(
                        card.getEmails().stream().flatMap(email -> email(text(email.getValue()))),
                        card.getTelephoneNumbers().stream().flatMap(this::phone),
                        card.getUrls().stream().flatMap(url -> Profiles.of(address(url.getValue())).stream()),
                        card.getImpps().stream().flatMap(VCardIdentities::messenger),
                        card.getExtendedProperties().stream().flatMap(VCardIdentities::profile))
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
        return number.contains("@")
                ? email(number.replaceFirst("(?i)^sips?:", ""))
                : Identities.phone(number, country).stream();
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
        if (!vague || user == null || service.isEmpty()) return found.stream();
        return Profiles.of(service, user).or(() -> found).stream();
    }

    /// An address as it was meant: some writers escape its colons.
    private static String address(@Nullable String value) {
        return text(value).replace("\\:", ":").replace("\\,", ",");
    }
}
