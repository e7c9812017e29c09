package org.passerelle.formats;

/// Follows the quotes of a record line by line: tells whether a cell is still open at the end of a line, and rewrites
/// quotes that their writer forgot to double, or escaped with a backslash, so that any CSV parser reads them.
final class CsvQuotes {

    private final char delimiter;
    private final boolean backslashEscapes;
    private final StringBuilder repaired = new StringBuilder();
    private boolean open;

    /// @param backslashEscapes whether `\"` is a quote even before a delimiter, where it could as well close the cell
    CsvQuotes(char delimiter, boolean backslashEscapes) {
        this.delimiter = delimiter;
        this.backslashEscapes = backslashEscapes;
    }

    /// Adds a line and tells whether a cell stays open after it.
    boolean add(String line) {
        if (!repaired.isEmpty()) repaired.append('\n');
        boolean cellStarts = !open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open) i += inside(line, i, c);
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

    /// Reads one character of an open cell; returns how many more were consumed.
    private int inside(String line, int i, char c) {
        boolean escaped = c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (escaped && (backslashEscapes || !endsCell(line, i + 2)) && !isDoubled(line, i + 1)) {
            repaired.append("\"\"");
            return 1;
        }
        if (c != '"') {
            repaired.append(c);
            return 0;
        }
        if (isDoubled(line, i)) {
            repaired.append("\"\"");
            return 1;
        }
        open = !endsCell(line, i + 1);
        repaired.append(open ? "\"\"" : "\"");
        return 0;
    }

    /// Whether two quotes at `i` stand for one: always, save `\""` at the end of a cell.
    private boolean isDoubled(String line, int i) {
        boolean pair = i + 1 < line.length() && line.charAt(i) == '"' && line.charAt(i + 1) == '"';
        return pair && !(i > 0 && line.charAt(i - 1) == '\\' && endsCell(line, i + 2));
    }

    private boolean endsCell(String line, int i) {
        return i >= line.length() || line.charAt(i) == delimiter;
    }
}
