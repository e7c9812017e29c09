package org.passerelle.formats;

import java.io.IOException;
import java.util.stream.Stream;

/// A site exported from WordPress: WXR 1.0 to 1.2.
///
/// **Where to get it.** *Tools › Export › All content* (*Outils › Exporter › Tout le contenu*).
///
/// **Seen.** Several authors or one; dates of drafts as `0000-00-00`; CDATA split in two, raw control characters, a file
/// that breaks off: see {@link Markup}.
///
/// **Kept.** Each published post as something the owner told many; each comment as an {@link Trace.Exchange} with whoever
/// wrote it, by name, mail and site; replies of the owner the other way; pingbacks and trackbacks as mentions by a site.
/// One author is the owner; of several, who that is follows from what is known, or is asked. Left out: drafts, trash, spam.
///
/// Cost: two passes; memory is bounded by one text.
public final class WordPress implements Format {

    @Override
    public String name() {
        return "wordpress";
    }

    @Override
    public Recognition recognise(Head head) {
        return is(head) ? Recognition.CERTAIN : Recognition.NO;
    }

    static boolean is(Head head) {
        var text = head.text();
        boolean marked = text.contains("wordpress.org/export/") || text.contains("<wp:wxr_version") || text.contains("<wp:post_id");
        return marked && Markup.root(head) instanceof Markup.Open root && (root.is("rss") || root.is("channel"));
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        var site = WordPressSite.of(source);
        return Stream.concat(site.authorsAsTraces(), Pull.stream(new WordPressItems(Markup.of(source), site, reading)));
    }
}
