package org.passerelle.formats;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Someone;

/// `following_accounts.csv`, `followers.csv` and `lists.csv` of Mastodon (*Preferences, Import and export*): addresses. The header
/// `Account address,Show boosts,…` is lacking in older exports and in lists (`list name,account`), where the file's name
/// must agree: nothing else tells an address of the fediverse from an e-mail address.
public final class MastodonFollows implements Format {

    private static final Set<String> STEMS = Set.of("followingaccounts", "following", "followers", "lists");

    @Override
    public String name() {
        return "mastodon-follows";
    }

    @Override
    public Recognition recognise(Head head) {
        if (hasHeader(head)) return Recognition.CERTAIN;
        boolean addresses = STEMS.contains(FileStem.of(head.fileName())) && MastodonOther.areAddresses(head);
        return addresses ? Recognition.CERTAIN : Recognition.NO;
    }

    private static boolean hasHeader(Head head) {
        return Header.find(head.text().lines().limit(1), columns -> columns.has("accountaddress"))
                .filter(header -> !header.columns().has("hidenotifications"))
                .filter(header -> !MastodonOther.isPassedOver(head))
                .isPresent();
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        var head = source.head();
        Function<Row, Stream<Trace>> rows = row -> Stream.of(someone(row));
        if (hasHeader(head)) return Table.read(source, columns -> columns.has("accountaddress"), rows);
        var first = Header.of(1, head.text().lines().findFirst().orElse(""));
        return first.isEmpty() ? Stream.of(Table.notATable(head)) : Table.read(source, first.get().asFirstRow(), rows);
    }

    private static Trace someone(Row row) {
        var list = row.columns().has("2") && MastodonAddresses.of(row.at(0)).isEmpty() ? row.at(0) : "";
        return MastodonAddresses.of(list.isEmpty() ? row.at(0) : row.at(1))
                .<Trace>map(address -> new Someone(
                        row.line(), address.value(), Name.NONE, List.of(address), List.of(), null, "",
                        list.isEmpty() ? List.of() : List.of(list), null))
                .orElseGet(() -> new BadLine(row.line(), BadLine.Reason.COLUMNS, Words.excerptOf(row.text())));
    }
}
