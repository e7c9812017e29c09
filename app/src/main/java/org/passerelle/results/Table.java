package org.passerelle.results;

import static java.util.Arrays.stream;
import static java.util.stream.IntStream.range;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Figures in rows, the same on a page, in a file and for machines.
///
/// @param name as it is called in addresses and in JSON
public record Table(String name, List<Column> columns, List<Row> rows) {

    /// What figures of a column are.
    public enum Kind {
        WORDS,
        COUNT,
        /// In units of the workspace’s currency.
        AMOUNT,
        /// 0 to 1.
        SHARE,
        DECIMAL;

        public boolean isNumber() {
            return this != WORDS;
        }
    }

    /// @param name as it is called in JSON
    public record Column(String name, Kind kind) {

        public String key() {
            return "results.column." + name;
        }
    }

    /// @param cells one for each column; null where nothing can be told
    public record Row(List<@Nullable Object> cells) {

        private Row of(int[] columns) {
            var kept = new ArrayList<@Nullable Object>();
            for (int column : columns) kept.add(cells.get(column));
            return new Row(kept);
        }
    }

    public String key() {
        return "results.table." + name;
    }

    /// The same, a column left out.
    public Table without(String column) {
        var kept = range(0, columns.size()).filter(i -> !columns.get(i).name().equals(column)).toArray();
        return new Table(
                name,
                stream(kept).mapToObj(columns::get).toList(),
                rows.stream().map(row -> row.of(kept)).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// Each row, its figures by the name of their column.
    public List<Map<String, @Nullable Object>> objects() {
        return rows.stream().map(this::object).toList();
    }

    private Map<String, @Nullable Object> object(Row row) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < columns.size(); i++) object.put(columns.get(i).name(), Cell.plain(row.cells().get(i)));
        return object;
    }
}
