package org.passerelle.formats;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.formats.Markup.Open;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Subscription;

/// A feed saved as a file: RSS of every age, Atom, JSON Feed. Its own address, where it tells that, is followed from now
/// on; what it says today will come from there. One that does not tell its address is left out.
public final class Feed implements Format {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf", "atom:feed");
    private static final Set<String> ENTRIES = Set.of("item", "entry", "atom:entry");
    private static final int TITLE_CHARS = 200;
    private static final int MOST_PIECES = 2_000;

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Recognition recognise(Head head) {
        if (isJson(head)) return Recognition.CERTAIN;
        boolean feed = Markup.root(head) instanceof Open root && ROOTS.contains(root.name().toLowerCase(Locale.ROOT));
        if (!feed || WordPress.is(head)) return Recognition.NO;
        var text = head.text();
        boolean rdf = text.contains("purl.org/rss/") || text.contains("my.netscape.com/rdf");
        return Markup.root(head) instanceof Open root && root.is("rdf:rdf") && !rdf ? Recognition.NO : Recognition.CERTAIN;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        return Stream.of(isJson(source.head()) ? json(source.head()) : markup(source));
    }

    private static boolean isJson(Head head) {
        return JsonShape.of(head).map(shape -> shape.value("version").contains("jsonfeed.org/version/")).orElse(false);
    }

    private static Trace json(Head head) {
        var shape = JsonShape.of(head);
        return subscription(shape.map(it -> it.value("title")).orElse(""), shape.map(it -> it.value("feed_url")).orElse(""));
    }

    /// What stands before the first entry.
    private static Trace markup(Source source) throws IOException {
        var fields = new MarkupFields();
        var address = "";
        try (var markup = Markup.of(source)) {
            int seen = 0;
            for (var piece = markup.next(); piece != null && seen++ < MOST_PIECES; piece = markup.next()) {
                fields.see(piece);
                if (!(piece instanceof Open open)) continue;
                if (ENTRIES.contains(open.name().toLowerCase(Locale.ROOT))) break;
                boolean link = open.is("link") || open.is("atom:link") || open.is("atom10:link");
                if (link && open.attribute("rel").equalsIgnoreCase("self") && address.isEmpty()) address = open.attribute("href");
            }
        }
        return subscription(fields.get("title", "atom:title"), address);
    }

    private static Trace subscription(String title, String address) {
        if (!address.matches("(?i)(?:https?|feed):.*")) return new LeftOut(1, LeftOut.Reason.NAMELESS);
        return new Subscription(1, Words.cutTo(Words.plain(title), TITLE_CHARS), address);
    }
}
