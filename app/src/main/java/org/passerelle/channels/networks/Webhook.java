package org.passerelle.channels.networks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Check;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Field;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Trace;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.Request;
import tools.jackson.databind.json.JsonMapper;

/// JSON to an address of the owner's: a script, an automation, another program.
///
/// `POST {"event":"publication", "id", "at", "title", "text", "parts", "language", "link", "tags", "categories",
/// "images":[{"name","type","alt","data"}]}`; images in Base64. The header `Idempotency-Key` bears the id: the same
/// publication never comes under two. With a key, `Passerelle-Signature: t=<seconds>,v1=<hex>` is the HMAC-SHA-256 of
/// `<seconds>.<body>`. Any answer from 200 to 299 takes it; where it holds JSON, its `id` and `url` are kept.
/// To see whether the address works, `{"event":"ping"}` is sent.
final class Webhook implements Channel.Publishes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Talk talk;

    Webhook(Door door, Clock clock) {
        this.talk = new Talk(door, clock);
    }

    @Override
    public String kind() {
        return "webhook";
    }

    @Override
    public String name() {
        return "Webhook";
    }

    @Override
    public String icon() {
        return "link";
    }

    @Override
    public Limits limits() {
        return Limits.of(LocalDate.parse("2026-11-22")).images(10, 2_000_000, 4096, 2_000).titled();
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.url(Field.ADDRESS), Field.secret(Field.KEY).optional());
    }

    @Override
    public @Nullable URI help() {
        return null;
    }

    @Override
    public Check check(Account account) {
        return talk.check(() -> {
            talk.fetch(request(account, Map.of("event", "ping"), talk.now()));
            return Check.Fine.of(Objects.requireNonNullElse(address(account).getHost(), ""), null);
        });
    }

    @Override
    public Outcome publish(Account account, Draft draft, Trace trace) {
        var id = trace.once("id", Trace::random);
        return talk.outcome(() -> {
            var at = talk.now();
            var answer = talk.deliver(request(account, body(draft, id, at), at).header("Idempotency-Key", id));
            var json = answer.json().orElse(null);
            var url = Texts.address(Texts.text(json, "url"));
            var theirs = Texts.text(json, "id");
            return new Outcome.Published(theirs.isEmpty() ? id : theirs, url == null ? address(account) : url, at);
        });
    }

    /// Nothing can be read back: only the owner knows what the other side did.
    @Override
    public Outcome reconcile(Account account, Draft draft, Trace trace) {
        if (trace.isEmpty()) return new Outcome.RetryLater(talk.now(), Reason.of("outcome.absent"));
        return new Outcome.Unknown(Reason.of("outcome.silent", Objects.requireNonNullElse(address(account).getHost(), "")));
    }

    @Override
    public boolean canTell() {
        return false;
    }

    private static URI address(Account account) {
        return Objects.requireNonNullElse(Texts.address(account.setting(Field.ADDRESS)), URI.create(""));
    }

    private static Request request(Account account, Map<String, ?> body, Instant at) {
        var json = JSON.writeValueAsString(body);
        var request = Request.post(address(account)).json(json);
        var key = account.secret(Field.KEY);
        return key.isEmpty() ? request : request.header("Passerelle-Signature", signature(key, at, json));
    }

    static String signature(String key, Instant at, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            var signed = mac.doFinal((at.getEpochSecond() + "." + body).getBytes(UTF_8));
            return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> body(Draft draft, String id, Instant at) {
        var body = new LinkedHashMap<String, Object>();
        body.put("event", "publication");
        body.put("id", id);
        body.put("at", at.toString());
        body.put("title", draft.title());
        body.put("text", draft.text());
        body.put("parts", draft.parts());
        body.put("language", draft.language());
        body.put("link", Texts.link(draft).map(URI::toString).orElse(""));
        body.put("tags", draft.tags());
        body.put("categories", draft.categories());
        body.put("comment", draft.comment());
        body.put("images", draft.images().stream().map(Webhook::image).toList());
        return body;
    }

    private static Map<String, String> image(Draft.Image image) {
        return Map.of(
                "name", image.name(),
                "type", image.type(),
                "alt", image.alt(),
                "data", Base64.getEncoder().encodeToString(image.bytes()));
    }
}
