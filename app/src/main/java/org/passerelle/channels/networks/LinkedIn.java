package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.json.JsonMapper;

/// LinkedIn by its own interface, for whoever has an application of their own there: a token of `w_member_social` and
/// `openid profile`, good for sixty days.
///
/// Publishing once: LinkedIn knows no key and does not let one read one's own posts with this right. A post whose answer
/// was lost can only be looked for by its owner; LinkedIn itself refuses the same text twice within minutes.
///
/// Sources: learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api and images-api (version 202510).
final class LinkedIn implements Channel.Publishes {

    static final URI HOME = URI.create("https://api.linkedin.com");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VERSION = "202510";
    private static final String AUTHOR = "author";
    private static final Duration TO_UPLOAD = Duration.ofMinutes(2);

    private final Talk talk;
    private final URI home;

    LinkedIn(Door door, Clock clock) {
        this(door, clock, HOME);
    }

    LinkedIn(Door door, Clock clock, URI home) {
        this.talk = new Talk(door, clock);
        this.home = home;
    }

    @Override
    public String kind() {
        return "linkedin";
    }

    @Override
    public String name() {
        return "LinkedIn · API";
    }

    @Override
    public Limits limits() {
        return Limits.of(LocalDate.parse("2026-11-22"), new Rule(new Utf16Units(), 3_000)).images(20, 5_000_000, 6_000, 4_086).carded();
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.secret(Field.TOKEN));
    }

    @Override
    public boolean comments() {
        return false;
    }

    @Override
    public URI help() {
        return URI.create("https://learn.microsoft.com/linkedin/shared/authentication/getting-access");
    }

    @Override
    public Trial trial() {
        return Trial.RECORDED;
    }

    @Override
    public Check check(Account account) {
        return talk.check(() -> {
            var me = talk.ask(signed(account, Request.get(home.resolve("/v2/userinfo"))));
            return new Check.Fine(
                    text(me, "name"), null, Map.of(AUTHOR, "urn:li:person:" + text(me, "sub")), Map.of(), Map.of());
        });
    }

    @Override
    public Outcome publish(Account account, Draft draft, Trace trace) {
        return talk.outcome(() -> {
            var known = trace.find("post");
            if (known.isPresent()) return published(known.get());
            if (trace.find("asked").isPresent()) return unsure();
            var post = post(account, draft, images(account, draft, trace));
            trace.keep("asked", talk.now().toString());
            var response = talk.send(signed(account, Request.post(home.resolve("/rest/posts")).json(JSON.writeValueAsString(post))));
            if (response instanceof Received received && received.isFine()) {
                var id = received.headers().first("x-restli-id").orElse("");
                if (id.isEmpty()) return Verdict.DECISIVE.garbled(received, talk.now());
                trace.keep("post", id);
                return published(id);
            }
            var outcome = Verdict.DECISIVE.of(response, home.getHost(), talk.now());
            if (!(outcome instanceof Outcome.Unknown)) trace.forget("asked");
            return outcome;
        });
    }

    /// One's own posts cannot be read with the right of publishing them: only the owner can look.
    @Override
    public Outcome reconcile(Account account, Draft draft, Trace trace) {
        var known = trace.find("post");
        if (known.isPresent()) return published(known.get());
        return trace.find("asked").isPresent() ? unsure() : new Outcome.RetryLater(talk.now(), Reason.of("outcome.absent"));
    }

    @Override
    public boolean canTell() {
        return false;
    }

    private static Outcome unsure() {
        return new Outcome.Unknown(Reason.of("outcome.silent", "LinkedIn"));
    }

    private Outcome published(String id) {
        return new Outcome.Published(id, URI.create("https://www.linkedin.com/feed/update/" + id), talk.now());
    }

    private static Map<String, Object> post(Account account, Draft draft, List<Map<String, String>> images) {
        var post = new LinkedHashMap<String, Object>();
        post.put("author", account.setting(AUTHOR));
        post.put("commentary", escaped(draft.text()));
        post.put("visibility", "PUBLIC");
        post.put("distribution", Map.of("feedDistribution", "MAIN_FEED", "targetEntities", List.of(), "thirdPartyDistributionChannels", List.of()));
        post.put("lifecycleState", "PUBLISHED");
        post.put("isReshareDisabledByAuthor", false);
        content(draft, images).ifPresent(content -> post.put("content", content));
        return post;
    }

    private static Optional<Map<String, Object>> content(Draft draft, List<Map<String, String>> images) {
        if (images.size() > 1) return Optional.of(Map.of("multiImage", Map.of("images", images)));
        if (images.size() == 1) return Optional.of(Map.of("media", images.getFirst()));
        var card = draft.card();
        if (card == null) return Optional.empty();
        return Optional.of(Map.of("article", Map.of("source", card.url().toString(), "title", card.title(), "description", card.description())));
    }

    /// What its “little text” would take for a mention or a mark.
    private static String escaped(String text) {
        return text.replaceAll("[\\\\|{}@\\[\\]()<>*_~]", "\\\\$0").replaceAll("#(?![\\p{L}\\p{N}])", "\\\\#");
    }

    private List<Map<String, String>> images(Account account, Draft draft, Trace trace) {
        var images = new ArrayList<Map<String, String>>();
        for (var image : draft.images().stream().limit(limits().images()).toList()) {
            var fitted = talk.fitted(image, limits());
            var id = trace.once("image." + images.size(), () -> upload(account, fitted));
            images.add(Map.of("id", id, "altText", fitted.alt()));
        }
        return images;
    }

    private String upload(Account account, Draft.Image image) {
        var owner = Map.of("initializeUploadRequest", Map.of("owner", account.setting(AUTHOR)));
        var begun = talk.ask(signed(account, Request.post(home.resolve("/rest/images?action=initializeUpload")).json(JSON.writeValueAsString(owner))));
        var address = Texts.address(text(begun, "value", "uploadUrl"));
        var id = text(begun, "value", "image");
        if (address == null || id.isEmpty()) throw talk.end(new Outcome.RetryLater(talk.now(), Reason.of("outcome.garbled", name())));
        talk.fetch(Request.to("PUT", address).bearer(account.secret(Field.TOKEN)).within(TO_UPLOAD).body(image.type(), image.bytes()));
        return id;
    }

    private static Request signed(Account account, Request request) {
        return request.bearer(account.secret(Field.TOKEN)).header("LinkedIn-Version", VERSION).header("X-Restli-Protocol-Version", "2.0.0");
    }
}
