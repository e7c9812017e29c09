package org.passerelle.addressbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.passerelle.Ground;
import org.passerelle.accounts.Devices;

/// A device of Awa's, let into the ground it stands on.
final class Telephone {

    static final String OWNER = "awa.ba@example.org";
    static final String BOOK = "/dav/books/network/";

    final URI home;
    final String password;

    private final HttpClient client = HttpClient.newHttpClient();

    private Telephone(URI home, String password) {
        this.home = home;
        this.password = password;
    }

    static Telephone of(Ground ground, boolean writes, boolean nearest) {
        var server = ground.server(false);
        var accounts = server.accounts();
        int account = accounts.isEmpty()
                ? accounts.setUp(accounts.newSetupCode(), "Awa Bâ", OWNER, "un mot de passe").id()
                : accounts.matching(OWNER, "un mot de passe").orElseThrow().id();
        var devices = new Devices(ground.passerelle.databases.accounts(), ground.passerelle.clock);
        var password = devices.add(account, "Téléphone d’Awa", writes, nearest).password();
        return new Telephone(URI.create("http://127.0.0.1:" + server.port()), password);
    }

    /// The same, with another password.
    Telephone with(String password) {
        return new Telephone(home, password);
    }

    /// The same, asking another server.
    Telephone at(String home) {
        return new Telephone(URI.create(home), password);
    }

    HttpResponse<String> ask(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var pair = Base64.getEncoder().encodeToString((OWNER + ":" + password).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(home.resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Basic " + pair);
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /// The ETag of a card.
    String etag(String name) throws IOException, InterruptedException {
        return ask("GET", BOOK + name, "").headers().firstValue("ETag").orElse("");
    }
}
