package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Check;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Field;
import org.passerelle.channels.Hearing;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Measure;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Step;
import org.passerelle.channels.Trace;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;

/// A blog on WordPress (5.6 or newer), by its REST interface and an application password.
///
/// Publishing once: WordPress knows no key of idempotence. The post is first made as a draft, which nobody sees, and its
/// number is kept; publishing is then to change that one post, which done twice is done once. A draft whose number was lost
/// on the way is looked for among the latest drafts, by its title and words.
///
/// Sources: developer.wordpress.org/rest-api (reference: posts, media, comments, users),
/// make.wordpress.org/core/2020/11/05/application-passwords-integration-guide.
final class WordPress implements Channel.Publishes, Channel.Listens, Channel.Measures, Channel.Authorises {

    private static final String POST = "post";
    private static final String ASKED = "asked";
    private static final int LATEST = 20;

    private final Talk talk;

    WordPress(Door door, Clock clock) {
        this.talk = new Talk(door, clock);
    }

    @Override
    public String kind() {
        return "wordpress";
    }

    @Override
    public String name() {
        return "WordPress";
    }

    @Override
    public String icon() {
        return "note";
    }

    @Override
    public Limits limits() {
        return Limits.of(LocalDate.parse("2026-11-22")).images(50, 2_000_000, 2560, 2_000).titled();
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.url(Field.SITE), Field.text(Field.USER).optional(), Field.secret(Field.PASSWORD).optional());
    }

    @Override
    public URI help() {
        return URI.create("https://wordpress.org/documentation/article/application-passwords/");
    }

    @Override
    public Step begin(Account account, URI back, String state) {
        return talk.step(() -> {
            var site = Site.find(talk, account);
            var page = text(site.index(talk), "authentication", "application-passwords", "endpoints", "authorization");
            if (page.isEmpty()) throw talk.reject(Reason.of("wordpress.passwords", site.name()));
            var query = new LinkedHashMap<String, String>();
            query.put("app_name", "Passerelle");
            query.put("app_id", "6f0d7c1e-2b4a-4d8e-9c55-0d6f1f3b7a21");
            query.put("success_url", back + "?state=" + state);
            query.put("reject_url", back + "?state=" + state + "&rejected=1");
            var mark = page.contains("?") ? "&" : "?";
            return new Step.Go(URI.create(page + mark + Request.query(query)), Map.of(Site.REST, site.rest().toString()), Map.of());
        });
    }

    @Override
    public Check finish(Account account, URI back, Map<String, String> query) {
        var password = query.getOrDefault("password", "");
        if (password.isEmpty()) return new Check.Refused(Reason.of("channel.declined"), false);
        var settings = new HashMap<>(account.settings());
        settings.put(Field.USER, query.getOrDefault("user_login", ""));
        var secrets = Map.of(Field.PASSWORD, password);
        var given = new Account(account.id(), account.kind(), account.name(), settings, secrets, account.limits(), _ -> {});
        return check(given) instanceof Check.Fine fine
                ? new Check.Fine(fine.handle(), fine.home(), with(fine.settings(), Field.USER, given.setting(Field.USER)), secrets, fine.limits())
                : check(given);
    }

    private static Map<String, String> with(Map<String, String> settings, String name, String value) {
        var all = new HashMap<>(settings);
        all.put(name, value);
        return all;
    }

    @Override
    public Check check(Account account) {
        return talk.check(() -> {
            var site = Site.find(talk, account);
            var index = site.index(talk);
            var me = WordPressSignIn.me(talk, site, account, index);
            var home = Texts.address(text(index, "home"));
            var settings = Map.of(Site.REST, site.rest().toString(), "id", text(me, "id"), "title", text(index, "name"));
            return new Check.Fine(text(index, "name").isEmpty() ? site.name() : text(index, "name"), home, settings, Map.of(), Map.of());
        });
    }

    @Override
    public Outcome publish(Account account, Draft draft, Trace trace) {
        var desk = new WordPressDesk(talk, account);
        if (!draft.answers().isEmpty()) return talk.outcome(() -> new WordPressComments(talk, account).answer(draft, trace));
        return talk.outcome(() -> {
            var post = trace.find(POST).filter(id -> !id.isEmpty()).orElseGet(() -> write(desk, draft, trace));
            var answer = talk.send(desk.change(post, Map.of("status", "publish")));
            if (answer instanceof Received gone && (gone.status() == 404 || gone.status() == 410)) {
                trace.keep(Map.of(POST, "", ASKED, "")); // someone threw the draft away: write it anew
                throw talk.end(new Outcome.RetryLater(talk.now(), Reason.of("wordpress.gone", desk.site().name())));
            }
            var published = published(desk, answer);
            if (!draft.comment().isEmpty()) new WordPressComments(talk, account).add(post, draft.comment(), trace);
            return published;
        });
    }

    /// The draft, as it was written before or now; its number is kept.
    private String write(WordPressDesk desk, Draft draft, Trace trace) {
        boolean mayBeThere = !trace.find(ASKED).orElse("").isEmpty();
        if (!mayBeThere) trace.keep(ASKED, talk.now().toString());
        var lost = mayBeThere ? desk.find(draft, LATEST) : Optional.<String>empty();
        var post = lost.orElseGet(() -> text(talk.ask(desk.draft(draft, desk.images(draft, limits(), trace))), "id"));
        if (post.isEmpty()) throw talk.end(new Outcome.RetryLater(talk.now(), Reason.of("outcome.garbled", desk.site().name())));
        trace.keep(POST, post);
        return post;
    }

    /// Publishing is decisive, though to repeat it does no harm: until an answer is there, nobody knows what people see.
    private Outcome published(WordPressDesk desk, Response answer) {
        if (answer instanceof Received received && received.isFine()) {
            return received.json()
                    .map(post -> published(desk, post))
                    .orElseGet(() -> Verdict.DECISIVE.garbled(received, talk.now()));
        }
        return Verdict.DECISIVE.of(answer, desk.site().name(), talk.now());
    }

    private Outcome published(WordPressDesk desk, JsonNode post) {
        var status = text(post, "status");
        if (status.equals("pending")) return new Outcome.Rejected(Reason.of("wordpress.pending", desk.site().name()));
        if (!status.equals("publish")) return new Outcome.RetryLater(talk.now(), Reason.of("outcome.absent"));
        var url = Texts.address(text(post, "link"));
        return new Outcome.Published(
                text(post, "id"),
                url == null ? desk.site().rest() : url,
                Texts.instant(text(post, "date_gmt")).orElseGet(talk::now));
    }

    @Override
    public Outcome reconcile(Account account, Draft draft, Trace trace) {
        if (!draft.answers().isEmpty()) return talk.outcome(() -> talk.doubtful(() -> new WordPressComments(talk, account).find(draft, trace)));
        var desk = new WordPressDesk(talk, account);
        var post = trace.find(POST).orElse("");
        if (post.isEmpty()) return new Outcome.RetryLater(talk.now(), Reason.of("outcome.absent"));
        return talk.outcome(() -> {
            var answer = talk.send(desk.read(post));
            if (answer instanceof Received received && received.isFine() && received.json().isPresent())
                return published(desk, received.json().get());
            if (answer instanceof Received gone && (gone.status() == 404 || gone.status() == 410)) {
                trace.keep(Map.of(POST, "", ASKED, ""));
                return new Outcome.RetryLater(talk.now(), Reason.of("wordpress.gone", desk.site().name()));
            }
            return talk.doubtful(() -> {
                throw talk.end(Verdict.HARMLESS.of(answer, desk.site().name(), talk.now()));
            });
        });
    }

    @Override
    public Hearing listen(Account account, String since) {
        return new WordPressEar(talk, account).listen(since);
    }

    @Override
    public Measure measure(Account account, String remoteId) {
        var desk = new WordPressDesk(talk, account);
        var query = Map.of("post", remoteId, "per_page", "1");
        var response = talk.send(desk.signed(Request.get(desk.site().at("wp/v2/comments", query))));
        if (response instanceof Received received && received.isFine())
            return new Measure.Counted(0, 0, received.headers().first("X-WP-Total").map(Integer::parseInt).orElse(0));
        if (response instanceof Received received && received.status() == 404) return new Measure.Gone();
        return new Measure.Unmeasured(Verdict.HARMLESS.of(response, desk.site().name(), talk.now()));
    }
}
