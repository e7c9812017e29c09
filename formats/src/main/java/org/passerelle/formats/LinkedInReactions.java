package org.passerelle.formats;

import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Medium;

/// `Reactions.csv` of a LinkedIn archive: the owner's likes and other reactions to posts. The type (`LIKE`, `PRAISE`,
/// `EMPATHY`, …) is kept as it stands, whatever new ones come. Most links carry a number, so most authors are unknown.
public final class LinkedInReactions extends TableFormat {

    public LinkedInReactions() {
        super("linkedin-reactions");
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        return columns.has("date", "type", "link") && columns.size() <= 4 ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) {
        return row -> Stream.of(reaction(row, reading));
    }

    private static Trace reaction(Row row, Reading reading) {
        var date = row.cell("date");
        var link = row.cell("link");
        var type = row.cell("type");
        return LinkedInDates.fact(row, date, reading, at -> new Exchange(
                row.line(),
                Keys.of("reaction", at.at().toString(), link, type),
                at,
                Medium.REACTION,
                Direction.OUT,
                null,
                LinkedInParties.author(link),
                type,
                null));
    }
}
