package org.passerelle.formats;

import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Medium;

/// `Comments.csv` of a LinkedIn archive: what the owner wrote under posts. Whose post it was is known only where the
/// link names its author. Quotes are sometimes escaped with a backslash.
public final class LinkedInComments extends TableFormat {

    public LinkedInComments() {
        super("linkedin-comments");
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        boolean ours = columns.has("date", "link") && columns.hasAny("message", "comment") && columns.size() <= 5;
        return ours ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) {
        return row -> Stream.of(comment(row, reading));
    }

    private static Trace comment(Row row, Reading reading) {
        var date = row.cell("date");
        var link = row.cell("link");
        var message = row.cell("message", "comment");
        return LinkedInDates.fact(row, date, reading, at -> new Exchange(
                row.line(),
                Keys.of("comment", at.at().toString(), link, message),
                at,
                Medium.COMMENT,
                Direction.OUT,
                null,
                LinkedInParties.author(link),
                Words.first(Words.plain(message)),
                null));
    }
}
