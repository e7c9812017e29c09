package org.passerelle.publishing.press;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response;
import org.passerelle.platform.http.Response.Received;
import org.passerelle.platform.http.WebAddress;

/// Finds the feed of a site: the address itself, what its page announces, else where most sites keep theirs.
public final class Discovery {

    /// A feed that was found, and what it says.
    public record Found(URI address, Paper paper) {}

    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final int ANNOUNCED_MAXIMUM = 3;
    private static final List<String> COMMON = List.of("/feed", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json");
    private static final Set<String> TYPES =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json", "application/json", "application/rdf+xml", "text/xml", "application/xml");

    private final Door door;
    private final Clock clock;
    private final Duration within;

    public Discovery(Door door, Clock clock) {
        this(door, clock, WITHIN);
    }

    Discovery(Door door, Clock clock, Duration within) {
        this.door = door;
        this.clock = clock;
        this.within = within;
    }

    /// @param typed an address as people type them: `example.org` will do
    public Found find(String typed) {
        var address = address(typed);
        var first = fetched(address);
        if (!first.isFine()) throw new Refusal("press.answered", shown(address), first.status());
        var itself = paper(first);
        if (itself.isPresent()) return itself.get();
        for (var place : places(first)) {
            var found = tried(place);
            if (found.isPresent()) return found.get();
        }
        throw new Refusal("press.no.feed", shown(address));
    }

    static URI address(String typed) {
        var text = typed.strip().replaceFirst("(?i)^feed:(//)?", "");
        if (!text.matches("(?i)https?://.*")) text = "https://" + text;
        try {
            var address = new URI(text);
            if (WebAddress.is(address)) return address;
        } catch (URISyntaxException e) {
            // said just below
        }
        throw new Refusal("press.address", typed);
    }

    private Received fetched(URI address) {
        return switch (door.send(asking(address))) {
            case Received received -> received;
            case Response.NeverSent never -> throw new Refusal(never.trouble().key(), shown(address));
            case Response.Lost lost -> throw new Refusal(lost.trouble().key(), shown(address));
        };
    }

    private Optional<Found> tried(URI place) {
        return door.send(asking(place)) instanceof Received received && received.isFine() ? paper(received) : Optional.empty();
    }

    private Request asking(URI address) {
        return asked(address).within(within);
    }

    static Request asked(URI address) {
        return Request.get(address)
                .within(WITHIN)
                .header("Accept", "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5");
    }

    private Optional<Found> paper(Received received) {
        try {
            var type = received.headers().first("Content-Type").orElse("");
            return Optional.of(new Found(received.from(), Paper.read(received.body(), type, received.from(), clock.instant())));
        } catch (Refusal notAFeed) {
            return Optional.empty();
        }
    }

    private static Set<URI> places(Received page) {
        var places = new LinkedHashSet<URI>();
        Jsoup.parse(page.text(), page.from().toString()).select("link[rel][href]").stream()
                .filter(Discovery::announcesFeed)
                .map(link -> Links.clean(page.from(), link.attr("href")))
                .filter(link -> !link.isEmpty() && !link.contains("/comments/"))
                .limit(ANNOUNCED_MAXIMUM)
                .forEach(link -> places.add(URI.create(link)));
        for (var common : COMMON) places.add(page.from().resolve(common));
        return places;
    }

    private static boolean announcesFeed(Element link) {
        var relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        var type = link.attr("type").toLowerCase(Locale.ROOT).replaceAll(";.*", "").strip();
        return relations.contains("feed") || (relations.contains("alternate") && TYPES.contains(type));
    }

    private static String shown(URI address) {
        return address.getHost();
    }
}
