package org.passerelle.formats;

import java.util.List;

/// One kind of report of a site’s visits: a table, whose columns its class names. A new kind is a class and a provider
/// line. Headers are given plain, as {@link Columns} reads them.
public abstract class VisitFormat {

    /// A stable lower-case name, such as `visits-matomo`.
    public abstract String name();

    /// Whether a line names the columns of its table.
    abstract boolean knows(Columns columns);

    /// The columns that may tell where visits came from, the best first; what follows, likewise.
    abstract List<String> sources();

    abstract List<String> visits();

    List<String> media() {
        return List.of();
    }

    List<String> campaigns() {
        return List.of();
    }

    List<String> pages() {
        return List.of();
    }

    List<String> days() {
        return List.of("date");
    }

    /// Whether the table ends before this line.
    boolean endsAt(String line) {
        return false;
    }
}
