package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Check;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Field;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Limits.Rule;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Trace;
import org.passerelle.channels.count.Utf16Units;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.Multipart;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response;
import org.passerelle.platform.http.Response.Received;

/// A Facebook page by Meta's own interface, for whoever has an application of their own there and a role on it: a page
/// token with `pages_manage_posts` and `pages_read_engagement`.
///
/// Publishing once: Meta knows no key. A post whose answer was lost is looked for among the page's latest, by its words.
/// Photographs are uploaded unpublished, and shown only with the post.
///
/// Sources: developers.facebook.com/docs/pages-api/posts and graph-api/reference/page/feed (version 24.0).
final class Facebook implements Channel.Publishes {

    private static final URI HOME = URI.create("https://graph.facebook.com");
    private static final String VERSION = "/v24.0/";
    private static final int LATEST = 25;
    private static final Duration CLOCKS_APART = Duration.ofMinutes(10);
    private static final Duration TO_UPLOAD = Duration.ofMinutes(2);
    /// Its numbers for a token that is no longer good, and for too many calls.
    private static final int TOKEN_ENDED = 190;
    private static final List<Integer> TOO_MANY = List.of(4, 17, 32, 613);

    private final Talk talk;
    private final URI home;

    Facebook(Door door, Clock clock) {
        this(door, clock, HOME);
    }

    Facebook(Door door, Clock clock, URI home) {
        this.talk = new Talk(door, clock);
        this.home = home;
    }

    @Override
    public String kind() {
        return "facebook";
    }

    @Override
    public String name() {
        return "Facebook · API";
    }

    @Override
    public Limits limits() {
        return Limits.of(LocalDate.parse("2026-11-22"), new Rule(new Utf16Units(), 63_206)).images(10, 4_000_000, 2_048, 1_000).carded();
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.text(Field.PAGE), Field.secret(Field.TOKEN));
    }

    @Override
    public boolean comments() {
        return false;
    }

    @Override
    public URI help() {
        return URI.create("https://developers.facebook.com/docs/pages-api/getting-started");
    }

    @Override
    public Trial trial() {
        return Trial.RECORDED;
    }

    @Override
    public Check check(Account account) {
        return talk.check(() -> {
            var response = talk.send(signed(account, Request.get(at(account, "?fields=id,name,link"))));
            var page = response.fine().flatMap(Received::json).orElseThrow(() -> talk.end(verdict(response, Verdict.HARMLESS)));
            return new Check.Fine(text(page, "name"), Texts.address(text(page, "link")), Map.of("id", text(page, "id")), Map.of(), Map.of());
        });
    }

    @Override
    public Outcome publish(Account account, Draft draft, Trace trace) {
        return talk.outcome(() -> {
            var known = known(account, draft, trace);
            if (known.isPresent()) return published(known.get(), trace);
            var form = form(account, draft, trace);
            trace.keep("asked", talk.now().toString());
            var response = talk.send(signed(account, Request.post(at(account, "/feed")).form(form)));
            var received = response.fine();
            if (received.isEmpty()) return verdict(response, Verdict.DECISIVE);
            var id = received.flatMap(Received::json).map(json -> text(json, "id")).orElse("");
            return id.isEmpty() ? Verdict.DECISIVE.garbled(received.get(), talk.now()) : published(id, trace);
        });
    }

    @Override
    public Outcome reconcile(Account account, Draft draft, Trace trace) {
        return talk.outcome(() -> known(account, draft, trace)
                .map(id -> published(id, trace))
                .orElseGet(() -> new Outcome.RetryLater(talk.now(), Reason.of("outcome.absent"))));
    }

    /// The post, where it is known to be out, or is found to be.
    private Optional<String> known(Account account, Draft draft, Trace trace) {
        return trace.find("post").or(() -> trace.find("asked").flatMap(_ -> talk.doubtful(() -> find(account, draft, trace))));
    }

    private Outcome published(String id, Trace trace) {
        if (trace.find("post").isEmpty()) trace.keep("post", id);
        return new Outcome.Published(id, URI.create("https://www.facebook.com/" + id), talk.now());
    }

    private Optional<String> find(Account account, Draft draft, Trace trace) {
        var since = Texts.instant(trace.find("asked").orElse("")).orElse(Instant.EPOCH).minus(CLOCKS_APART);
        var query = "?fields=id,message,created_time&limit=" + LATEST + "&since=" + since.getEpochSecond();
        var response = talk.send(signed(account, Request.get(at(account, "/feed" + query))));
        var posts = response.fine().flatMap(Received::json).orElseThrow(() -> talk.end(verdict(response, Verdict.HARMLESS)));
        var words = Texts.bones(draft.text());
        for (var post : posts.path("data")) if (Texts.bones(text(post, "message")).equals(words)) return Optional.of(text(post, "id"));
        return Optional.empty();
    }

    private Map<String, String> form(Account account, Draft draft, Trace trace) {
        var form = new LinkedHashMap<String, String>();
        form.put("message", draft.text());
        var photographs = draft.images().stream().limit(limits().images()).toList();
        for (int i = 0; i < photographs.size(); i++) {
            var photograph = photographs.get(i);
            var id = trace.once("photo." + i, () -> upload(account, photograph));
            form.put("attached_media[" + i + "]", "{\"media_fbid\":\"" + id + "\"}");
        }
        if (photographs.isEmpty() && draft.card() != null) form.put("link", draft.card().url().toString());
        return form;
    }

    private String upload(Account account, Draft.Image image) {
        var fitted = talk.fitted(image, limits());
        var parts = new Multipart()
                .field("published", "false")
                .field("alt_text_custom", fitted.alt())
                .file("source", fitted.name(), fitted.type(), fitted.bytes());
        var response = talk.send(signed(account, Request.post(at(account, "/photos")).within(TO_UPLOAD).multipart(parts)));
        var id = response.fine().flatMap(Received::json).map(json -> text(json, "id")).orElse("");
        if (!id.isEmpty()) return id;
        if (response.fine().isPresent()) throw talk.end(new Outcome.RetryLater(talk.now(), Reason.of("outcome.garbled", name())));
        throw talk.end(verdict(response, Verdict.HARMLESS));
    }

    /// Meta says 400 to much that others tell apart; its own number says what it means.
    private Outcome verdict(Response response, Verdict verdict) {
        if (response instanceof Received received && received.status() < 500) {
            int code = received.json().map(json -> Texts.number(json, "error", "code")).orElse(0);
            if (code == TOKEN_ENDED)
                return new Outcome.NeedsReconnect(Reason.of("outcome.credentials", "Facebook").saying(Verdict.said(received)));
            if (TOO_MANY.contains(code)) return new Outcome.RetryLater(talk.now().plus(Duration.ofHours(1)), Reason.of("outcome.busy", "Facebook"));
        }
        return verdict.of(response, home.getHost(), talk.now());
    }

    private URI at(Account account, String rest) {
        return home.resolve(VERSION + account.setting(Field.PAGE) + rest);
    }

    private static Request signed(Account account, Request request) {
        return request.bearer(account.secret(Field.TOKEN));
    }
}
