package org.passerelle.channels.networks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Field;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Counterpart.Manner;
import org.passerelle.platform.http.Door;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every network that is published to, acted out. A new channel that publishes is a new line in {@link #ALL}.
final class Stages {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    static final Door DOOR = new Door((_, _) -> true);

    static final Map<String, Supplier<Stage>> ALL = Map.of(
            "wordpress", WordPressStage::new,
            "mastodon", MastodonStage::new,
            "bluesky", BlueskyStage::new,
            "webhook", WebhookStage::new,
            "linkedin", LinkedInStage::new,
            "facebook", FacebookStage::new);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Stages() {}

    private static JsonNode body(Asked asked) {
        return JSON.readTree(asked.body());
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /// Takes what it is given, twice if it is given twice.
    static final class WebhookStage extends Stage {

        private final Webhook webhook = new Webhook(DOOR, CLOCK);

        @Override
        Channel.Publishes channel() {
            return webhook;
        }

        @Override
        Account account() {
            var settings = Map.of(Field.ADDRESS, counterpart.at("/hook").toString());
            return account(webhook, settings, Map.of(Field.KEY, "une clé partagée"));
        }

        @Override
        Manner answer(Asked asked) {
            if (body(asked).path("event").asString().equals("publication")) isPublic(asked.headers().get("idempotency-key") + publicly.size());
            return Manner.json(200, "{\"id\":\"w1\",\"url\":\"https://example.org/w1\"}");
        }

        @Override
        boolean isDecisive(Asked asked) {
            return true;
        }
    }

    /// Keeps no promise about keys: each status posted is a status.
    static final class MastodonStage extends Stage {

        private final Mastodon mastodon = new Mastodon(DOOR, CLOCK);
        private final List<Map<String, Object>> statuses = new ArrayList<>();

        @Override
        Channel.Publishes channel() {
            return mastodon;
        }

        @Override
        Account account() {
            var settings = Map.of(Field.INSTANCE, counterpart.at("").toString(), "id", "7", "acct", "zoe@example.social");
            return account(mastodon, settings, Map.of(Field.TOKEN, "jeton"));
        }

        @Override
        synchronized Manner answer(Asked asked) {
            if (asked.is("POST", "/api/v1/statuses")) return Manner.json(200, json(post(body(asked))));
            if (asked.is("GET", "/api/v1/accounts/7/statuses")) return Manner.json(200, json(statuses.reversed()));
            if (asked.is("GET", "/api/v1/accounts/verify_credentials"))
                return Manner.json(200, "{\"id\":\"7\",\"acct\":\"zoe\",\"url\":\"https://example.social/@zoe\"}");
            if (asked.is("POST", "/api/v2/media")) return Manner.json(200, "{\"id\":\"m1\"}");
            if (asked.is("GET", "/api/v1/media/m1")) return Manner.json(200, "{\"id\":\"m1\",\"url\":\"https://example.social/m1\"}");
            if (asked.is("GET", "/api/v2/instance"))
                return Manner.json(200, "{\"configuration\":{\"statuses\":{\"max_characters\":1000}}}");
            return notFound();
        }

        private Map<String, Object> post(JsonNode asked) {
            var id = Integer.toString(statuses.size() + 100);
            var words = asked.path("status").asString();
            isPublic(words);
            var status = new HashMap<String, Object>();
            status.put("id", id);
            status.put("created_at", "2026-11-21T12:00:01.000Z");
            status.put("url", "https://example.social/@zoe/" + id);
            status.put("content", "<p>" + words.replace("\n\n", "</p><p>") + "</p>");
            status.put("in_reply_to_id", asked.path("in_reply_to_id").asString());
            statuses.add(status);
            return status;
        }

        @Override
        boolean isDecisive(Asked asked) {
            return asked.is("POST", "/api/v1/statuses");
        }
    }

    /// Knows records by their keys.
    static final class BlueskyStage extends Stage {

        private final Bluesky bluesky = new Bluesky(DOOR, CLOCK);
        private final Map<String, String> records = new HashMap<>();

        @Override
        Channel.Publishes channel() {
            return bluesky;
        }

        @Override
        Account account() {
            var server = counterpart.at("").toString();
            var settings = Map.of(Field.HANDLE, "zoe.example.org", Field.PDS, server, "server", server, "did", "did:plc:zoe", "acct", "zoe.example.org");
            return account(bluesky, settings, Map.of(Field.PASSWORD, "mot-de-passe", "access", "a", "refresh", "r"));
        }

        @Override
        synchronized Manner answer(Asked asked) {
            return switch (asked.path()) {
                case "/xrpc/com.atproto.server.createSession", "/xrpc/com.atproto.server.refreshSession" ->
                    Manner.json(200, "{\"did\":\"did:plc:zoe\",\"handle\":\"zoe.example.org\",\"accessJwt\":\"a2\",\"refreshJwt\":\"r2\"}");
                case "/xrpc/com.atproto.repo.uploadBlob" ->
                    Manner.json(200, "{\"blob\":{\"$type\":\"blob\",\"ref\":{\"$link\":\"bafkrei\"},\"mimeType\":\"image/jpeg\",\"size\":3}}");
                case "/xrpc/com.atproto.repo.putRecord" -> put(body(asked));
                case "/xrpc/com.atproto.repo.getRecord" -> get(asked.target().replaceAll(".*rkey=([^&]*).*", "$1"));
                case "/xrpc/com.atproto.identity.resolveHandle" -> Manner.json(200, "{\"did\":\"did:plc:leon\"}");
                default -> notFound();
            };
        }

        private Manner put(JsonNode asked) {
            var key = asked.path("rkey").asString();
            var before = records.put(key, asked.path("record").toString());
            if (before == null) isPublic(asked.path("record").path("text").asString());
            else if (!before.equals(records.get(key))) isPublic("changed " + key);
            return get(key);
        }

        private Manner get(String key) {
            if (!records.containsKey(key))
                return Manner.json(400, "{\"error\":\"RecordNotFound\",\"message\":\"Could not locate record\"}");
            return Manner.json(200, "{\"uri\":\"at://did:plc:zoe/app.bsky.feed.post/%s\",\"cid\":\"bafy%s\"}".formatted(key, key));
        }

        @Override
        boolean isDecisive(Asked asked) {
            return asked.path().endsWith("putRecord");
        }
    }

    /// Makes drafts, and shows them once they are published.
    static final class WordPressStage extends Stage {

        private final WordPress wordPress = new WordPress(DOOR, CLOCK);
        private final List<Map<String, Object>> posts = new ArrayList<>();

        @Override
        Channel.Publishes channel() {
            return wordPress;
        }

        @Override
        Account account() {
            var settings = Map.of(Site.REST, counterpart.at("/wp-json/").toString(), Field.USER, "zoe", "id", "1");
            return account(wordPress, settings, Map.of(Field.PASSWORD, "abcd efgh"));
        }

        @Override
        synchronized Manner answer(Asked asked) {
            if (asked.is("POST", "/wp-json/wp/v2/posts")) return Manner.json(201, json(write(body(asked))));
            if (asked.is("GET", "/wp-json/wp/v2/posts")) return Manner.json(200, json(posts.stream().filter(post -> "draft".equals(post.get("status"))).toList()));
            if (asked.is("POST", "/wp-json/wp/v2/media")) return Manner.json(201, "{\"id\":31,\"source_url\":\"https://example.org/a.jpg\"}");
            if (asked.is("POST", "/wp-json/wp/v2/media/31")) return Manner.json(200, "{\"id\":31}");
            if (asked.path().matches("/wp-json/wp/v2/posts/\\d+")) return post(asked);
            return notFound();
        }

        private Map<String, Object> write(JsonNode asked) {
            var post = new HashMap<String, Object>();
            post.put("id", posts.size() + 1);
            post.put("status", "draft");
            post.put("title", Map.of("raw", asked.path("title").asString()));
            post.put("content", Map.of("raw", asked.path("content").asString()));
            post.put("link", "https://example.org/?p=" + (posts.size() + 1));
            post.put("date_gmt", "2026-11-21T12:00:01");
            posts.add(post);
            return post;
        }

        private Manner post(Asked asked) {
            int id = Integer.parseInt(asked.path().replaceAll("\\D+2/posts/", "").replaceAll("\\D", ""));
            if (id > posts.size()) return notFound();
            var post = posts.get(id - 1);
            if (asked.method().equals("POST") && "draft".equals(post.put("status", "publish"))) isPublic("post " + id);
            return Manner.json(200, json(post));
        }

        @Override
        boolean isDecisive(Asked asked) {
            return asked.method().equals("POST") && asked.path().matches(".*/posts/\\d+");
        }
    }

    /// Shows posts to everyone but whoever wrote them.
    static final class LinkedInStage extends Stage {

        private final LinkedIn linkedIn = new LinkedIn(DOOR, CLOCK, counterpart.at(""));

        @Override
        Channel.Publishes channel() {
            return linkedIn;
        }

        @Override
        Account account() {
            return account(linkedIn, Map.of("author", "urn:li:person:zoe"), Map.of(Field.TOKEN, "jeton"));
        }

        @Override
        Manner answer(Asked asked) {
            return switch (asked.path()) {
                case "/v2/userinfo" -> Manner.json(200, "{\"sub\":\"zoe\",\"name\":\"Zoé Lavoie\"}");
                case "/rest/images" ->
                    Manner.json(200, "{\"value\":{\"uploadUrl\":\"%s\",\"image\":\"urn:li:image:1\"}}".formatted(counterpart.at("/upload")));
                case "/upload" -> Manner.json(201, "");
                case "/rest/posts" -> {
                    isPublic(body(asked).path("commentary").asString());
                    yield Manner.answer(201, "x-restli-id: urn:li:share:7\r\n", "");
                }
                default -> notFound();
            };
        }

        @Override
        boolean isDecisive(Asked asked) {
            return asked.path().equals("/rest/posts");
        }
    }

    /// Shows each post, and lets the page read its own.
    static final class FacebookStage extends Stage {

        private final Facebook facebook = new Facebook(DOOR, CLOCK, counterpart.at(""));
        private final List<Map<String, String>> posts = new ArrayList<>();

        @Override
        Channel.Publishes channel() {
            return facebook;
        }

        @Override
        Account account() {
            return account(facebook, Map.of(Field.PAGE, "le-quai"), Map.of(Field.TOKEN, "jeton"));
        }

        @Override
        synchronized Manner answer(Asked asked) {
            if (asked.is("GET", "/v24.0/le-quai")) return Manner.json(200, "{\"id\":\"9\",\"name\":\"Le Quai\",\"link\":\"https://www.facebook.com/le-quai\"}");
            if (asked.is("POST", "/v24.0/le-quai/photos")) return Manner.json(200, "{\"id\":\"p1\"}");
            if (asked.is("GET", "/v24.0/le-quai/feed")) return Manner.json(200, json(Map.of("data", posts)));
            if (!asked.is("POST", "/v24.0/le-quai/feed")) return notFound();
            var message = URLDecoder.decode(asked.text().replaceAll(".*message=([^&]*).*", "$1"), UTF_8);
            posts.add(Map.of("id", "9_" + posts.size(), "message", message));
            isPublic(message);
            return Manner.json(200, "{\"id\":\"%s\"}".formatted(posts.getLast().get("id")));
        }

        @Override
        boolean isDecisive(Asked asked) {
            return asked.is("POST", "/v24.0/le-quai/feed");
        }
    }
}
