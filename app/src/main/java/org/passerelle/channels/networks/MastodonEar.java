package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.passerelle.channels.Account;
import org.passerelle.channels.Feedback;
import org.passerelle.channels.Feedback.Author;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.channels.Field;
import org.passerelle.channels.Hearing;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;

/// Reads notifications: mentions, answers, favourites, boosts, follows. Where it left off is the id of the latest.
final class MastodonEar {

    private static final int AT_ONCE = 40;

    private final Talk talk;

    MastodonEar(Talk talk) {
        this.talk = talk;
    }

    Hearing listen(Account account, String since) {
        var server = MastodonServer.of(account);
        var after = since.isEmpty() ? "" : "&min_id=" + since;
        var response = talk.send(Request.get(server.at("/api/v1/notifications?limit=" + AT_ONCE + after)).bearer(account.secret(Field.TOKEN)));
        if (!(response instanceof Received received) || !received.isFine() || received.json().filter(JsonNode::isArray).isEmpty())
            return new Hearing.Deaf(Verdict.HARMLESS.of(response, server.name(), talk.now()));
        var feedback = new ArrayList<Feedback>();
        var latest = since;
        for (var notification : received.json().get()) {
            var id = text(notification, "id");
            if (!since.isEmpty() && OLDEST_FIRST.compare(id, since) <= 0) continue;
            if (OLDEST_FIRST.compare(id, latest) > 0) latest = id;
            feedback(server, account, notification).ifPresent(feedback::add);
        }
        feedback.sort(Comparator.comparing(Feedback::at));
        return new Hearing.Heard(feedback, latest);
    }

    /// Ids are numbers too long for a number; some servers use other words, in the order of letters.
    private static final Comparator<String> OLDEST_FIRST = Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private Optional<Feedback> feedback(MastodonServer server, Account account, JsonNode notification) {
        var status = notification.get("status");
        return kind(account, notification, status).map(kind -> {
            boolean speaks = kind == Kind.MENTION || kind == Kind.REPLY || kind == Kind.MESSAGE || kind == Kind.QUOTE;
            var about = kind == Kind.REPLY ? text(status, "in_reply_to_id") : speaks ? "" : text(status, "id");
            return new Feedback(
                    speaks ? text(status, "id") : "notification/" + text(notification, "id"),
                    kind,
                    author(server, notification.get("account")),
                    speaks ? Texts.plain(text(status, "content")) : "",
                    Texts.instant(text(notification, "created_at")).orElseGet(talk::now),
                    about,
                    Texts.address(speaks ? text(status, "url") : text(notification, "account", "url")),
                    false);
        });
    }

    private static Optional<Kind> kind(Account account, JsonNode notification, JsonNode status) {
        return Optional.ofNullable(switch (text(notification, "type")) {
            case "mention" -> {
                if (text(status, "visibility").equals("direct")) yield Kind.MESSAGE;
                yield text(status, "in_reply_to_account_id").equals(account.setting("id")) && !text(status, "in_reply_to_id").isEmpty()
                        ? Kind.REPLY
                        : Kind.MENTION;
            }
            case "favourite" -> Kind.REACTION;
            case "reblog" -> Kind.SHARE;
            case "quote" -> Kind.QUOTE;
            case "follow" -> Kind.FOLLOW;
            default -> null;
        });
    }

    private static Author author(MastodonServer server, JsonNode account) {
        var name = text(account, "display_name");
        var acct = text(account, "acct");
        return new Author(server.whole(acct), name.isEmpty() ? acct : name, Texts.address(text(account, "url")), "");
    }
}
