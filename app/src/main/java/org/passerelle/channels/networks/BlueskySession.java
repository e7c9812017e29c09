package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.passerelle.channels.Account;
import org.passerelle.channels.Field;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls signed by a session that is kept between them: servers allow few sign-ins a day. One that ended is renewed, and
/// where that fails begun anew with the app password.
final class BlueskySession {

    static final String SERVER = "server";
    static final String DID = "did";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ACCESS = "access";
    private static final String REFRESH = "refresh";
    private static final URI USUAL = URI.create("https://bsky.social");

    private final Talk talk;
    private final Account account;

    BlueskySession(Talk talk, Account account) {
        this.talk = talk;
        this.account = account;
    }

    /// Where the account lives: told at sign-in, else typed, else where most do.
    URI server() {
        var known = Texts.address(account.setting(SERVER));
        return known == null ? typed() : known;
    }

    String name() {
        return server().getHost() == null ? "" : server().getHost();
    }

    URI at(String method, Map<String, String> query) {
        return server().resolve("/xrpc/" + method + (query.isEmpty() ? "" : "?" + Request.query(query)));
    }

    URI at(String method) {
        return at(method, Map.of());
    }

    /// Sends what was not signed yet; once more, where all that was wrong was that the session had ended.
    Response send(Request request) {
        if (account.secret(ACCESS).isEmpty()) renew();
        var response = talk.send(request.bearer(account.secret(ACCESS)));
        if (!hasEnded(response)) return response;
        renew();
        return talk.send(request.bearer(account.secret(ACCESS)));
    }

    JsonNode ask(Request request) {
        return json(request, Verdict.HARMLESS);
    }

    JsonNode decide(Request request) {
        return json(request, Verdict.DECISIVE);
    }

    private JsonNode json(Request request, Verdict verdict) {
        var response = send(request);
        var received = response.fine().orElseThrow(() -> talk.end(verdict.of(response, name(), talk.now())));
        return received.json().orElseThrow(() -> talk.end(verdict.garbled(received, talk.now())));
    }

    private static boolean hasEnded(Response response) {
        return response instanceof Received received
                && (received.status() == 401 || received.status() == 400)
                && received.json().map(json -> text(json, "error")).filter(error -> error.equals("ExpiredToken") || error.equals("InvalidToken")).isPresent();
    }

    private void renew() {
        var refresh = account.secret(REFRESH);
        var renewed = refresh.isEmpty()
                ? Optional.<JsonNode>empty()
                : talk.send(Request.post(at("com.atproto.server.refreshSession")).bearer(refresh)).fine().flatMap(Received::json);
        keep(renewed.orElseGet(this::signIn));
    }

    /// A new session; what it tells of the account.
    JsonNode signIn() {
        var body = Map.of("identifier", account.setting(Field.HANDLE).replaceFirst("^@", ""), "password", account.secret(Field.PASSWORD));
        var response = talk.send(Request.post(typed().resolve("/xrpc/com.atproto.server.createSession")).json(JSON.writeValueAsString(body)));
        var session = response.fine().flatMap(Received::json);
        if (session.isPresent()) return session.get();
        if (response instanceof Received received && received.status() == 401)
            throw talk.end(new Outcome.NeedsReconnect(Reason.of(why(received), name()).saying(Verdict.said(received))));
        throw talk.end(Verdict.HARMLESS.of(response, name(), talk.now()));
    }

    private static String why(Received received) {
        boolean wantsCode = received.json().map(json -> text(json, "error").equals("AuthFactorTokenRequired")).orElse(false);
        return wantsCode ? "bluesky.code" : "bluesky.password";
    }

    void keep(JsonNode session) {
        account.keepSecret(REFRESH, text(session, "refreshJwt"));
        account.keepSecret(ACCESS, text(session, "accessJwt"));
    }

    static Map<String, String> secrets(JsonNode session) {
        return Map.of(ACCESS, text(session, "accessJwt"), REFRESH, text(session, "refreshJwt"));
    }

    /// The server named in the account's own document, where it names one.
    static Optional<URI> home(JsonNode session) {
        var services = session.path("didDoc").path("service");
        for (var service : services)
            if (text(service, "id").endsWith("#atproto_pds")) return Optional.ofNullable(Texts.address(text(service, "serviceEndpoint")));
        return Optional.empty();
    }

    URI typed() {
        var typed = account.setting(Field.PDS);
        if (typed.isEmpty()) return USUAL;
        var address = Texts.address(typed.matches("https?://.*") ? typed : "https://" + typed);
        return address == null ? URI.create("") : address;
    }
}
