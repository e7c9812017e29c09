package org.passerelle.demo;

import java.io.IOException;

/// A table as LinkedIn writes it: commas, quotes where needed, line feeds, none after the last row.
final class Csv {

    private final Appendable out;
    private boolean first = true;

    Csv(Appendable out) {
        this.out = out;
    }

    Csv row(String... cells) throws IOException {
        startRow();
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) out.append(',');
            cell(cells[i]);
        }
        return this;
    }

    /// A line that is no row of the table.
    Csv raw(String line) throws IOException {
        startRow();
        out.append(line);
        return this;
    }

    private void startRow() throws IOException {
        if (!first) out.append('\n');
        first = false;
    }

    private void cell(String text) throws IOException {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        if (plain) out.append(text);
        else out.append('"').append(text.replace("\"", "\"\"")).append('"');
    }
}
