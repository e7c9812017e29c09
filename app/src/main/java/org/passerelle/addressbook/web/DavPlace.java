package org.passerelle.addressbook.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where things lie: the owner, the home of address books, the one book there is, its cards.
///
/// @param name of a card's file; empty elsewhere
record DavPlace(Kind kind, String name) {

    enum Kind {
        ROOT("/dav/"),
        OWNER("/dav/me/"),
        HOME("/dav/books/"),
        BOOK("/dav/books/network/"),
        CARD("");

        final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    private static final int NAME_CHARACTERS_MAXIMUM = 200;

    /// Reads a path as it was sent, or a whole address; empty where nothing can lie there.
    static Optional<DavPlace> at(String address) {
        var path = path(address);
        var folder = path.endsWith("/") ? path : path + "/";
        for (var kind : Kind.values()) if (kind.path.equals(folder)) return Optional.of(new DavPlace(kind, ""));
        if (!path.startsWith(Kind.BOOK.path)) return Optional.empty();
        return decoded(path.substring(Kind.BOOK.path.length())).map(name -> new DavPlace(Kind.CARD, name));
    }

    private static Optional<String> decoded(String encoded) {
        try {
            var name = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
            boolean fits = !name.isEmpty() && name.length() <= NAME_CHARACTERS_MAXIMUM && !name.contains("/");
            return fits ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String path(String address) {
        int scheme = address.indexOf("://");
        int start = scheme < 0 ? 0 : address.indexOf('/', scheme + 3);
        return start < 0 ? "/" : address.substring(start);
    }

    /// The path of a card, as an address writes it.
    static String of(String name) {
        return Kind.BOOK.path + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@");
    }
}
