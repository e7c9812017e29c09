package org.passerelle.formats;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Medium;

/// `Recommendations_Received.csv` and `Recommendations_Given.csv` of a LinkedIn archive. Both have the same columns and
/// only the other person's name, so the file's name alone says which way; renamed beyond that, neither is recognised.
public final class LinkedInRecommendations extends TableFormat {

    public LinkedInRecommendations() {
        super("linkedin-recommendations");
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        boolean ours = columns.has("firstname", "lastname", "text", "creationdate", "status");
        return ours && (stem.contains("received") || stem.contains("given")) ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) {
        boolean received = FileStem.of(source.name()).contains("received");
        return row -> Stream.of(recommendation(row, received, reading));
    }

    private static Trace recommendation(Row row, boolean received, Reading reading) {
        var name = (row.cell("firstname") + " " + row.cell("lastname")).strip();
        var party = LinkedInParties.party(name, "");
        var date = row.cell("creationdate");
        return LinkedInDates.fact(row, date, reading, at -> new Exchange(
                row.line(),
                Keys.of(received ? "received" : "given", name, at.at().toString()),
                at,
                Medium.RECOMMENDATION,
                received ? Direction.IN : Direction.OUT,
                received ? party : null,
                received ? List.of() : List.of(party),
                Words.first(Words.plain(row.cell("text"))),
                null));
    }
}
