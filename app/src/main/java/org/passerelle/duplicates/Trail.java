package org.passerelle.duplicates;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a merger did to the tables, row by row, in the order it was done: what undoing it needs, and no more.
///
/// @param aside rows that went, the one who is gone the last of all
/// @param added rows that came in their place
record Trail(List<Row> aside, List<Moved> moved, List<Changed> changed, List<Row> added) {

    /// A whole row, by column.
    record Row(String table, Map<String, @Nullable Object> values) {}

    /// Rows whose reference went from the one gone to the one kept.
    ///
    /// @param key the columns that tell these rows apart, besides the reference
    /// @param rows what those columns hold
    record Moved(String table, String column, List<String> key, List<List<Object>> rows) {}

    /// Some columns of the row of that number.
    record Changed(String table, int id, Map<String, @Nullable Object> was, Map<String, @Nullable Object> became) {}
}
