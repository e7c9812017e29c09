package org.passerelle.insight.duplicates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.passerelle.insight.names.FamilyName;
import org.passerelle.insight.names.OrganisationName;

/// A value as it is compared: what writing adds is set aside.
final class NormalForm {

    /// Fewer digits than written abroad and at home: the country and the zero before go.
    private static final int PHONE_DIGITS = 9;
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\D(\\d{1,2})\\D(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})(?:\\D.*)?");
    private static final Pattern NO_YEAR = Pattern.compile("--(\\d{2})-?(\\d{2})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NormalForm() {}

    /// Empty when nothing is left.
    static String of(Trait trait, String written) {
        return switch (trait) {
            case BIRTH -> day(written.strip());
            case PHONE -> lastDigits(digits(written));
            case EMAIL, PHOTO -> written.strip().toLowerCase(Locale.ROOT);
            case HANDLE -> handle(written.strip().toLowerCase(Locale.ROOT));
            case CODE, POSTCODE, NUMBER -> words(written).replace(" ", "");
            case FAMILY -> String.join(" ", FamilyName.of(written).parts());
            case ORGANISATION -> OrganisationName.of(written).core();
            default -> words(written);
        };
    }

    private static String day(String written) {
        var first = YEAR_FIRST.matcher(written);
        if (first.matches()) return first.group(1) + two(first.group(2)) + two(first.group(3));
        var last = YEAR_LAST.matcher(written);
        if (last.matches()) return last.group(3) + two(last.group(2)) + two(last.group(1));
        var none = NO_YEAR.matcher(written);
        return none.matches() ? "0000" + none.group(1) + none.group(2) : digits(written);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String digits(String written) {
        var digits = new StringBuilder(written.length());
        for (var i = 0; i < written.length(); i++)
            if (Character.isDigit(written.charAt(i))) digits.append(written.charAt(i));
        return digits.length() == written.length() ? written : digits.toString();
    }

    private static String lastDigits(String digits) {
        return digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
    }

    private static String handle(String written) {
        int end = written.endsWith("/") ? written.length() - 1 : written.length();
        return written.substring(written.startsWith("@") ? 1 : 0, Math.max(end, written.startsWith("@") ? 1 : 0));
    }

    /// Bare lower-case letters and figures, one blank between words.
    static String words(String written) {
        return isPlain(written) ? written : spaced(bare(written));
    }

    private static boolean isPlain(String written) {
        var before = ' ';
        for (var i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (c != ' ' || before == ' ')) return false;
            before = c;
        }
        return written.isEmpty() || before != ' ';
    }

    private static String bare(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        for (var i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80) {
                var apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
                return MARKS.matcher(apart).replaceAll("").replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
            }
        }
        return lower;
    }

    private static String spaced(String bare) {
        var words = new StringBuilder(bare.length());
        for (var i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isLetterOrDigit(c)) words.append(c);
            else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') words.append(' ');
        }
        return words.toString().strip();
    }
}
