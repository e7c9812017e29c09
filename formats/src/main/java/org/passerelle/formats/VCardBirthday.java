package org.passerelle.formats;

import ezvcard.VCard;
import ezvcard.property.Birthday;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a birthday in any of its forms: whole, to the month or the year, or without its year, be it said by `--`, by
/// an agreed year (`X-APPLE-OMIT-YEAR=1604`) or by year zero.
final class VCardBirthday {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
    private static final Pattern YEARLESS = Pattern.compile("--(\\d{2})-?(\\d{2})(?:T.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final String APPLE_YEARLESS = "1604";

    private VCardBirthday() {}

    static @Nullable PartialDate of(VCard card) {
        var birthday = card.getBirthday();
        var omitted = birthday == null ? null : birthday.getParameter("X-APPLE-OMIT-YEAR");
        return written(card, birthday)
                .flatMap(text -> read(text.strip(), omitted == null ? APPLE_YEARLESS : omitted))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> written(VCard card, @Nullable Birthday birthday) {
        var raw = card.getExtendedProperties("BDAY").stream().map(property -> property.getValue());
        if (birthday == null) return raw.filter(Objects::nonNull);
        var partial = birthday.getPartialDate();
        var date = birthday.getDate();
        var text = date != null ? date.toString() : partial != null ? partial.toISO8601(true) : birthday.getText();
        return Stream.concat(Stream.ofNullable(text), raw);
    }

    private static Stream<PartialDate> read(String text, String omittedYear) {
        try {
            return parsed(text, omittedYear).stream();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Optional<PartialDate> parsed(String text, String omittedYear) {
        Matcher found;
        if ((found = DATE.matcher(text)).matches()) {
            boolean yearless = found.group(1).equals(omittedYear) || found.group(1).equals("0000");
            var day = found.group(2) + "-" + found.group(3);
            return Optional.of(PartialDate.parse((yearless ? "-" : found.group(1)) + "-" + day));
        }
        if ((found = YEARLESS.matcher(text)).matches())
            return Optional.of(PartialDate.parse("--" + found.group(1) + "-" + found.group(2)));
        if (MONTH.matcher(text).matches() || YEAR.matcher(text).matches()) return Optional.of(PartialDate.parse(text));
        return Optional.empty();
    }
}
