package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.passerelle.channels.Account;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Trace;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers comments. WordPress refuses the same words twice from one author below one post, which keeps an answer from going
/// out twice.
final class WordPressComments {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_ONCE = 100;
    static final String ROUTE = "wp/v2/comments";

    private final Talk talk;
    private final WordPressDesk desk;
    private final String me;

    WordPressComments(Talk talk, Account account) {
        this.talk = talk;
        this.desk = new WordPressDesk(talk, account);
        this.me = account.setting("id");
    }

    /// Answers a comment.
    Outcome answer(Draft draft, Trace trace) {
        var above = talk.ask(desk.signed(Request.get(desk.site().at(ROUTE + "/" + draft.answers()))));
        var post = text(above, "post");
        trace.keep(Map.of("on", post));
        var response = talk.send(comment(post, draft.answers(), draft.text()));
        if (response instanceof Received received && received.status() == 409) return find(draft, trace);
        if (response instanceof Received received && received.isFine() && received.json().isPresent())
            return published(received.json().get());
        return Verdict.DECISIVE.of(response, desk.site().name(), talk.now());
    }

    /// An answer among ours.
    Outcome find(Draft draft, Trace trace) {
        var query = Map.of("post", trace.find("on").orElse("0"), "author", me, "per_page", Integer.toString(AT_ONCE));
        var words = Texts.bones(draft.text());
        for (var comment : talk.ask(desk.signed(Request.get(desk.site().at(ROUTE, query)))))
            if (Texts.bones(Texts.plain(text(comment, "content", "rendered"))).equals(words)) return published(comment);
        return new Outcome.RetryLater(talk.now(), Reason.of("outcome.absent"));
    }

    /// The owner's own word below a post; that it fails does not undo the post.
    void add(String post, String words, Trace trace) {
        if (trace.find("comment").isPresent()) return;
        var added = talk.send(comment(post, "0", words));
        if (added instanceof Received received && (received.isFine() || received.status() == 409)) trace.keep("comment", "added");
    }

    private Request comment(String post, String parent, String words) {
        var fields = Map.of("post", Integer.parseInt(post), "parent", Integer.parseInt(parent), "content", words);
        return desk.signed(Request.post(desk.site().at(ROUTE))).json(JSON.writeValueAsString(fields));
    }

    private Outcome published(JsonNode comment) {
        var url = Optional.ofNullable(Texts.address(text(comment, "link"))).orElse(URI.create(""));
        return new Outcome.Published(text(comment, "id"), url, Texts.instant(text(comment, "date_gmt")).orElseGet(talk::now));
    }
}
