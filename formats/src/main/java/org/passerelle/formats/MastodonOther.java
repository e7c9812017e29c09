package org.passerelle.formats;

import java.util.stream.Stream;

/// The rest of what Mastodon hands out, known and passed over: bookmarks, and those the owner would rather not hear of.
public final class MastodonOther implements Format {

    @Override
    public String name() {
        return "mastodon-other";
    }

    @Override
    public Recognition recognise(Head head) {
        boolean bookmarks = JsonShape.of(head)
                .filter(shape -> shape.has("orderedItems") && shape.value("id").endsWith("bookmarks.json"))
                .isPresent();
        boolean table = Header.find(head.text().lines().limit(1), columns -> columns.has("accountaddress")).isPresent();
        boolean muted = Header.find(head.text().lines().limit(1), columns -> columns.has("accountaddress", "hidenotifications"))
                .isPresent();
        boolean avoided = isPassedOver(head) && (table || areAddresses(head));
        return bookmarks || muted || avoided ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) {
        return Stream.empty();
    }

    static boolean isPassedOver(Head head) {
        var stem = FileStem.of(head.fileName());
        return stem.startsWith("blocked") || stem.startsWith("muted");
    }

    /// Whether the first lines end with addresses of the fediverse.
    static boolean areAddresses(Head head) {
        var lines = head.text().lines().limit(20).filter(line -> !line.isBlank()).toList();
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> MastodonAddresses.of(line.substring(line.lastIndexOf(',') + 1)).isPresent());
    }
}
