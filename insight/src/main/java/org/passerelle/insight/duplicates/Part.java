package org.passerelle.insight.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// Something of a trait that two records must share to be compared: the value itself, its beginning, its sound.
///
/// @param column which one of the table
/// @param whole whether it is the value itself
/// @param keys by number of the value; 0 for a value that has no such part
/// @param chance how often two records share it by chance
record Part(int column, boolean whole, int[] keys, double chance) {

    /// Chances are estimated on so many records.
    private static final int SAMPLE = 50_000;

    static List<Part> of(Table table) {
        var parts = new ArrayList<Part>();
        for (var i = 0; i < table.columns.size(); i++) {
            var column = table.columns.get(i);
            parts.add(of(table, i, true, value -> value));
            for (var way : waysFor(column.trait)) {
                var piece = of(table, i, false, way);
                if (parts.stream().noneMatch(piece::isSame)) parts.add(piece);
            }
        }
        return parts;
    }

    private static List<UnaryOperator<String>> waysFor(Trait trait) {
        return switch (trait) {
            case GIVEN -> List.of(value -> first(value, 3), value -> first(lastWord(value), 3), value -> first(value, 1));
            case FAMILY -> List.of(value -> first(value, 3), value -> last(value, 3), Part::skeleton);
            case BIRTH -> List.of(value -> first(value, 4), value -> last(value, 4));
            case EMAIL -> List.of(Codes::user);
            case PHONE, CODE ->
                List.of(value -> first(value, value.length() / 2), value -> last(value, (value.length() + 1) / 2));
            case STREET, TEXT, ORGANISATION -> List.of(value -> first(value, 5));
            case TOWN -> List.of(value -> first(value, 4), value -> last(value, 4));
            case POSTCODE -> List.of(value -> first(value, value.length() > 4 ? 3 : 2));
            default -> List.of();
        };
    }

    /// Whether it parts the table as the other does: the first word is the last one where none has two.
    private boolean isSame(Part other) {
        return column == other.column && !other.whole && Arrays.equals(keys, other.keys);
    }

    private static Part of(Table table, int index, boolean whole, UnaryOperator<String> way) {
        var column = table.columns.get(index);
        var keys = new int[column.values.size()];
        for (var code = 0; code < keys.length; code++) {
            if (column.count(code) == 0) continue;
            var key = way.apply(column.values.get(code));
            keys[code] = key.isEmpty() ? 0 : key.hashCode() | 1;
        }
        return new Part(index, whole, keys, chance(table, column, keys));
    }

    private static double chance(Table table, Column column, int[] keys) {
        int step = Math.max(1, table.size() / SAMPLE);
        var seen = new int[table.size() / step + 1];
        var size = 0;
        for (var record = 0; record < table.size(); record += step)
            if (column.says(record)) seen[size++] = keys[column.code(column.first(record))];
        Arrays.sort(seen, 0, size);
        double equal = 0;
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && seen[to] == seen[from]) to++;
            if (seen[from] != 0) equal += (double) (to - from) * (to - from - 1);
        }
        double records = (double) table.size() / step;
        return Math.max(equal, 1) / (records * records);
    }

    private static String first(String value, int letters) {
        return value.length() <= letters ? value : value.substring(0, letters);
    }

    private static String last(String value, int letters) {
        return value.length() <= letters ? value : value.substring(value.length() - letters);
    }

    private static String lastWord(String value) {
        return value.substring(value.lastIndexOf(' ') + 1);
    }

    /// The first letter and the consonants after it, no two alike in a row.
    private static String skeleton(String value) {
        var bones = new StringBuilder();
        for (var i = 0; i < value.length() && bones.length() < 5; i++) {
            char c = value.charAt(i);
            boolean soft = "aeiouyh ".indexOf(c) >= 0;
            if (i == 0 || !soft && bones.charAt(bones.length() - 1) != c) bones.append(c);
        }
        return bones.toString();
    }
}
