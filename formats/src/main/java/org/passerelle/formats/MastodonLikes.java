package org.passerelle.formats;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// `likes.json` of a Mastodon archive: bare addresses of posts. Whose they are and when they were written stands in the
/// address; when the owner liked them, nowhere: they stand on the day of the post. Bookmarks are the owner's own
/// business, see {@link MastodonOther}.
public final class MastodonLikes implements Format {

    private static final String ITEMS = "orderedItems";

    @Override
    public String name() {
        return "mastodon-likes";
    }

    @Override
    public Recognition recognise(Head head) {
        boolean ours = JsonShape.of(head)
                .filter(shape -> shape.has(ITEMS) && shape.value("id").endsWith("likes.json"))
                .isPresent();
        return ours ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        return JsonItems.read(source, ITEMS::equals, UnaryOperator.identity(), item -> Stream.of(trace(item)));
    }

    private static Trace trace(JsonItem item) {
        var post = item.value().text();
        var author = MastodonAddresses.behind(post);
        var written = MastodonAddresses.written(post);
        if (author.isEmpty() || written.isEmpty()) return new LeftOut(item.rank(), LeftOut.Reason.NAMELESS);
        return new Exchange(
                item.rank(),
                post,
                new Moment(Instant.ofEpochMilli(written.getAsLong()), Moment.Precision.DAY),
                Medium.REACTION,
                Direction.OUT,
                null,
                List.of(new Party("", List.of(author.get()))),
                post,
                null);
    }
}
