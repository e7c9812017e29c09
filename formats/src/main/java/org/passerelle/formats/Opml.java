package org.passerelle.formats;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Markup.Open;
import org.passerelle.formats.Trace.Subscription;

/// Lists of feeds as readers exchange them: OPML 1 and 2.
///
/// **Where to get it.** Any reader: Feedly *Organize › Export OPML*, Inoreader, Miniflux, NetNewsWire, Thunderbird.
///
/// **Kept.** Each feed once, whatever folders it is in, as a {@link Subscription}. Links and included lists are no feeds.
public final class Opml implements Format {

    /// One feed of a list.
    ///
    /// @param title empty where the list gives none
    /// @param address of the feed, trimmed; never empty
    /// @param site the page it is the feed of; empty where the list does not say
    public record Outline(long line, String title, String address, String site) {}

    private static final int MOST_FEEDS = 50_000;
    private static final int TITLE_CHARS = 200;

    @Override
    public String name() {
        return "opml";
    }

    @Override
    public Recognition recognise(Head head) {
        return Markup.root(head) instanceof Open root && root.is("opml") ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        return outlines(source).map(feed -> new Subscription(feed.line(), feed.title(), feed.address()));
    }

    /// The feeds of a list in memory, in its order, however badly it is written; none where it is no list.
    public static Stream<Outline> outlines(byte[] list) {
        try {
            return outlines(new BytesSource("", list));
        } catch (IOException e) {
            return Stream.empty(); // never: it is in memory
        }
    }

    private static Stream<Outline> outlines(Source source) throws IOException {
        return Pull.stream(new Outlines(Markup.of(source)));
    }

    private static final class Outlines implements Pull<Outline> {

        private final Markup markup;
        private final Set<String> seen = new HashSet<>();

        Outlines(Markup markup) {
            this.markup = markup;
        }

        @Override
        public @Nullable Outline next() throws IOException {
            for (var piece = markup.next(); piece != null; piece = markup.next()) {
                if (!(piece instanceof Open open && open.is("outline"))) continue;
                var address = open.attribute("xmlUrl");
                if (!address.isEmpty() && seen.size() < MOST_FEEDS && seen.add(address)) return outline(open, address);
            }
            return null;
        }

        private static Outline outline(Open open, String address) {
            var title = open.attribute("title").isEmpty() ? open.attribute("text") : open.attribute("title");
            return new Outline(open.line(), Words.cutTo(Words.plain(title), TITLE_CHARS), address, open.attribute("htmlUrl"));
        }

        @Override
        public void close() throws IOException {
            markup.close();
        }
    }
}
