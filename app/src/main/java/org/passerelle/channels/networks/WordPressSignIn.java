package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.util.Map;
import org.passerelle.channels.Account;
import org.passerelle.channels.Field;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;

/// Who we are there, or in plain words why not: each cause has its own cure.
final class WordPressSignIn {

    private WordPressSignIn() {}

    static JsonNode me(Talk talk, Site site, Account account, JsonNode index) {
        if (account.setting(Field.USER).isEmpty() || account.secret(Field.PASSWORD).isEmpty())
            throw talk.end(new Outcome.NeedsReconnect(Reason.of("wordpress.nobody")));
        var request = Request.get(site.at("wp/v2/users/me", Map.of("context", "edit")))
                .basic(account.setting(Field.USER), account.secret(Field.PASSWORD));
        var response = talk.send(request);
        if (!(response instanceof Received received)) throw talk.end(Verdict.HARMLESS.of(response, site.name(), talk.now()));
        if (!received.isFine()) throw talk.end(refusal(talk, site, received, index));
        var me = received.json().orElseThrow(() -> talk.reject(Reason.of("wordpress.closed", site.name())));
        if (!text(me, "capabilities", "publish_posts").equals("true"))
            throw talk.reject(Reason.of("wordpress.role", text(me, "name"), site.name()));
        return me;
    }

    private static Outcome refusal(Talk talk, Site site, Received received, JsonNode index) {
        boolean takesPasswords = !text(index, "authentication", "application-passwords", "endpoints", "authorization").isEmpty();
        var code = received.json().map(json -> text(json, "code")).orElse("");
        if (received.status() == 403 && code.isEmpty()) return new Outcome.Rejected(Reason.of("wordpress.guard", site.name()));
        if (received.status() != 401 && received.status() != 403) return Verdict.HARMLESS.of(received, site.name(), talk.now());
        if (!takesPasswords) return new Outcome.Rejected(Reason.of("wordpress.passwords", site.name()));
        var key = switch (code) {
            case "rest_not_logged_in" -> "wordpress.header";
            case "invalid_username", "invalid_email", "incorrect_password" -> "wordpress.password";
            case "rest_forbidden", "rest_cannot_access", "rest_login_required" -> "wordpress.closed";
            default -> "outcome.credentials";
        };
        return new Outcome.NeedsReconnect(Reason.of(key, site.name()).saying(Texts.plain(Verdict.said(received))));
    }
}
