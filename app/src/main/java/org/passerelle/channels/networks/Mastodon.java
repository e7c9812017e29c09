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
import org.passerelle.channels.Step;
import org.passerelle.channels.Trace;
import org.passerelle.channels.count.Graphemes;
import org.passerelle.channels.count.ShortAddresses;
import org.passerelle.channels.count.ShortMentions;
import org.passerelle.formats.Identity;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Mastodon and all that speaks its language (GoToSocial, Pleroma, Pixelfed, snac…), each on its own server.
///
/// Publishing once: each part has an `Idempotency-Key`, kept before it is used. Mastodon honours it for an hour, others not
/// at all; so a part that may have gone out is first looked for among the account's latest statuses, by its words.
///
/// Sources: docs.joinmastodon.org (methods apps, oauth, accounts, statuses, media, notifications, instance).
final class Mastodon implements Channel.Publishes, Channel.Listens, Channel.Measures, Channel.Authorises {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ADDRESS_CHARACTERS = 23;
    /// Their clock and ours may differ by so much.
    private static final Duration CLOCKS_APART = Duration.ofMinutes(10);
    private static final int LATEST = 40;

    private final Talk talk;
    private final MastodonAgreement agreement;

    Mastodon(Door door, Clock clock) {
        this.talk = new Talk(door, clock);
        this.agreement = new MastodonAgreement(talk);
    }

    @Override
    public String kind() {
        return "mastodon";
    }

    @Override
    public String name() {
        return "Mastodon";
    }

    @Override
    public String icon() {
        return "broadcast";
    }

    @Override
    public Limits limits() {
        var count = new ShortMentions(new ShortAddresses(ADDRESS_CHARACTERS, new Graphemes()));
        return Limits.of(LocalDate.parse("2026-11-22"), new Rule(count, 500)).images(4, 16_000_000, 4096, 1_500).threaded();
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.text(Field.INSTANCE), Field.secret(Field.TOKEN).optional());
    }

    @Override
    public String handles() {
        return Identity.MASTODON;
    }

    @Override
    public URI help() {
        return URI.create("https://docs.joinmastodon.org/user/signup/");
    }

    @Override
    public Step begin(Account account, URI back, String state) {
        return agreement.begin(account, back, state);
    }

    @Override
    public Check finish(Account account, URI back, Map<String, String> query) {
        return talk.check(() -> {
            var token = agreement.token(account, back, query);
            return check(account, token, Map.of(Field.TOKEN, token));
        });
    }

    @Override
    public Check check(Account account) {
        return talk.check(() -> check(account, account.secret(Field.TOKEN), Map.of()));
    }

    private Check check(Account account, String token, Map<String, String> secrets) {
        var server = MastodonServer.of(account);
        var me = me(server, token);
        var settings = Map.of("id", text(me, "id"), "acct", server.whole(text(me, "acct")));
        return new Check.Fine(
                "@" + server.whole(text(me, "acct")),
                Texts.address(text(me, "url")),
                settings,
                secrets,
                MastodonLimits.of(talk, server));
    }

    /// Who the token belongs to; one that is no good is answered in several ways.
    private JsonNode me(MastodonServer server, String token) {
        var request = Request.get(server.at("/api/v1/accounts/verify_credentials")).bearer(token);
        var response = talk.send(request);
        if (response instanceof Received received && received.isFine() && received.json().isPresent()) return received.json().get();
        if (response instanceof Received received && List.of(400, 401, 403, 422).contains(received.status()))
            throw talk.end(new Outcome.NeedsReconnect(Reason.of("outcome.credentials", server.name()).saying(Verdict.said(received))));
        throw talk.end(Verdict.HARMLESS.of(response, server.name(), talk.now()));
    }

    @Override
    public Outcome publish(Account account, Draft draft, Trace trace) {
        return talk.outcome(() -> {
            var parts = draft.partsAndComment();
            var media = new MastodonMedia(talk, account, limits(account)).of(draft, trace);
            for (int i = 0; i < parts.size(); i++) publish(account, draft, parts, i, i == 0 ? media : List.of(), trace);
            return published(trace);
        });
    }

    private void publish(Account account, Draft draft, List<String> parts, int i, List<String> media, Trace trace) {
        if (trace.find("status." + i).isPresent()) return;
        boolean mayBeThere = trace.find("key." + i).isPresent();
        var key = trace.once("key." + i, Trace::random);
        trace.once("asked." + i, () -> talk.now().toString());
        var before = mayBeThere ? talk.doubtful(() -> find(account, parts.get(i), trace, i)) : Optional.<JsonNode>empty();
        var status = before.orElseGet(() -> talk.decide(Request.post(MastodonServer.of(account).at("/api/v1/statuses"))
                .bearer(account.secret(Field.TOKEN))
                .header("Idempotency-Key", key)
                .json(JSON.writeValueAsString(status(draft, parts, i, media, trace)))));
        keep(trace, i, status);
    }

    private static Map<String, Object> status(Draft draft, List<String> parts, int i, List<String> media, Trace trace) {
        var status = new LinkedHashMap<String, Object>();
        status.put("status", parts.get(i));
        status.put("language", draft.language());
        status.put("visibility", "public");
        if (!media.isEmpty()) status.put("media_ids", media);
        var above = i == 0 ? draft.answers() : trace.find("status." + (i - 1)).orElse("");
        if (!above.isEmpty()) status.put("in_reply_to_id", above);
        return status;
    }

    private void keep(Trace trace, int i, JsonNode status) {
        var id = text(status, "id");
        if (id.isEmpty()) throw talk.end(new Outcome.Unknown(Reason.of("outcome.garbled", name())));
        var url = text(status, "url");
        trace.keep(Map.of(
                "status." + i, id,
                "url." + i, url.isEmpty() ? text(status, "uri") : url,
                "at." + i, text(status, "created_at")));
    }

    @Override
    public Outcome reconcile(Account account, Draft draft, Trace trace) {
        return talk.outcome(() -> {
            var parts = draft.partsAndComment();
            for (int i = 0; i < parts.size(); i++) {
                if (trace.find("status." + i).isPresent()) continue;
                int part = i;
                var found = trace.find("key." + i).flatMap(_ -> talk.doubtful(() -> find(account, parts.get(part), trace, part)));
                if (found.isEmpty()) return new Outcome.RetryLater(talk.now(), Reason.of(i == 0 ? "outcome.absent" : "outcome.partial"));
                keep(trace, i, found.get());
            }
            return published(trace);
        });
    }

    private Outcome published(Trace trace) {
        var url = Texts.address(trace.find("url.0").orElse(""));
        return new Outcome.Published(
                trace.find("status.0").orElse(""),
                url == null ? URI.create("") : url,
                Texts.instant(trace.find("at.0").orElse("")).orElseGet(talk::now));
    }

    /// That part among what the account published since it was first sent; not one that is known as another part.
    private Optional<JsonNode> find(Account account, String part, Trace trace, int i) {
        var since = Texts.instant(trace.find("asked." + i).orElse("")).orElse(Instant.EPOCH).minus(CLOCKS_APART);
        var wanted = Texts.bones(part);
        var address = MastodonServer.of(account).at("/api/v1/accounts/" + id(account) + "/statuses?exclude_reblogs=true&limit=" + LATEST);
        for (var status : talk.ask(Request.get(address).bearer(account.secret(Field.TOKEN)))) {
            boolean isRecent = Texts.instant(text(status, "created_at")).map(at -> !at.isBefore(since)).orElse(true);
            boolean isOther = trace.json().contains("\"" + text(status, "id") + "\"");
            if (isRecent && !isOther && Texts.bones(Texts.plain(text(status, "content"))).equals(wanted)) return Optional.of(status);
        }
        return Optional.empty();
    }

    private String id(Account account) {
        var id = account.setting("id");
        if (!id.isEmpty()) return id;
        return text(me(MastodonServer.of(account), account.secret(Field.TOKEN)), "id");
    }

    @Override
    public Set<String> remoteIds(Trace trace) {
        return trace.all("status.");
    }

    @Override
    public Hearing listen(Account account, String since) {
        return new MastodonEar(talk).listen(account, since);
    }

    @Override
    public Measure measure(Account account, String remoteId) {
        var response = talk.send(Request.get(MastodonServer.of(account).at("/api/v1/statuses/" + remoteId)).bearer(account.secret(Field.TOKEN)));
        if (response instanceof Received received && (received.status() == 404 || received.status() == 410)) return new Measure.Gone();
        if (response instanceof Received received && received.isFine() && received.json().isPresent()) {
            var status = received.json().get();
            return new Measure.Counted(
                    Texts.number(status, "favourites_count"),
                    Texts.number(status, "reblogs_count"),
                    Texts.number(status, "replies_count"));
        }
        return new Measure.Unmeasured(Verdict.HARMLESS.of(response, MastodonServer.of(account).name(), talk.now()));
    }
}
