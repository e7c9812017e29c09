package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Check;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Field;
import org.passerelle.channels.Hearing;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Limits.Rule;
import org.passerelle.channels.Measure;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Trace;
import org.passerelle.channels.count.Graphemes;
import org.passerelle.channels.count.Utf8Bytes;
import org.passerelle.formats.Identity;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Bluesky, and any server of the AT protocol, by an app password.
///
/// Publishing once: we choose the key of each record and write the record whole, its time included, before it is sent;
/// putting the same record under the same key again changes nothing, and reading it back tells whether it is there.
///
/// Sources: docs.bsky.app, and the lexicons of atproto (`com.atproto.repo`, `com.atproto.server`, `app.bsky.feed.post`,
/// `app.bsky.embed`, `app.bsky.richtext.facet`).
final class Bluesky implements Channel.Publishes, Channel.Listens, Channel.Measures {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLLECTION = "app.bsky.feed.post";

    private final Talk talk;

    Bluesky(Door door, Clock clock) {
        this.talk = new Talk(door, clock);
    }

    @Override
    public String kind() {
        return "bluesky";
    }

    @Override
    public String name() {
        return "Bluesky";
    }

    @Override
    public String icon() {
        return "broadcast";
    }

    @Override
    public Limits limits() {
        return Limits.of(LocalDate.parse("2026-11-22"), new Rule(new Graphemes(), 300), new Rule(new Utf8Bytes(), 3_000))
                .images(4, 2_000_000, 2_000, 2_000)
                .threaded()
                .carded();
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.handle(Field.HANDLE), Field.secret(Field.PASSWORD), Field.url(Field.PDS).optional());
    }

    @Override
    public String handles() {
        return Identity.BLUESKY;
    }

    @Override
    public URI help() {
        return URI.create("https://bsky.app/settings/app-passwords");
    }

    @Override
    public Check check(Account account) {
        return talk.check(() -> {
            var session = new BlueskySession(talk, account);
            var told = session.signIn();
            var handle = text(told, "handle");
            var server = BlueskySession.home(told).orElseGet(session::typed);
            return new Check.Fine(
                    "@" + handle,
                    URI.create("https://bsky.app/profile/" + handle),
                    Map.of(BlueskySession.DID, text(told, "did"), BlueskySession.SERVER, server.toString(), "acct", handle),
                    BlueskySession.secrets(told),
                    Map.of());
        });
    }

    @Override
    public Outcome publish(Account account, Draft draft, Trace trace) {
        return talk.outcome(() -> {
            var session = new BlueskySession(talk, account);
            var parts = draft.partsAndComment();
            for (int i = 0; i < parts.size(); i++) {
                if (trace.find("cid." + i).isPresent()) continue;
                int part = i;
                var key = trace.once("key." + i, () -> Tid.at(talk.now()));
                var record = trace.once("record." + i, () -> JSON.writeValueAsString(record(session, account, draft, part, trace)));
                var put = new LinkedHashMap<String, Object>();
                put.put("repo", account.setting(BlueskySession.DID));
                put.put("collection", COLLECTION);
                put.put("rkey", key);
                put.put("record", JSON.readTree(record));
                keep(trace, i, session.decide(Request.post(session.at("com.atproto.repo.putRecord")).json(JSON.writeValueAsString(put))));
            }
            return published(account, trace);
        });
    }

    private void keep(Trace trace, int i, JsonNode answer) {
        if (text(answer, "uri").isEmpty() || text(answer, "cid").isEmpty())
            throw talk.end(new Outcome.Unknown(Reason.of("outcome.garbled", name())));
        trace.keep(Map.of("uri." + i, text(answer, "uri"), "cid." + i, text(answer, "cid")));
    }

    @Override
    public Outcome reconcile(Account account, Draft draft, Trace trace) {
        return talk.outcome(() -> {
            var session = new BlueskySession(talk, account);
            var parts = draft.partsAndComment();
            for (int i = 0; i < parts.size(); i++) {
                if (trace.find("cid." + i).isPresent()) continue;
                var found = trace.find("key." + i).flatMap(key -> read(session, account, key));
                if (found.isEmpty()) return new Outcome.RetryLater(talk.now(), Reason.of(i == 0 ? "outcome.absent" : "outcome.partial"));
                keep(trace, i, found.get());
            }
            return published(account, trace);
        });
    }

    /// The record under that key; empty where the server says that there is none.
    private Optional<JsonNode> read(BlueskySession session, Account account, String key) {
        var query = Map.of("repo", account.setting(BlueskySession.DID), "collection", COLLECTION, "rkey", key);
        return talk.doubtful(() -> {
            var response = session.send(Request.get(session.at("com.atproto.repo.getRecord", query)));
            if (response instanceof Received received && received.isFine()) return received.json();
            if (response instanceof Received received && isAbsent(received)) return Optional.empty();
            throw talk.end(Verdict.HARMLESS.of(response, session.name(), talk.now()));
        });
    }

    private static boolean isAbsent(Received received) {
        var error = received.json().map(json -> text(json, "error") + text(json, "message")).orElse("");
        return (received.status() == 400 || received.status() == 404)
                && (error.contains("RecordNotFound") || error.contains("Could not locate record"));
    }

    private Outcome published(Account account, Trace trace) {
        var url = "https://bsky.app/profile/%s/post/%s".formatted(account.setting("acct"), trace.find("key.0").orElse(""));
        var at = text(JSON.readTree(trace.find("record.0").orElse("{}")), "createdAt");
        return new Outcome.Published(trace.find("uri.0").orElse(""), URI.create(url), Texts.instant(at).orElseGet(talk::now));
    }

    private Map<String, Object> record(BlueskySession session, Account account, Draft draft, int i, Trace trace) {
        var words = draft.partsAndComment().get(i);
        var record = new LinkedHashMap<String, Object>();
        record.put("$type", COLLECTION);
        record.put("text", words);
        record.put("createdAt", talk.now().toString());
        record.put("langs", List.of(draft.language()));
        var facets = Facets.of(words, handle -> identity(session, handle));
        if (!facets.isEmpty()) record.put("facets", facets);
        var above = i == 0 ? above(session, draft) : Optional.of(Map.of("root", strong(trace, 0), "parent", strong(trace, i - 1)));
        above.ifPresent(reply -> record.put("reply", reply));
        if (i == 0) new BlueskyEmbed(talk, session, limits(account), trace).of(draft).ifPresent(embed -> record.put("embed", embed));
        return record;
    }

    private static Map<String, String> strong(Trace trace, int i) {
        return Map.of("uri", trace.find("uri." + i).orElse(""), "cid", trace.find("cid." + i).orElse(""));
    }

    /// What this answers, and what began the conversation.
    private Optional<Map<String, Map<String, String>>> above(BlueskySession session, Draft draft) {
        if (draft.answers().isEmpty()) return Optional.empty();
        var posts = session.ask(Request.get(session.at("app.bsky.feed.getPosts", Map.of("uris", draft.answers())))).path("posts");
        if (posts.isEmpty()) throw talk.reject(Reason.of("outcome.unanswerable"));
        var parent = Map.of("uri", text(posts.get(0), "uri"), "cid", text(posts.get(0), "cid"));
        var root = posts.get(0).path("record").path("reply").path("root");
        return Optional.of(Map.of("parent", parent, "root", root.isObject() ? Map.of("uri", text(root, "uri"), "cid", text(root, "cid")) : parent));
    }

    private Optional<String> identity(BlueskySession session, String handle) {
        var response = talk.send(Request.get(session.at("com.atproto.identity.resolveHandle", Map.of("handle", handle))));
        if (!(response instanceof Received received) || !received.isFine()) return Optional.empty();
        return received.json().map(json -> text(json, "did")).filter(did -> !did.isEmpty());
    }

    @Override
    public Set<String> remoteIds(Trace trace) {
        return trace.all("uri.");
    }

    @Override
    public Hearing listen(Account account, String since) {
        return new BlueskyEar(talk, new BlueskySession(talk, account)).listen(since);
    }

    @Override
    public Measure measure(Account account, String remoteId) {
        var session = new BlueskySession(talk, account);
        return talk.measure(() -> {
            var posts = session.ask(Request.get(session.at("app.bsky.feed.getPosts", Map.of("uris", remoteId)))).path("posts");
            if (posts.isEmpty()) return new Measure.Gone();
            return new Measure.Counted(
                    Texts.number(posts.get(0), "likeCount"),
                    Texts.number(posts.get(0), "repostCount") + Texts.number(posts.get(0), "quoteCount"),
                    Texts.number(posts.get(0), "replyCount"));
        });
    }
}
