package org.passerelle.channels.networks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.passerelle.channels.networks.Texts.text;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.channels.Account;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Step;
import org.passerelle.platform.Sha256;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;

/// How the owner agrees at their server: Passerelle introduces itself there (each server knows it anew), the owner agrees,
/// and the code that comes back is exchanged for a token. OAuth 2 with PKCE, which older servers ignore.
final class MastodonAgreement {

    /// What is asked for since version 4.3, and what before.
    private static final String SCOPES = "profile read:accounts read:statuses read:notifications read:search write:statuses write:media";
    private static final String OLD_SCOPES = "read write:statuses write:media";
    private static final String CLIENT = "client";
    private static final String CLIENT_SECRET = "client.secret";
    private static final String VERIFIER = "verifier";
    private static final String SCOPE = "scope";
    private static final int VERIFIER_BYTES = 48;

    private final Talk talk;
    private final SecureRandom random = new SecureRandom();

    MastodonAgreement(Talk talk) {
        this.talk = talk;
    }

    Step begin(Account account, URI back, String state) {
        var server = MastodonServer.of(account);
        return talk.step(() -> {
            var fresh = talk.send(introduction(server, back, SCOPES));
            boolean isKnown = fresh instanceof Received received && received.isFine();
            var scopes = isKnown ? SCOPES : OLD_SCOPES;
            var app = fresh instanceof Received received && isKnown && received.json().isPresent()
                    ? received.json().get()
                    : talk.ask(introduction(server, back, scopes));
            return go(server, app, scopes, back, state);
        });
    }

    String token(Account account, URI back, Map<String, String> query) {
        var code = query.getOrDefault("code", "");
        if (code.isEmpty()) throw talk.reject(Reason.of("channel.declined").saying(query.getOrDefault("error_description", "")));
        var answer = talk.ask(Request.post(MastodonServer.of(account).at("/oauth/token"))
                .form(Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "client_id", account.secret(CLIENT),
                        "client_secret", account.secret(CLIENT_SECRET),
                        "redirect_uri", back.toString(),
                        "code_verifier", account.secret(VERIFIER))));
        var token = text(answer, "access_token");
        if (token.isEmpty()) throw talk.reject(Reason.of("channel.declined").saying(text(answer, "error_description")));
        return token;
    }

    private static Request introduction(MastodonServer server, URI back, String scopes) {
        var form = Map.of("client_name", "Passerelle", "redirect_uris", back.toString(), "scopes", scopes);
        return Request.post(server.at("/api/v1/apps")).form(form);
    }

    private Step go(MastodonServer server, JsonNode app, String scopes, URI back, String state) {
        var verifier = verifier();
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", text(app, "client_id"));
        query.put("redirect_uri", back.toString());
        query.put(SCOPE, scopes);
        query.put("state", state);
        query.put("code_challenge", challenge(verifier));
        query.put("code_challenge_method", "S256");
        var secrets = Map.of(CLIENT, text(app, "client_id"), CLIENT_SECRET, text(app, "client_secret"), VERIFIER, verifier);
        return new Step.Go(server.at("/oauth/authorize?" + Request.query(query)), Map.of(), secrets);
    }

    private String verifier() {
        var bytes = new byte[VERIFIER_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.digest().digest(verifier.getBytes(US_ASCII)));
    }
}
