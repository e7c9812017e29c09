package org.passerelle.formats;

import java.util.List;
import java.util.stream.Stream;

/// One record of a table.
///
/// @param line where it begins in the file, from 1
/// @param cells as decoded; may be fewer than the columns
record Row(long line, Columns columns, List<String> cells) {

    /// The trimmed cell at a place; empty where the row is too short.
    String at(int place) {
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    /// The first cell that is not empty among columns of these plain names; else empty.
    String cell(String... plainNames) {
        return Stream.of(plainNames)
                .flatMap(name -> columns.places(name).stream())
                .map(this::at)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// The whole row as the owner would see it, for pointing at it.
    String text() {
        return String.join(", ", cells);
    }
}
