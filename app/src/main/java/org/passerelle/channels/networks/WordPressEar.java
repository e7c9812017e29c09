package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.passerelle.channels.Account;
import org.passerelle.channels.Feedback;
import org.passerelle.channels.Feedback.Author;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.channels.Hearing;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;

/// Reads comments, the newest first, back to the one heard last. Ours are told from others’ by their author; spam and what
/// was thrown away is nobody’s word. One that waited for approval is heard again once it is approved.
final class WordPressEar {

    private static final int AT_ONCE = 100;
    private static final int PAGES_AT_FIRST = 3;
    private static final int PAGES_MAXIMUM = 50;

    /// Where it left off: the newest comment, and those that waited. Written `120` or `120 118,119`.
    private record Place(int newest, TreeSet<Integer> waiting) {

        private static final int WAITING_MAXIMUM = 100;

        static Place read(String since) {
            if (!since.matches("\\d{1,9}( \\d{1,9}(,\\d{1,9})*)?")) return new Place(0, new TreeSet<>());
            var parts = since.split("[ ,]");
            return new Place(
                    Integer.parseInt(parts[0]),
                    Arrays.stream(parts).skip(1).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new)));
        }

        String written() {
            if (waiting.isEmpty()) return Integer.toString(newest);
            var latest = waiting.descendingSet().stream().limit(WAITING_MAXIMUM);
            return newest + " " + latest.map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    private final Talk talk;
    private final WordPressDesk desk;
    private final String me;

    WordPressEar(Talk talk, Account account) {
        this.talk = talk;
        this.desk = new WordPressDesk(talk, account);
        this.me = account.setting("id");
    }

    Hearing listen(String since) {
        var before = Place.read(since);
        var heard = new LinkedHashMap<Integer, Feedback>();
        var waiting = new TreeSet<>(before.waiting());
        int newest = before.newest();
        boolean isEnd = false;
        for (int page = 1; !isEnd && page <= (before.newest() == 0 ? PAGES_AT_FIRST : PAGES_MAXIMUM); page++) {
            var response = talk.send(desk.signed(Request.get(desk.site().at(WordPressComments.ROUTE, query(page)))));
            if (!(response instanceof Received received) || !received.isFine() || received.json().filter(JsonNode::isArray).isEmpty())
                return new Hearing.Deaf(Verdict.HARMLESS.of(response, desk.site().name(), talk.now()));
            var comments = received.json().get();
            isEnd = comments.size() < AT_ONCE;
            for (var comment : comments) {
                int id = Texts.number(comment, "id");
                newest = Math.max(newest, id);
                boolean isOld = id <= before.newest();
                isEnd |= isOld;
                boolean isHeld = text(comment, "status").equals("hold");
                if (isOld && (isHeld || !waiting.remove(id)) || !isSaid(comment)) continue;
                if (isHeld) waiting.add(id);
                heard.put(id, feedback(comment, isHeld));
            }
        }
        return new Hearing.Heard(new ArrayList<>(heard.sequencedValues().reversed()), new Place(newest, waiting).written());
    }

    /// Whether it is another’s, and meant to be read.
    private boolean isSaid(JsonNode comment) {
        var status = text(comment, "status");
        return !text(comment, "author").equals(me) && !status.equals("spam") && !status.equals("trash");
    }

    private static Map<String, String> query(int page) {
        var query = new LinkedHashMap<String, String>();
        query.put("context", "edit");
        query.put("status", "any");
        query.put("type", "comment");
        query.put("orderby", "id");
        query.put("order", "desc");
        query.put("per_page", Integer.toString(AT_ONCE));
        query.put("page", Integer.toString(page));
        return query;
    }

    private Feedback feedback(JsonNode comment, boolean isHeld) {
        boolean isReply = Texts.number(comment, "parent") != 0;
        return new Feedback(
                text(comment, "id"),
                isReply ? Kind.REPLY : Kind.COMMENT,
                new Author(
                        "",
                        Texts.plain(text(comment, "author_name")),
                        Texts.address(text(comment, "author_url")),
                        text(comment, "author_email")),
                Texts.plain(text(comment, "content", "rendered")),
                Texts.instant(text(comment, "date_gmt")).orElseGet(talk::now),
                text(comment, "post"),
                Texts.address(text(comment, "link")),
                isHeld);
    }
}
