package org.passerelle.channels.networks;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Check;
import org.passerelle.channels.Field;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Reason;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;

/// The owner's own blog wherever it is, by its feed (RSS, Atom or JSON): what appears there is proposed for sharing. An
/// address of the site will do: its feed is found, and kept under {@value #FOUND}. Reading it is the press review's part.
final class Feed implements Channel {

    /// The setting that holds the address of the feed itself.
    static final String FOUND = "feed.found";

    private static final int HEAD_CHARACTERS = 2_000;

    private final Talk talk;

    Feed(Door door, Clock clock) {
        this.talk = new Talk(door, clock);
    }

    @Override
    public String kind() {
        return "feed";
    }

    @Override
    public String name() {
        return "RSS · Atom · JSON Feed";
    }

    @Override
    public String icon() {
        return "broadcast";
    }

    @Override
    public Limits limits() {
        return Limits.of(LocalDate.parse("2026-11-22"));
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.url(Field.FEED));
    }

    @Override
    public @Nullable URI help() {
        return null;
    }

    @Override
    public Check check(Account account) {
        var address = Objects.requireNonNullElse(Texts.address(account.setting(Field.FEED)), URI.create(""));
        return talk.check(() -> {
            var page = talk.fetch(Request.get(address));
            if (isFeed(page)) return fine(page.from());
            return announced(page)
                    .filter(feed -> isFeed(talk.fetch(Request.get(feed))))
                    .map(Feed::fine)
                    .orElseGet(() -> new Check.Refused(
                            Reason.of("feed.none", Objects.requireNonNullElse(address.getHost(), "")), false));
        });
    }

    private static Check fine(URI feed) {
        var host = Objects.requireNonNullElse(feed.getHost(), "");
        return new Check.Fine(host, feed.resolve("/"), Map.of(FOUND, feed.toString()), Map.of(), Map.of());
    }

    private static boolean isFeed(Received page) {
        var text = page.text();
        var head = text.substring(0, Math.min(text.length(), HEAD_CHARACTERS)).toLowerCase(Locale.ROOT);
        if (head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:rdf")) return true;
        return head.stripLeading().startsWith("{")
                && page.json().map(json -> Texts.text(json, "version").contains("jsonfeed.org")).orElse(false);
    }

    private static Optional<URI> announced(Received page) {
        var html = Jsoup.parse(page.text(), page.from().toString());
        return html.select("link[rel~=(?i)alternate][type~=(?i)(rss|atom|feed)\\+(xml|json)]").stream()
                .map(link -> Texts.address(link.absUrl("href")))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
