package org.passerelle.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.formats.Trace.Subscription;

/// Lists of feeds and feeds, sound and broken, where the corpus is at hand: each is read to its end or not recognised.
class FeedsCorpusTest {

    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));

    private final Formats formats = new Formats();

    @Test
    void findsFeedsInLists() throws IOException {
        var found = subscriptions("feeds/listparser-opml", "opml");

        assertThat(found).hasSizeGreaterThan(10).allMatch(feed -> !feed.address().isBlank() && feed.line() >= 1);
    }

    @Test
    void readsFeedsToTheirEnd() throws IOException {
        var found = subscriptions("feeds/gofeed", "feed");

        assertThat(found).allMatch(feed -> feed.address().contains(":"));
    }

    private List<Subscription> subscriptions(String folder, String format) throws IOException {
        var found = new ArrayList<Subscription>();
        try (var files = Files.walk(Corpus.folder().resolve(folder))) {
            for (var file : files.filter(Files::isRegularFile).toList()) found.addAll(subscriptions(file, format));
        }
        return found;
    }

    private List<Subscription> subscriptions(Path file, String expected) throws IOException {
        var source = new FileSource(file);
        var format = formats.recognise(source.head()).filter(one -> one.name().equals(expected));
        if (format.isEmpty()) return List.of();
        try (var traces = format.get().read(source, READING)) {
            return traces.filter(Subscription.class::isInstance).map(Subscription.class::cast).toList();
        }
    }
}
