package org.passerelle.publishing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;

/// Looks at a page as someone would who is about to share it: its title, a sentence, a picture. As sites announce them to
/// networks (Open Graph, Twitter cards), else as they say them to everyone. Whatever a page does, this takes a few seconds
/// at most and never throws.
public final class Glance {

    /// @param description empty where the page says none
    /// @param picture the bytes of an image file that is yet to be read, or empty
    public record Seen(String title, String description, Optional<byte[]> picture) {}

    private static final Duration WITHIN = Duration.ofSeconds(6);
    private static final long PAGE_BYTES_MAXIMUM = 2_000_000;
    private static final long PICTURE_BYTES_MAXIMUM = 8_000_000;
    private static final int TITLE_CHARACTERS = 200;
    private static final int DESCRIPTION_CHARACTERS = 300;
    private static final List<String> TITLES = List.of("og:title", "twitter:title");
    private static final List<String> DESCRIPTIONS = List.of("og:description", "twitter:description", "description");
    private static final List<String> PICTURES = List.of("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src");

    private final Door door;
    private final Duration within;

    public Glance(Door door) {
        this(door, WITHIN);
    }

    Glance(Door door, Duration within) {
        this.door = door;
        this.within = within;
    }

    /// Empty where the page does not answer in time, is none, or has no title.
    Optional<Seen> at(URI address) {
        return fetched(address, "text/html, application/xhtml+xml", PAGE_BYTES_MAXIMUM)
                .filter(Glance::isPage)
                .map(received -> Jsoup.parse(received.text(), received.from().toString()))
                .flatMap(this::seen);
    }

    private Optional<Seen> seen(Document page) {
        var announced = said(page, TITLES);
        var title = shortened(announced.isEmpty() ? page.title() : announced, TITLE_CHARACTERS);
        if (title.isEmpty()) return Optional.empty();
        return Optional.of(new Seen(title, shortened(said(page, DESCRIPTIONS), DESCRIPTION_CHARACTERS), picture(page)));
    }

    private Optional<byte[]> picture(Document page) {
        return PICTURES.stream()
                .map(name -> resolved(page, content(page, name)))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(address -> fetched(address, "image/jpeg, image/png, image/gif;q=0.8", PICTURE_BYTES_MAXIMUM))
                .map(Received::body);
    }

    private Optional<Received> fetched(URI address, String accepted, long most) {
        var request = Request.get(address).within(within).atMost(most).header("Accept", accepted);
        return door.send(request) instanceof Received received && received.isFine() ? Optional.of(received) : Optional.empty();
    }

    private static boolean isPage(Received received) {
        var type = received.headers().first("Content-Type").orElse("text/html");
        return type.startsWith("text/html") || type.startsWith("application/xhtml");
    }

    private static String said(Document page, List<String> names) {
        return names.stream().map(name -> content(page, name)).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static String content(Document page, String name) {
        var meta = page.selectFirst("meta[property=%1$s], meta[name=%1$s]".formatted("\"" + name + "\""));
        return meta == null ? "" : meta.attr("content").strip();
    }

    private static Optional<URI> resolved(Document page, String address) {
        try {
            if (address.isEmpty()) return Optional.empty();
            return Optional.of(URI.create(URI.create(page.baseUri()).resolve(address.replace(" ", "%20")).toASCIIString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String shortened(String text, int most) {
        var words = text.replaceAll("[\\s\\p{Cc}\\u200B\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
        if (words.length() <= most) return words;
        int space = words.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
