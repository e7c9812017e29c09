package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Feedback;
import org.passerelle.channels.Feedback.Author;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.channels.Hearing;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.platform.http.Request;
import tools.jackson.databind.JsonNode;

/// Reads notifications: answers, mentions, quotes, likes, reposts, follows. Where it left off is when the latest was
/// indexed; others indexed in that same instant are heard again, for one of them may be new.
final class BlueskyEar {

    private static final int AT_ONCE = 100;
    private static final int PAGES_AT_FIRST = 3;
    private static final int PAGES_MAXIMUM = 50;

    private final Talk talk;
    private final BlueskySession session;

    BlueskyEar(Talk talk, BlueskySession session) {
        this.talk = talk;
        this.session = session;
    }

    Hearing listen(String since) {
        return talk.hearing(() -> {
            var heard = new ArrayList<Feedback>();
            var latest = since;
            var cursor = "";
            for (int page = 0; page < (since.isEmpty() ? PAGES_AT_FIRST : PAGES_MAXIMUM); page++) {
                var query = new LinkedHashMap<String, String>();
                query.put("limit", Integer.toString(AT_ONCE));
                if (!cursor.isEmpty()) query.put("cursor", cursor);
                var answer = session.ask(Request.get(session.at("app.bsky.notification.listNotifications", query)));
                if (!answer.path("notifications").isArray())
                    return new Hearing.Deaf(new Outcome.RetryLater(talk.now(), Reason.of("outcome.garbled", session.name())));
                boolean isEnd = false;
                for (var notification : answer.path("notifications")) {
                    var at = text(notification, "indexedAt");
                    int age = at.compareTo(since);
                    isEnd |= age <= 0;
                    if (age >= 0) feedback(notification).ifPresent(heard::add);
                    if (at.compareTo(latest) > 0) latest = at;
                }
                cursor = text(answer, "cursor");
                if (isEnd || cursor.isEmpty()) break;
            }
            return new Hearing.Heard(heard.reversed(), latest);
        });
    }

    private Optional<Feedback> feedback(JsonNode notification) {
        return Optional.ofNullable(kind(text(notification, "reason"))).map(kind -> {
            var record = notification.get("record");
            var about = kind == Kind.REPLY ? text(record, "reply", "parent", "uri") : text(notification, "reasonSubject");
            return new Feedback(
                    text(notification, "uri"),
                    kind,
                    author(notification.get("author")),
                    text(record, "text"),
                    Texts.instant(text(notification, "indexedAt")).orElseGet(talk::now),
                    kind == Kind.MENTION ? "" : about,
                    page(notification),
                    false);
        });
    }

    private static @Nullable Kind kind(String reason) {
        return switch (reason) {
            case "reply" -> Kind.REPLY;
            case "mention" -> Kind.MENTION;
            case "quote" -> Kind.QUOTE;
            case "like" -> Kind.REACTION;
            case "repost" -> Kind.SHARE;
            case "follow" -> Kind.FOLLOW;
            default -> null;
        };
    }

    private static Author author(@Nullable JsonNode author) {
        var handle = text(author, "handle");
        var name = text(author, "displayName");
        return new Author(handle, name.isEmpty() ? handle : name, Texts.address("https://bsky.app/profile/" + handle), "");
    }

    /// A post has a page; what is no post is shown by its author's.
    private static @Nullable URI page(JsonNode notification) {
        var uri = text(notification, "uri");
        var profile = "https://bsky.app/profile/" + text(notification, "author", "handle");
        boolean isPost = uri.contains("/app.bsky.feed.post/");
        return Texts.address(isPost ? profile + "/post/" + uri.substring(uri.lastIndexOf('/') + 1) : profile);
    }
}
