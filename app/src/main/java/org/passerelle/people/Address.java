package org.passerelle.people;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.passerelle.formats.Identities;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Profiles;

/// An address of a person: where they can be written to, called or seen.
public record Address(String kind, String value) {

    /// Reads what someone typed: an e-mail address, a telephone number, a profile or a site; empty where it is none.
    ///
    /// @param country of telephone numbers written without their prefix, two letters
    public static Optional<Address> read(String text, String country) {
        return identity(text.strip(), country).map(found -> new Address(found.kind(), found.value()));
    }

    private static Optional<Identity> identity(String text, String country) {
        if (text.startsWith("@")) return Profiles.of("mastodon", text);
        var email = Identities.email(text);
        if (email.isPresent()) return email;
        return text.matches(".*\\p{L}.*\\..*|.*\\..*\\p{L}.*") ? Profiles.of(text) : Identities.phone(text, country);
    }

    /// Where a link to it leads; empty where it has no address on the web.
    public Optional<String> href() {
        return Optional.ofNullable(
                switch (kind) {
                    case Identity.EMAIL -> "mailto:" + value;
                    case Identity.PHONE -> "tel:" + value;
                    case Identity.LINKEDIN, Identity.URL -> "https://" + value;
                    case Identity.X -> "https://x.com/" + value;
                    case Identity.BLUESKY -> "https://bsky.app/profile/" + value;
                    case Identity.FACEBOOK -> "https://www.facebook.com/" + value;
                    case Identity.INSTAGRAM -> "https://www.instagram.com/" + value + "/";
                    case Identity.MASTODON -> mastodon();
                    default -> null;
                });
    }

    /// As one reads it aloud: a number with its spaces, a handle with its `@`.
    public String shown() {
        return switch (kind) {
            case Identity.PHONE -> Phones.spaced(value);
            case Identity.MASTODON, Identity.X, Identity.INSTAGRAM -> "@" + value;
            default -> value;
        };
    }

    /// The name of its icon.
    public String icon() {
        return switch (kind) {
            case Identity.EMAIL -> "mail";
            case Identity.PHONE -> "call";
            case Identity.URL -> "globe";
            default -> "link";
        };
    }

    /// Whether it is shown: what only tells people apart in one network's files, a name or a number, is not an address.
    public boolean isShown() {
        var identity = new Identity(kind, value);
        return !identity.isShownName() && !identity.isOpaque();
    }

    /// The same asked of a column of kinds.
    public static Condition areShown(Field<String> kind) {
        return kind.notLike("%-name").and(kind.notIn(Identity.OPAQUE));
    }

    private String mastodon() {
        int at = value.lastIndexOf('@');
        return "https://" + value.substring(at + 1) + "/@" + value.substring(0, at);
    }
}
