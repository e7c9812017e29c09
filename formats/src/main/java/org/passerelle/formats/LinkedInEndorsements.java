package org.passerelle.formats;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Medium;

/// `Endorsement_Received_Info.csv` and `Endorsement_Given_Info.csv` of a LinkedIn archive: who vouched for which skill.
/// The columns say which way: `Endorser …` or `Endorsee …`; the profile address came in 2024, without its scheme.
public final class LinkedInEndorsements extends TableFormat {

    public LinkedInEndorsements() {
        super("linkedin-endorsements");
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        boolean ours = columns.has("endorsementdate", "skillname")
                && columns.hasAny("endorserfirstname", "endorseefirstname");
        return ours ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) {
        return row -> Stream.of(endorsement(row, reading));
    }

    private static Trace endorsement(Row row, Reading reading) {
        boolean received = row.columns().has("endorserfirstname");
        var other = received ? "endorser" : "endorsee";
        var name = (row.cell(other + "firstname") + " " + row.cell(other + "lastname")).strip();
        var party = LinkedInParties.party(name, row.cell(other + "publicurl"));
        var skill = row.cell("skillname");
        var date = row.cell("endorsementdate");
        return LinkedInDates.fact(row, date, reading, at -> new Exchange(
                row.line(),
                Keys.of(other, name, skill, at.at().toString()),
                at,
                Medium.ENDORSEMENT,
                received ? Direction.IN : Direction.OUT,
                received ? party : null,
                received ? List.of() : List.of(party),
                skill,
                null));
    }
}
