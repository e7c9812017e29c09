package org.passerelle.formats;

import java.util.regex.Pattern;

/// Cells a spreadsheet would run rather than show: those that begin with `=`, `+`, `-`, `@`, a tab or a line's end. An
/// apostrophe before them makes them texts, as OWASP advises; taking it away again gives back each cell exactly. Telephone
/// numbers, which run nothing, are left as they are.
public final class Formulas {

    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
    private static final Pattern TELEPHONE = Pattern.compile("\\+[0-9 ().-]+");

    private Formulas() {}

    /// The cell as it may stand in a table.
    public static String guard(String cell) {
        return FORMULA.matcher(cell).matches() && !TELEPHONE.matcher(cell).matches() ? "'" + cell : cell;
    }

    /// What {@link #guard} was given; any other cell as it is.
    public static String bare(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
