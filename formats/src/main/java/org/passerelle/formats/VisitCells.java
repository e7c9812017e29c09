package org.passerelle.formats;

import java.util.List;
import java.util.OptionalInt;

/// A line of a report, by the names of its columns.
record VisitCells(Columns columns, List<String> cells) {

    private static final int DIGITS_AT_MOST = 9;

    /// The first of these columns that says something; empty where none does.
    String first(List<String> plainNames) {
        return plainNames.stream()
                .flatMap(name -> columns.places(name).stream())
                .filter(place -> place < cells.size())
                .map(place -> cells.get(place).strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// A whole number, 0 or more, its thousands set apart in any way; empty where there is none. `-` stands for 0.
    OptionalInt number(List<String> plainNames) {
        var cell = first(plainNames);
        if (cell.equals("-")) return OptionalInt.of(0);
        var digits = cell.replaceAll("[\\s\\u00A0\\u202F',](?=\\d{3}(?!\\d))", "").replaceFirst("[.,]0+$", "");
        return digits.matches("\\d{1," + DIGITS_AT_MOST + "}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
