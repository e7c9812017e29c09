package org.passerelle.formats;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Medium;

/// `Invitations.csv` of a LinkedIn archive: invitations to connect, sent and received, still open at the export.
///
/// `From,To,Sent At,Message,Direction`, then member numbers (early 2024) or profile addresses (since August 2024). The
/// key is made of names and date alone, so that it stays the same across these generations.
public final class LinkedInInvitations extends TableFormat {

    public LinkedInInvitations() {
        super("linkedin-invitations");
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        return columns.has("from", "to", "sentat", "direction") ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) {
        return row -> Stream.of(invitation(row, reading));
    }

    private static Trace invitation(Row row, Reading reading) {
        var from = row.cell("from");
        var to = row.cell("to");
        var sent = row.cell("sentat");
        return LinkedInDates.fact(row, sent, reading, at -> new Exchange(
                row.line(),
                Keys.of(from, to, at.at().toString()),
                at,
                Medium.INVITATION,
                LinkedInMessages.direction(row.cell("direction")),
                LinkedInParties.party(from, row.cell("inviterprofileurl")),
                List.of(LinkedInParties.party(to, row.cell("inviteeprofileurl"))),
                Words.first(Words.plain(row.cell("message"))),
                null));
    }
}
