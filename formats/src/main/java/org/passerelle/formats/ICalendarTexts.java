package org.passerelle.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a calendar into its pieces, one at a time: what it says of itself, its time zones, and its events. To-dos,
/// journals, alarms and free or busy times are passed over, as are attachments.
final class ICalendarTexts implements Closeable {

    private static final int MOST_CHARS = 1024 * 1024;
    private static final Set<String> PASSED_OVER = Set.of("ATTACH", "X-ALT-DESC", "IMAGE");

    private final ContentLines lines;
    /// The components we are in that are neither calendar, event nor zone; inside them nothing is kept.
    private final Deque<String> ignored = new ArrayDeque<>();

    private @Nullable Open open;
    private @Nullable ContentLine pending;

    ICalendarTexts(Source source) throws IOException {
        lines = new ContentLines(source);
    }

    sealed interface Piece {

        long line();

        /// A calendar begins.
        record Beginning(long line) implements Piece {}

        /// A property of the calendar itself, such as `METHOD:CANCEL`.
        record Header(long line, String name, String value) implements Piece {}

        /// A VTIMEZONE from BEGIN to END, a property on each line.
        record Zone(long line, String text) implements Piece {}

        /// A VEVENT, likewise.
        ///
        /// @param whole false where its end is missing or it was cut for its length
        record Event(long line, String text, boolean whole) implements Piece {}
    }

    /// Null at the end.
    @Nullable Piece next() throws IOException {
        for (var line = take(); line != null; line = take()) {
            var name = line.name();
            var piece =
                    switch (name) {
                        case "BEGIN" -> begin(line, value(line).toUpperCase(Locale.ROOT));
                        case "END" -> end(line, value(line).toUpperCase(Locale.ROOT));
                        default -> property(line, name);
                    };
            if (piece != null) return piece;
        }
        return closeOpen(false);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private @Nullable ContentLine take() throws IOException {
        var line = pending == null ? lines.next() : pending;
        pending = null;
        return line;
    }

    private @Nullable Piece begin(ContentLine line, String component) {
        boolean root = component.equals("VEVENT") || component.equals("VTIMEZONE") || component.equals("VCALENDAR");
        if (root) {
            ignored.clear();
            if (open != null) {
                pending = line;
                return closeOpen(false);
            }
            if (component.equals("VCALENDAR")) return new Piece.Beginning(line.line());
            open = new Open(line.line(), component);
        } else if (open != null && open.component.equals("VTIMEZONE")) {
            open.add(line);
        } else {
            ignored.push(component);
        }
        return null;
    }

    private @Nullable Piece end(ContentLine line, String component) {
        if (open != null && open.component.equals(component)) {
            ignored.clear();
            return closeOpen(true);
        }
        if (component.equals("VCALENDAR")) {
            ignored.clear();
            return closeOpen(false);
        }
        if (ignored.removeFirstOccurrence(component)) return null;
        if (open != null && open.component.equals("VTIMEZONE")) open.add(line);
        return null;
    }

    private @Nullable Piece property(ContentLine line, String name) {
        if (!ignored.isEmpty() || PASSED_OVER.contains(name)) return null;
        if (open == null) return new Piece.Header(line.line(), name, value(line));
        open.add(line);
        return null;
    }

    private @Nullable Piece closeOpen(boolean ended) {
        var closed = open;
        open = null;
        return closed == null ? null : closed.piece(ended);
    }

    private static String value(ContentLine line) {
        var text = line.text();
        return text.substring(Math.min(text.length(), line.head().length() + 1)).strip();
    }

    private static final class Open {

        private final long line;
        private final String component;
        private final StringBuilder text;
        private boolean cut;

        Open(long line, String component) {
            this.line = line;
            this.component = component;
            text = new StringBuilder("BEGIN:").append(component).append("\r\n");
        }

        void add(ContentLine property) {
            cut |= property.cut() || text.length() > MOST_CHARS;
            if (text.length() <= MOST_CHARS) text.append(QuotedPrintable.legible(property)).append("\r\n");
        }

        Piece piece(boolean ended) {
            var whole = text.append("END:").append(component).append("\r\n").toString();
            return component.equals("VEVENT")
                    ? new Piece.Event(line, whole, ended && !cut)
                    : new Piece.Zone(line, whole);
        }
    }
}
