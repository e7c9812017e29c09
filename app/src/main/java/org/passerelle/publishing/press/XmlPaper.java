package org.passerelle.publishing.press;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;

/// RSS of every age, and Atom.
final class XmlPaper {

    private static final int TITLE_CHARACTERS = 200;

    private XmlPaper() {}

    static Paper read(byte[] bytes, String type, URI from, Instant now) {
        var feed = feed(bytes, type);
        var site = Links.clean(from, feed.getLink());
        var clipping = new Clipping(site.isEmpty() ? from : URI.create(site), now);
        var items = feed.getEntries().stream()
                .limit(Paper.ITEMS_MAXIMUM)
                .flatMap(entry -> item(clipping, entry).stream())
                .toList();
        return new Paper(Plain.text(feed.getTitle(), TITLE_CHARACTERS), site, items);
    }

    private static SyndFeed feed(byte[] bytes, String type) {
        try {
            return new SyndFeedInput().build(SafeXml.read(bytes, type));
        } catch (FeedException | RuntimeException e) {
            if (e instanceof Refusal refusal) throw refusal;
            throw new Refusal("press.unreadable"); // Rome throws whatever happens on documents that are no feeds
        }
    }

    private static Optional<Paper.Item> item(Clipping clipping, SyndEntry entry) {
        var text = Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
        var at = Clipping.first(entry.getPublishedDate(), entry.getUpdatedDate());
        return clipping.item(entry.getUri(), link(entry), entry.getTitle(), entry.getAuthor(), at, text);
    }

    private static @Nullable String link(SyndEntry entry) {
        var link = entry.getLink();
        if (link != null && !link.isBlank()) return link;
        var uri = entry.getUri();
        return uri != null && uri.startsWith("http") ? uri : null;
    }
}
