package org.passerelle.formats;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Owner;

/// `Email Addresses.csv` of a LinkedIn archive: the owner's own addresses, confirmed or not.
public final class LinkedInEmails extends TableFormat {

    public LinkedInEmails() {
        super("linkedin-emails");
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        return columns.has("emailaddress", "confirmed", "primary") ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) {
        return row -> Stream.of(owner(row));
    }

    private static Trace owner(Row row) {
        return Identities.email(row.cell("emailaddress"))
                .<Trace>map(email -> new Owner(row.line(), Name.NONE, List.of(email)))
                .orElseGet(() -> new BadLine(row.line(), BadLine.Reason.COLUMNS, Words.excerptOf(row.text())));
    }
}
