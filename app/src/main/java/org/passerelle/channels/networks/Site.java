package org.passerelle.channels.networks;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.passerelle.channels.Account;
import org.passerelle.channels.Field;
import org.passerelle.channels.Reason;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.NeverSent;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;

/// A WordPress site and where its programming interface is: announced by a `Link` header or in the page, else asked for by
/// `?rest_route=`, which works where addresses are not rewritten.
///
/// @param rest its root, either `https://example.org/wp-json/` or `https://example.org/?rest_route=/`
record Site(URI rest) {

    static final String REST = "rest";

    private static final String RELATION = "https://api.w.org/";
    private static final String ROUTE = "rest_route=";

    /// As found when the account was connected.
    static Site of(Account account) {
        var rest = Texts.address(account.setting(REST));
        return new Site(rest == null ? URI.create("") : rest);
    }

    /// Asks the site itself.
    static Site find(Talk talk, Account account) {
        var address = home(account.setting(Field.SITE));
        var head = talk.send(Request.head(address));
        if (head instanceof NeverSent(var trouble))
            throw talk.reject(Reason.of(trouble.key(), address.getHost() == null ? account.setting(Field.SITE) : address.getHost()));
        var announced = head instanceof Received received
                ? received.headers().link(RELATION).map(link -> received.from().resolve(link))
                : Optional.<URI>empty();
        return announced.or(() -> inPage(talk, address))
                .or(() -> asked(talk, address))
                .map(Site::new)
                .orElseThrow(() -> talk.reject(Reason.of("wordpress.none", address.getHost())));
    }

    /// What the site says of itself.
    JsonNode index(Talk talk) {
        if (talk.send(Request.get(rest)) instanceof Received received && received.isFine())
            return received.json().orElseThrow(() -> talk.reject(Reason.of("wordpress.closed", name())));
        throw talk.reject(Reason.of("wordpress.closed", name()));
    }

    String name() {
        return rest.getHost() == null ? "" : rest.getHost();
    }

    URI at(String route, Map<String, String> query) {
        var root = rest.toString();
        var mark = root.contains(ROUTE) ? "&" : "?";
        return URI.create(root + route + (query.isEmpty() ? "" : mark + Request.query(query)));
    }

    URI at(String route) {
        return at(route, Map.of());
    }

    private static URI home(String typed) {
        var address = Texts.address(typed.matches("(?i)https?://.*") ? typed.strip() : "https://" + typed.strip());
        return address == null ? URI.create("") : address;
    }

    private static Optional<URI> inPage(Talk talk, URI address) {
        if (!(talk.send(Request.get(address)) instanceof Received page) || !page.isFine()) return Optional.empty();
        var link = Jsoup.parse(page.text(), page.from().toString()).selectFirst("link[rel=\"" + RELATION + "\"]");
        return link == null ? Optional.empty() : Optional.ofNullable(Texts.address(link.absUrl("href")));
    }

    private static Optional<URI> asked(Talk talk, URI address) {
        if (address.getHost() == null) return Optional.empty();
        var root = URI.create(address.toString().replaceFirst("[?#].*", "").replaceFirst("/*$", "/") + "?" + ROUTE + "/");
        boolean isThere = talk.send(Request.get(root)) instanceof Received received
                && received.isFine()
                && received.json().map(json -> json.has("namespaces")).orElse(false);
        return isThere ? Optional.of(root) : Optional.empty();
    }
}
