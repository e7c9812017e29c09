package org.passerelle.formats;

/// Follows the quotes of a record line by line: tells whether a cell is still open at the end of a line, and rewrites
/// quotes that their writer forgot to double, or escaped with a backslash, so that any CSV parser reads them.
final class CsvQuotes {

    private final char delimiter;
    private final boolean backslashEscapes;
    private final StringBuilder repaired = new StringBuilder();
    private boolean open;
    private boolean strayAfterBackslash;

    /// @param backslashEscapes whether `\"` stands for a quote: never in correct CSV, where it may close a cell
    CsvQuotes(char delimiter, boolean backslashEscapes) {
        this.delimiter = delimiter;
        this.backslashEscapes = backslashEscapes;
    }

    /// Adds a line and tells whether a cell stays open after it.
    boolean add(String line) {
        if (open) repaired.append('\n');
        boolean cellStarts = !open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open) i += inside(line, i);
            else {
                open = c == '"' && cellStarts;
                repaired.append(c);
            }
            cellStarts = c == delimiter && !open;
        }
        return open;
    }

    /// What was added, correctly quoted, its lines joined by LF.
    String repaired() {
        return repaired.toString();
    }

    /// Whether some quote inside a cell made sense only as the second half of `\"`.
    boolean hasStrayAfterBackslash() {
        return strayAfterBackslash;
    }

    /// Reads one character of an open cell; returns how many more were consumed.
    private int inside(String line, int i) {
        char c = line.charAt(i);
        boolean quoteFollows = i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (quoteFollows && (c == '"' || (c == '\\' && backslashEscapes))) {
            repaired.append("\"\"");
            return 1;
        }
        if (c != '"') {
            repaired.append(c);
            return 0;
        }
        open = i + 1 < line.length() && line.charAt(i + 1) != delimiter;
        strayAfterBackslash |= open && i > 0 && line.charAt(i - 1) == '\\';
        repaired.append(open ? "\"\"" : "\"");
        return 0;
    }
}
