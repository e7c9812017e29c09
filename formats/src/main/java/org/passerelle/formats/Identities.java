package org.passerelle.formats;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes {@link Identity identities}: each address in its one normal form, or nothing where it is not an address.
public final class Identities {

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");
    private static final Pattern PROFILE =
            Pattern.compile("(?i)(?:https?://)?(?:[a-z]{2,3}\\.)?linkedin\\.com/(?:in|pub)/([^/?#\\s]+).*");

    private Identities() {}

    /// Lower case, without `mailto:` or spaces.
    public static Optional<Identity> email(String text) {
        var address = text.strip().replaceFirst("(?i)^mailto:", "").toLowerCase(Locale.ROOT);
        return MAIL.matcher(address).matches() ? Optional.of(new Identity(Identity.EMAIL, address)) : Optional.empty();
    }

    /// E.164, read as dialled in the country given (two letters): `514 555-0142` in `CA` is `+15145550142`. Empty where
    /// the digits cannot be a number of any country.
    public static Optional<Identity> phone(String text, String country) {
        var digits = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceFirst("(?i)^tel:", "")
                .replaceAll("\\p{Cf}", "");
        try {
            var util = PhoneNumberUtil.getInstance();
            var number = util.parse(digits, country);
            if (!util.isPossibleNumber(number)) return Optional.empty();
            return Optional.of(new Identity(Identity.PHONE, util.format(number, PhoneNumberFormat.E164)));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /// A LinkedIn profile as `linkedin.com/in/<slug>`, the slug decoded and in lower case; any other web address as
    /// host and path, without scheme, `www.` or final slash.
    public static Optional<Identity> url(String text) {
        var address = text.strip();
        var profile = PROFILE.matcher(address);
        if (profile.matches())
            return Optional.of(new Identity(Identity.LINKEDIN, "linkedin.com/in/" + slug(profile.group(1))));
        var bare = address.replaceFirst("(?i)^https?://", "").replaceFirst("(?i)^www\\.", "").replaceFirst("/+$", "");
        if (bare.isEmpty() || bare.contains(" ") || !bare.contains(".")) return Optional.empty();
        int path = bare.indexOf('/') < 0 ? bare.length() : bare.indexOf('/');
        return Optional.of(
                new Identity(Identity.URL, bare.substring(0, path).toLowerCase(Locale.ROOT) + bare.substring(path)));
    }

    /// A name as LinkedIn shows it; see {@link #shownName}.
    public static Optional<Identity> linkedInName(String name) {
        return shownName(Identity.LINKEDIN_NAME, name);
    }

    /// A name as a network shows it, folded so that case and spacing do not matter; empty where it is blank.
    ///
    /// @param kind such as {@link Identity#FACEBOOK_NAME}
    public static Optional<Identity> shownName(String kind, String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        return folded.isEmpty() ? Optional.empty() : Optional.of(new Identity(kind, folded));
    }

    private static String slug(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return encoded.toLowerCase(Locale.ROOT);
        }
    }
}
