package org.passerelle.platform.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;

/// One request's visitor: what every page needs to know besides its own subject.
///
/// @param accountId who signed in, or null
/// @param secret what the CSRF token follows from: the session's cookie, or a guest's
/// @param path of the request, which says in which place of the product the visitor is
/// @param partial whether htmx asked for a fragment only
/// @param theme `light`, `dark`, or empty for the system's
/// @param keys whether single-letter shortcuts are on
/// @param notice what was just done, shown once with its undo
public record Visit(
        Words words,
        @Nullable Integer accountId,
        String csrf,
        String path,
        boolean partial,
        boolean demo,
        String theme,
        boolean keys,
        boolean compact,
        @Nullable Notice notice,
        LocalDate today,
        Assets assets) {

    /// Something done, in words, and where a form can be posted to undo it.
    public record Notice(String sentence, @Nullable String undo) {}

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public boolean signedIn() {
        return accountId != null;
    }

    public boolean at(String place) {
        return place.equals("/") ? path.equals("/") : path.startsWith(place);
    }

    public String language() {
        return words.language();
    }

    /// The language the visitor can switch to, and its name in itself.
    public Words otherWords() {
        return words == Words.FRENCH ? Words.ENGLISH : Words.FRENCH;
    }

    /// One of twelve hues, the same for the same name everywhere.
    public static String hue(String name) {
        return "hue-" + Math.floorMod(name.hashCode() * 31 + name.length(), 12);
    }

    /// Two letters for a face: « Mireille Tremblay » gives MT.
    public static String initials(String name) {
        var parts = name.strip().split("[\\s\\-]+");
        var first = firstLetter(parts[0]);
        return (parts.length > 1 ? first + firstLetter(parts[parts.length - 1]) : first).toUpperCase(Locale.ROOT);
    }

    private static String firstLetter(String part) {
        return part.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
