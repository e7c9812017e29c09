package org.passerelle.formats;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Guesses what columns hold by looking at the first rows: most people's tables need no header to be understood.
///
/// @param rows the first ones, at least one
record ContactValues(List<Row> rows) {

    private static final double MOST = 0.6;
    private static final Pattern PHONE = Pattern.compile("(?=(?:\\D*\\d){7,15}\\D*$)[+(]?[\\d\\s().\\u2010-\\u2015-]+");
    private static final Pattern LINKEDIN = Pattern.compile("(?i).*linkedin\\.com/(in|pub)/.*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}’'.-]*(?: [\\p{L}’'.-]+){0,3} [\\p{Ll}’']{0,3}\\p{Lu}[\\p{L}’'.-]+");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}.*|\\d{8}");

    ContactField field(int place) {
        var values = rows.stream().map(row -> row.at(place)).filter(text -> !text.isEmpty()).toList();
        if (values.isEmpty()) return ContactField.IGNORED;
        if (most(values, text -> Identities.email(text).isPresent())) return ContactField.EMAIL;
        if (most(values, LINKEDIN)) return ContactField.LINKEDIN;
        if (most(values, ADDRESS)) return ContactField.URL;
        if (most(values, text -> PHONE.matcher(text).matches() && !DATE.matcher(text).matches() && isLong(text)))
            return ContactField.PHONE;
        return most(values, NAME) ? ContactField.NAME : ContactField.IGNORED;
    }

    /// Ten digits, or a sign that nobody writes in a plain number.
    private static boolean isLong(String text) {
        return text.chars().filter(Character::isDigit).count() >= 10 || text.matches(".*[+() .-].*");
    }

    private static boolean most(List<String> values, Pattern pattern) {
        return most(values, text -> pattern.matcher(text).matches());
    }

    private static boolean most(List<String> values, Predicate<String> fits) {
        return values.stream().filter(fits).count() >= MOST * values.size();
    }
}
