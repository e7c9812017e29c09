package org.passerelle.formats;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Medium;

/// `Shares.csv` of a LinkedIn archive: the owner's posts.
///
/// In 2018 UTF-16 with tabs, `Date,Share Title,…,Share Commentary,…`; since then UTF-8 with commas,
/// `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility`. Every inner line of the text is quoted once too much.
public final class LinkedInShares extends TableFormat {

    public LinkedInShares() {
        super("linkedin-shares");
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        return columns.has("date", "sharelink", "sharecommentary") ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) {
        return row -> Stream.of(share(row, reading));
    }

    private static Trace share(Row row, Reading reading) {
        var date = row.cell("date");
        var commentary = row.cell("sharecommentary").replace("\"\n\"", "\n");
        return LinkedInDates.fact(row, date, reading, at -> new Exchange(
                row.line(),
                Keys.of("share", at.at().toString(), row.cell("sharelink"), commentary),
                at,
                Medium.BROADCAST,
                Direction.OUT,
                null,
                List.of(),
                Words.first(commentary.isEmpty() ? row.cell("sharetitle", "sharedurl") : Words.plain(commentary)),
                null));
    }
}
